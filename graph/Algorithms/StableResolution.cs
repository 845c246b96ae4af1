namespace Investigations.Graph.Algorithms;

/// <summary>Chooses the resolution of CPM from the graph: the one around which the communities change least.</summary>
/// <remarks>Sources: Traag, Krings and Van Dooren (2013), Significant scales in community structure, Sci. Rep. 3, 2930 (a plateau over
/// resolutions shows a real scale); Vinh, Epps and Bailey (2010) for the measure of agreement.</remarks>
public static class StableResolution
{
    // Neighbouring levels that agree this far are on one plateau.
    private const double Plateau = 0.97;

    private const int Levels = 16;

    /// <summary>Runs CPM on a geometric grid of resolutions, from the density of the graph, where its components begin to
    /// break up, to its largest weight, above which every node is alone. Nodes without edges do not count.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">The seed of every run.</param>
    /// <returns>The levels by rising resolution; empty for a graph without edges.</returns>
    public static IReadOnlyList<ResolutionLevel> Profile(CsrGraph graph, ulong seed)
    {
        if (graph.EdgeCount == 0) return [];
        var tied = Enumerable.Range(0, graph.NodeCount).Where(node => graph.Degree(node) > 0).ToArray();
        var largest = 0.0;
        foreach (var weight in graph.EdgeWeights) largest = Math.Max(largest, weight);
        var lowest = Math.Min(2 * graph.TotalWeight / ((double)tied.Length * (tied.Length - 1)), largest / 2);
        var levels = new ResolutionLevel[Levels];
        int[] next = [];
        for (var level = Levels - 1; level >= 0; level--)
        {
            var resolution = lowest * Math.Pow(largest / lowest, level / (double)Levels);
            var found = Leiden.FindCommunities(graph, new LeidenOptions { Resolution = resolution, Seed = seed, Iterations = 2 });
            var of = Array.ConvertAll(tied, node => found.Of[node]);
            var agreement = level + 1 < Levels ? PartitionAgreement.AdjustedMutualInformation(of, next) : 0;
            levels[level] = new ResolutionLevel(resolution, found, agreement);
            next = of;
        }
        return levels;
    }

    /// <summary>The resolution in the middle of the longest plateau, leaving out levels where every node is alone; with no
    /// plateau, the level that agrees best with its neighbours.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">The seed of every run.</param>
    /// <returns>A resolution for <see cref="LeidenOptions"/>; 0 for a graph without edges.</returns>
    public static double Choose(CsrGraph graph, ulong seed)
    {
        var levels = Profile(graph, seed).Where(level => level.Communities.Count < graph.NodeCount).ToList();
        if (levels.Count == 0) return 0;
        int bestStart = 0, bestLength = 0, start = 0;
        for (var level = 0; level + 1 < levels.Count; level++)
        {
            if (levels[level].AgreementWithNext < Plateau) start = level + 1;
            else if (level + 1 - start > bestLength) (bestStart, bestLength) = (start, level + 1 - start);
        }
        if (bestLength > 0) return levels[bestStart + (bestLength / 2)].Resolution;
        var best = 0;
        for (var level = 1; level < levels.Count; level++)
            if (Around(levels, level) > Around(levels, best))
                best = level;
        return levels[best].Resolution;
    }

    private static double Around(List<ResolutionLevel> levels, int level) =>
        Math.Max(level > 0 ? levels[level - 1].AgreementWithNext : 0, level + 1 < levels.Count ? levels[level].AgreementWithNext : 0);
}
