namespace Investigations.Graph.Algorithms;

/// <summary>How good a division into communities is.</summary>
/// <remarks>Sources: Newman and Girvan (2004), Phys. Rev. E 69, 026113 (modularity); Reichardt and Bornholdt (2006),
/// Phys. Rev. E 74, 016110 (its resolution); Traag, Van Dooren and Nesterov (2011), Phys. Rev. E 84, 016114 (CPM).</remarks>
public static class CommunityQuality
{
    /// <summary>Modularity: sum over communities of e/m - resolution (K/2m)^2, with e the weight inside, K the summed strength
    /// and m the total weight. In [-1/2, 1] at resolution 1; 0 for a graph without edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="of">The community of each node, from 0 and below the number of nodes.</param>
    /// <param name="resolution">At least 0; 1 is the plain form.</param>
    public static double Modularity(CsrGraph graph, ReadOnlySpan<int> of, double resolution = 1)
    {
        if (graph.TotalWeight <= 0) return 0;
        var strengths = new double[graph.NodeCount];
        for (var node = 0; node < of.Length; node++) strengths[of[node]] += graph.Strength(node);
        var expected = 0.0;
        foreach (var strength in strengths) expected += strength * strength;
        var twice = 2 * graph.TotalWeight;
        return (Inside(graph, of) / graph.TotalWeight) - (resolution * expected / (twice * twice));
    }

    /// <summary>The constant Potts model: sum over communities of e - resolution n(n-1)/2, with e the weight inside and n the number
    /// of nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="of">The community of each node, from 0 and below the number of nodes.</param>
    /// <param name="resolution">At least 0.</param>
    public static double Cpm(CsrGraph graph, ReadOnlySpan<int> of, double resolution)
    {
        var sizes = new long[graph.NodeCount];
        foreach (var community in of) sizes[community]++;
        var pairs = 0.0;
        foreach (var size in sizes) pairs += size * (size - 1) / 2.0;
        return Inside(graph, of) - (resolution * pairs);
    }

    private static double Inside(CsrGraph graph, ReadOnlySpan<int> of)
    {
        if (of.Length != graph.NodeCount) throw new ArgumentException("A community for each node is needed.", nameof(of));
        var inside = 0.0;
        for (var node = 0; node < of.Length; node++)
        {
            inside += graph.LoopWeight(node);
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var i = 0; i < neighbours.Length && neighbours[i] < node; i++)
                if (of[neighbours[i]] == of[node])
                    inside += weights[i];
        }
        return inside;
    }
}
