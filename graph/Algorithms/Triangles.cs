namespace Investigations.Graph.Algorithms;

/// <summary>Triangles and local clustering.</summary>
/// <remarks>Sources: Latapy (2008), Theor. Comput. Sci. 407 (forward counting); Watts and Strogatz (1998), Nature 393 (clustering).</remarks>
public static class Triangles
{
    /// <summary>The number of triangles each node is a corner of.</summary>
    /// <param name="graph">The graph; weights and self loops do not matter.</param>
    public static long[] Count(CsrGraph graph)
    {
        var counts = new long[graph.NodeCount];
        for (var a = 0; a < counts.Length; a++)
        {
            var ofA = Above(graph, a);
            for (var i = 0; i < ofA.Length; i++)
            {
                var rest = ofA[(i + 1)..];
                var ofB = Above(graph, ofA[i]);
                for (int x = 0, y = 0; x < rest.Length && y < ofB.Length;)
                {
                    if (rest[x] < ofB[y])
                    {
                        x++;
                    }
                    else if (rest[x] > ofB[y])
                    {
                        y++;
                    }
                    else
                    {
                        counts[a]++;
                        counts[ofA[i]]++;
                        counts[rest[x++]]++;
                        y++;
                    }
                }
            }
        }
        return counts;
    }

    /// <summary>The share of the pairs of neighbours of each node that are neighbours themselves, in [0, 1]; 0 with fewer than two.</summary>
    /// <param name="graph">The graph; weights and self loops do not matter.</param>
    public static double[] LocalClustering(CsrGraph graph)
    {
        var counts = Count(graph);
        var clustering = new double[counts.Length];
        for (var node = 0; node < counts.Length; node++)
        {
            double degree = graph.Degree(node);
            if (degree > 1) clustering[node] = 2 * counts[node] / (degree * (degree - 1));
        }
        return clustering;
    }

    private static ReadOnlySpan<int> Above(CsrGraph graph, int node)
    {
        var neighbours = graph.Neighbours(node);
        var found = neighbours.BinarySearch(node);
        return neighbours[~found..];
    }
}
