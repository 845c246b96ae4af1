namespace Investigations.Graph.Algorithms;

/// <summary>An undirected, weighted graph in compressed sparse rows: nodes are 0 to <see cref="NodeCount"/> - 1.</summary>
/// <remarks>
/// The neighbours of a node are ascending and distinct: parallel edges are one edge of their summed weight.
/// Self loops are kept apart, so that paths, cores and triangles need not skip them. Immutable, safe to share.
/// </remarks>
public sealed class CsrGraph
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[] _weights;
    private readonly double[] _loops;
    private readonly double[] _strengths;

    private CsrGraph(int[] offsets, int[] targets, double[] weights, double[] loops)
    {
        _offsets = offsets;
        _targets = targets;
        _weights = weights;
        _loops = loops;
        _strengths = new double[loops.Length];
        var twice = 0.0;
        for (var node = 0; node < _strengths.Length; node++)
        {
            var strength = 2 * loops[node];
            foreach (var weight in Weights(node)) strength += weight;
            _strengths[node] = strength;
            twice += strength;
        }
        TotalWeight = twice / 2;
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _loops.Length;

    /// <summary>The number of distinct edges between two different nodes.</summary>
    public int EdgeCount => _targets.Length / 2;

    /// <summary>The sum of the weights of all edges, self loops included, each once.</summary>
    public double TotalWeight { get; }

    /// <summary>Builds a graph from an edge list, by counting sort, in time linear in its size.</summary>
    /// <param name="nodeCount">The number of nodes, at least 0.</param>
    /// <param name="from">One end of each edge.</param>
    /// <param name="to">The other end of each edge.</param>
    /// <param name="weights">The weight of each edge, finite and above 0; empty means 1 each.</param>
    /// <exception cref="ArgumentException">Lengths differ, a node is out of range, or a weight is not finite and above 0.</exception>
    public static CsrGraph Build(int nodeCount, ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<double> weights = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        if (from.Length != to.Length || (!weights.IsEmpty && weights.Length != from.Length))
            throw new ArgumentException("Ends and weights of edges differ in number.", nameof(to));
        var loops = new double[nodeCount];
        var offsets = new int[nodeCount + 1];
        for (var edge = 0; edge < from.Length; edge++)
        {
            var weight = weights.IsEmpty ? 1 : weights[edge];
            if ((uint)from[edge] >= (uint)nodeCount || (uint)to[edge] >= (uint)nodeCount)
                throw new ArgumentException("An edge ends at a node that is not there.", nameof(from));
            if (!(weight > 0) || double.IsInfinity(weight))
                throw new ArgumentException("A weight is not finite and above 0.", nameof(weights));
            if (from[edge] == to[edge])
            {
                loops[from[edge]] += weight;
                continue;
            }
            offsets[from[edge] + 1]++;
            offsets[to[edge] + 1]++;
        }
        for (var node = 0; node < nodeCount; node++) offsets[node + 1] = checked(offsets[node + 1] + offsets[node]);
        var targets = new int[offsets[nodeCount]];
        var sums = new double[targets.Length];
        Scatter(from, to, weights, offsets, targets, sums);
        Transpose(offsets, ref targets, ref sums);
        Merge(offsets, ref targets, ref sums);
        return new CsrGraph(offsets, targets, sums, loops);
    }

    /// <summary>The number of distinct neighbours of a node, itself not counted.</summary>
    /// <param name="node">A node of the graph.</param>
    public int Degree(int node) => _offsets[node + 1] - _offsets[node];

    /// <summary>The distinct neighbours of a node, ascending, itself left out.</summary>
    /// <param name="node">A node of the graph.</param>
    public ReadOnlySpan<int> Neighbours(int node) => _targets.AsSpan(_offsets[node], Degree(node));

    /// <summary>The weights of the edges to <see cref="Neighbours"/>, in the same order.</summary>
    /// <param name="node">A node of the graph.</param>
    public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(_offsets[node], Degree(node));

    /// <summary>The summed weight of the self loops of a node; 0 where there is none.</summary>
    /// <param name="node">A node of the graph.</param>
    public double LoopWeight(int node) => _loops[node];

    /// <summary>The summed weight of the edges at a node, a self loop counted twice: the weighted degree.</summary>
    /// <param name="node">A node of the graph.</param>
    public double Strength(int node) => _strengths[node];

    /// <summary>Where the edges of each node begin; one more entry than there are nodes.</summary>
    internal int[] Offsets => _offsets;

    /// <summary>The neighbours of all nodes, one node after the other.</summary>
    internal int[] Targets => _targets;

    /// <summary>The weights beside <see cref="Targets"/>.</summary>
    internal double[] EdgeWeights => _weights;

    /// <summary>The graph of some nodes and the edges among them; node i of it is the i-th member.</summary>
    /// <param name="members">Distinct nodes of this graph, in any order.</param>
    /// <exception cref="ArgumentException">A member is named twice.</exception>
    public CsrGraph Induced(ReadOnlySpan<int> members)
    {
        var place = new Dictionary<int, int>(members.Length);
        for (var i = 0; i < members.Length; i++)
            if (!place.TryAdd(members[i], i))
                throw new ArgumentException("A member is named twice.", nameof(members));
        List<int> from = [], to = [];
        List<double> weights = [];
        for (var i = 0; i < members.Length; i++)
        {
            if (_loops[members[i]] > 0) Add(i, i, _loops[members[i]]);
            var neighbours = Neighbours(members[i]);
            for (var j = 0; j < neighbours.Length; j++)
                if (place.TryGetValue(neighbours[j], out var other) && i < other)
                    Add(i, other, _weights[_offsets[members[i]] + j]);
        }
        return Build(members.Length, from.ToArray(), to.ToArray(), weights.ToArray());

        void Add(int a, int b, double weight)
        {
            from.Add(a);
            to.Add(b);
            weights.Add(weight);
        }
    }

    private static void Scatter(
        ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<double> weights, int[] offsets, int[] targets, double[] sums)
    {
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        for (var edge = 0; edge < from.Length; edge++)
        {
            int a = from[edge], b = to[edge];
            if (a == b) continue;
            var weight = weights.IsEmpty ? 1 : weights[edge];
            targets[next[a]] = b;
            sums[next[a]++] = weight;
            targets[next[b]] = a;
            sums[next[b]++] = weight;
        }
    }

    // A symmetric graph is its own transpose, and writing it by source puts every row in order.
    private static void Transpose(int[] offsets, ref int[] targets, ref double[] sums)
    {
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        var sorted = new int[targets.Length];
        var sortedSums = new double[targets.Length];
        for (var node = 0; node < next.Length; node++)
        {
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                var slot = next[targets[arc]]++;
                sorted[slot] = node;
                sortedSums[slot] = sums[arc];
            }
        }
        targets = sorted;
        sums = sortedSums;
    }

    private static void Merge(int[] offsets, ref int[] targets, ref double[] sums)
    {
        int end = 0, start = 0;
        for (var node = 0; node < offsets.Length - 1; node++)
        {
            var rowStart = end;
            var stop = offsets[node + 1];
            for (var arc = start; arc < stop; arc++)
            {
                if (end > rowStart && targets[end - 1] == targets[arc])
                {
                    sums[end - 1] += sums[arc];
                    continue;
                }
                targets[end] = targets[arc];
                sums[end++] = sums[arc];
            }
            start = stop;
            offsets[node + 1] = end;
        }
        if (end == targets.Length) return;
        Array.Resize(ref targets, end);
        Array.Resize(ref sums, end);
    }
}
