namespace Investigations.Graph.Algorithms;

/// <summary>One level of Leiden: a graph whose nodes stand for sets of nodes of the graph below.</summary>
/// <remarks>
/// Both quality functions have the form sum over communities of (weight inside - density W^2 / 2), W being the summed mass: the mass
/// of a node is 1 for CPM and its strength for modularity, where density is resolution / 2m.
/// </remarks>
/// <param name="offsets">Where the arcs of each node begin.</param>
/// <param name="targets">The neighbours, no self loops.</param>
/// <param name="weights">The weights beside them.</param>
/// <param name="masses">The mass of each node.</param>
internal sealed class LeidenLevel(int[] offsets, int[] targets, double[] weights, double[] masses)
{
    public int NodeCount => masses.Length;

    public double[] Masses => masses;

    /// <summary>The level of the graph itself.</summary>
    public static LeidenLevel Ground(CsrGraph graph, bool massIsStrength)
    {
        var masses = new double[graph.NodeCount];
        for (var node = 0; node < masses.Length; node++) masses[node] = massIsStrength ? graph.Strength(node) : 1;
        return new LeidenLevel(graph.Offsets, graph.Targets, graph.EdgeWeights, masses);
    }

    public ReadOnlySpan<int> Neighbours(int node) => targets.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);

    public ReadOnlySpan<double> Weights(int node) => weights.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);

    /// <summary>The level whose nodes are the parts of this one. Weights inside a part are left out: no move changes them.</summary>
    public LeidenLevel Aggregate(int[] parts, int partCount)
    {
        var (starts, nodes) = Grouping.ByLabel(parts, partCount);
        var sums = new NeighbourSums(partCount);
        var partMasses = new double[partCount];
        var partOffsets = new int[partCount + 1];
        var partTargets = new List<int>();
        var partWeights = new List<double>();
        for (var part = 0; part < partCount; part++)
        {
            sums.Clear();
            foreach (var node in nodes.AsSpan(starts[part], starts[part + 1] - starts[part]))
            {
                partMasses[part] += masses[node];
                var neighbours = Neighbours(node);
                var arcs = Weights(node);
                for (var i = 0; i < neighbours.Length; i++)
                    if (parts[neighbours[i]] != part)
                        sums.Add(parts[neighbours[i]], arcs[i]);
            }
            foreach (var other in sums.Touched)
            {
                partTargets.Add(other);
                partWeights.Add(sums[other]);
            }
            partOffsets[part + 1] = partTargets.Count;
        }
        return new LeidenLevel(partOffsets, partTargets.ToArray(), partWeights.ToArray(), partMasses);
    }
}
