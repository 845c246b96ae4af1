namespace Investigations.Graph.Algorithms;

/// <summary>Communities by label propagation, all nodes at once in each round, the smallest label winning ties.</summary>
/// <remarks>Sources: Raghavan, Albert and Kumara (2007), Phys. Rev. E 76, 036106; the synchronous, deterministic form is CDLP of
/// the LDBC Graphalytics benchmark specification (arXiv 2011.15028).</remarks>
public static class LabelPropagation
{
    /// <summary>Runs some rounds, fewer where a round changes nothing.</summary>
    /// <param name="graph">The graph; weights and self loops do not matter.</param>
    /// <param name="rounds">The most rounds, at least 0.</param>
    /// <returns>The label of each node, which is the number of some node.</returns>
    public static int[] Find(CsrGraph graph, int rounds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        var labels = new int[graph.NodeCount];
        for (var node = 0; node < labels.Length; node++) labels[node] = node;
        var next = new int[labels.Length];
        var counts = new NeighbourSums(labels.Length);
        for (var round = 0; round < rounds; round++)
        {
            for (var node = 0; node < labels.Length; node++) next[node] = MostFrequent(graph, node, labels, counts);
            var same = next.AsSpan().SequenceEqual(labels);
            (labels, next) = (next, labels);
            if (same) break;
        }
        return labels;
    }

    private static int MostFrequent(CsrGraph graph, int node, int[] labels, NeighbourSums counts)
    {
        counts.Clear();
        foreach (var neighbour in graph.Neighbours(node)) counts.Add(labels[neighbour], 1);
        int best = labels[node];
        double most = 0;
        foreach (var label in counts.Touched)
            if (counts[label] > most || (counts[label] == most && label < best))
                (best, most) = (label, counts[label]);
        return best;
    }
}
