namespace Investigations.Graph.Algorithms;

/// <summary>Refinement: within each community nodes are joined again from nothing, only to parts they are well connected to.</summary>
/// <remarks>Source: Traag, Waltman and van Eck (2019), supplementary algorithm A.2, MergeNodesSubset.</remarks>
internal static class LeidenRefinement
{
    // The paper's theta: how far a choice may stray from the best one, in units of edge weight.
    private const double Randomness = 0.01;

    /// <summary>Finds the parts of each community.</summary>
    /// <returns>The part of each node, named by one of the nodes of the level; every part is connected.</returns>
    public static int[] Refine(LeidenLevel level, int[] of, int communityCount, double density, SeededRandom random)
    {
        var state = new State(level, of, communityCount, density, random);
        var (starts, nodes) = Grouping.ByLabel(of, communityCount);
        for (var community = 0; community < communityCount; community++)
        {
            var members = nodes.AsSpan(starts[community], starts[community + 1] - starts[community]);
            if (members.Length == 1) continue;
            for (var i = members.Length - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (members[i], members[j]) = (members[j], members[i]);
            }
            foreach (var node in members) state.Join(node);
        }
        return state.Parts;
    }

    private sealed class State
    {
        private readonly LeidenLevel _level;
        private readonly int[] _of;
        private readonly double _density;
        private readonly SeededRandom _random;
        private readonly double[] _communityMass;
        private readonly double[] _mass;
        private readonly double[] _outward;
        private readonly int[] _size;
        private readonly NeighbourSums _sums;
        private double[] _chances = new double[16];

        public State(LeidenLevel level, int[] of, int communityCount, double density, SeededRandom random)
        {
            (_level, _of, _density, _random) = (level, of, density, random);
            _communityMass = new double[communityCount];
            _mass = (double[])level.Masses.Clone();
            _outward = new double[level.NodeCount];
            _size = new int[level.NodeCount];
            _sums = new NeighbourSums(level.NodeCount);
            Parts = new int[level.NodeCount];
            for (var node = 0; node < Parts.Length; node++)
            {
                Parts[node] = node;
                _size[node] = 1;
                _communityMass[of[node]] += level.Masses[node];
                var neighbours = level.Neighbours(node);
                var weights = level.Weights(node);
                for (var i = 0; i < neighbours.Length; i++)
                    if (of[neighbours[i]] == of[node])
                        _outward[node] += weights[i];
            }
        }

        public int[] Parts { get; }

        /// <summary>Joins a node that is still alone to a well connected part of its community, chosen by gain.</summary>
        public void Join(int node)
        {
            if (_size[node] != 1 || Parts[node] != node || !WellConnected(node)) return;
            var community = _of[node];
            _sums.Clear();
            var neighbours = _level.Neighbours(node);
            var weights = _level.Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (_of[neighbours[i]] == community)
                    _sums.Add(Parts[neighbours[i]], weights[i]);
            var part = Choose(node);
            if (part == node) return;
            var joined = _sums[part];
            _mass[part] += _mass[node];
            _outward[part] += _outward[node] - (2 * joined);
            _size[part]++;
            _size[node] = 0;
            Parts[node] = part;
        }

        private bool WellConnected(int part)
        {
            var rest = _communityMass[_of[part]] - _mass[part];
            return _outward[part] >= _density * _mass[part] * rest * (1 - 1e-12);
        }

        // Staying alone gains 0 and is one of the choices.
        private int Choose(int node)
        {
            var touched = _sums.Touched;
            if (_chances.Length < touched.Length) _chances = new double[Math.Max(touched.Length, 2 * _chances.Length)];
            var best = 0.0;
            for (var i = 0; i < touched.Length; i++)
            {
                var gain = _sums[touched[i]] - (_density * _level.Masses[node] * _mass[touched[i]]);
                _chances[i] = gain >= 0 && WellConnected(touched[i]) ? gain : double.NegativeInfinity;
                best = Math.Max(best, _chances[i]);
            }
            var total = Math.Exp(-best / Randomness);
            for (var i = 0; i < touched.Length; i++)
            {
                total += Math.Exp((_chances[i] - best) / Randomness);
                _chances[i] = total;
            }
            var draw = _random.NextDouble() * total;
            for (var i = touched.Length - 1; i >= 0; i--)
            {
                var below = i == 0 ? Math.Exp(-best / Randomness) : _chances[i - 1];
                if (draw >= below && _chances[i] > below) return touched[i];
            }
            return node;
        }
    }
}
