namespace Investigations.Graph.Algorithms;

/// <summary>Core numbers: a node has core number k if it is in the largest part where each has k neighbours, and in none for k + 1.</summary>
/// <remarks>Source: Batagelj and Zaversnik (2003), An O(m) algorithm for cores decomposition of networks, arXiv cs/0310049.</remarks>
public static class KCore
{
    /// <summary>The core number of every node, at least 0, in time linear in the graph.</summary>
    /// <param name="graph">The graph; weights and self loops do not matter.</param>
    public static int[] Find(CsrGraph graph)
    {
        var n = graph.NodeCount;
        var degrees = new int[n];
        var largest = 0;
        for (var node = 0; node < n; node++)
        {
            degrees[node] = graph.Degree(node);
            largest = Math.Max(largest, degrees[node]);
        }
        // Nodes sorted by degree; starts[d] is where those of degree d begin, and moves as nodes lose neighbours.
        var (starts, order) = Grouping.ByLabel(degrees, largest + 1);
        var place = new int[n];
        for (var i = 0; i < n; i++) place[order[i]] = i;
        for (var i = 0; i < n; i++)
        {
            var node = order[i];
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (degrees[neighbour] <= degrees[node]) continue;
                var first = starts[degrees[neighbour]];
                var other = order[first];
                (order[first], order[place[neighbour]]) = (neighbour, other);
                (place[other], place[neighbour]) = (place[neighbour], first);
                starts[degrees[neighbour]] = first + 1;
                degrees[neighbour]--;
            }
        }
        return degrees;
    }
}
