namespace Investigations.Graph.Algorithms;

/// <summary>PageRank: where a walker is found who follows edges at random and at times jumps anywhere.</summary>
/// <remarks>Sources: Page, Brin, Motwani and Winograd (1999), Stanford InfoLab 1999-66; nodes without edges share their rank among all, as in
/// the LDBC Graphalytics benchmark specification (arXiv 2011.15028).</remarks>
public static class PageRank
{
    /// <summary>Ranks that sum to 1, by power iteration from equal ranks; edges count equally.</summary>
    /// <param name="graph">The graph; weights and self loops do not matter.</param>
    /// <param name="damping">The chance to follow an edge, in [0, 1); 0.85 is usual.</param>
    /// <param name="rounds">The most rounds, at least 0.</param>
    /// <param name="tolerance">Ends when the ranks change by no more than this in sum; 0 for all rounds.</param>
    public static double[] Find(CsrGraph graph, double damping = 0.85, int rounds = 100, double tolerance = 1e-9)
    {
        if (damping is not (>= 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(damping), damping, "In [0, 1).");
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        var n = graph.NodeCount;
        var ranks = new double[n];
        Array.Fill(ranks, 1.0 / n);
        var next = new double[n];
        var shares = new double[n];
        for (var round = 0; round < rounds; round++)
        {
            var idle = 0.0;
            for (var node = 0; node < n; node++)
            {
                if (graph.Degree(node) == 0) idle += ranks[node];
                else shares[node] = ranks[node] / graph.Degree(node);
            }
            var floor = (1 - damping + (damping * idle)) / n;
            var change = 0.0;
            for (var node = 0; node < n; node++)
            {
                var sum = 0.0;
                foreach (var neighbour in graph.Neighbours(node)) sum += shares[neighbour];
                next[node] = floor + (damping * sum);
                change += Math.Abs(next[node] - ranks[node]);
            }
            (ranks, next) = (next, ranks);
            if (change <= tolerance) break;
        }
        return ranks;
    }
}
