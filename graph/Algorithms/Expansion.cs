namespace Investigations.Graph.Algorithms;

/// <summary>The surroundings of some nodes, nearest first.</summary>
/// <param name="Nodes">The nodes reached, the seeds included, by hops and then by number.</param>
/// <param name="Hops">The hops of each from the nearest seed.</param>
/// <param name="Truncated">True where the limit left out nodes within the hops asked for.</param>
public sealed record Expansion(int[] Nodes, int[] Hops, bool Truncated)
{
    /// <summary>Finds what lies within some hops, breadth first.</summary>
    /// <param name="graph">The graph; weights do not matter.</param>
    /// <param name="seeds">Where to start; a seed named twice counts once.</param>
    /// <param name="hops">The most hops, at least 0.</param>
    /// <param name="limit">The most nodes, seeds included, at least 1. Of the last hop the smallest numbers are kept.</param>
    /// <returns>The nodes with their hops.</returns>
    public static Expansion FindHops(CsrGraph graph, ReadOnlySpan<int> seeds, int hops, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hops);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var seen = new HashSet<int>();
        List<int> nodes = [], distances = [], ring = [];
        foreach (var node in seeds)
            if (seen.Add(node))
                ring.Add(node);
        for (var hop = 0; ring.Count > 0; hop++)
        {
            ring.Sort();
            var kept = Math.Min(ring.Count, limit - nodes.Count);
            nodes.AddRange(ring.Take(kept));
            distances.AddRange(Enumerable.Repeat(hop, kept));
            if (kept < ring.Count) return new Expansion([.. nodes], [.. distances], Truncated: true);
            if (hop == hops) break;
            List<int> next = [];
            foreach (var node in ring)
                foreach (var neighbour in graph.Neighbours(node))
                    if (seen.Add(neighbour))
                        next.Add(neighbour);
            ring = next;
        }
        return new Expansion([.. nodes], [.. distances], Truncated: false);
    }
}
