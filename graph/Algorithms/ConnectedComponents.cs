namespace Investigations.Graph.Algorithms;

/// <summary>The parts of a graph that hang together.</summary>
/// <remarks>Source: Tarjan and van Leeuwen (1984), Worst-case analysis of set union algorithms, J. ACM 31(2): path halving.</remarks>
public static class ConnectedComponents
{
    /// <summary>Finds the component of each node.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>For each node the number of its component; components are numbered from 0 by their smallest node.</returns>
    public static int[] Find(CsrGraph graph)
    {
        var parents = Alone(graph.NodeCount);
        for (var node = 0; node < parents.Length; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (neighbour > node) break;
                Union(parents, node, neighbour);
            }
        }
        return Flatten(parents);
    }

    /// <summary>Finds the component of each node from an edge list, without building a graph.</summary>
    /// <param name="nodeCount">The number of nodes.</param>
    /// <param name="from">One end of each edge.</param>
    /// <param name="to">The other end of each edge.</param>
    /// <returns>As <see cref="Find(CsrGraph)"/>.</returns>
    /// <exception cref="ArgumentException">The ends differ in number.</exception>
    public static int[] Find(int nodeCount, ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        if (from.Length != to.Length) throw new ArgumentException("The ends of edges differ in number.", nameof(to));
        var parents = Alone(nodeCount);
        for (var edge = 0; edge < from.Length; edge++) Union(parents, from[edge], to[edge]);
        return Flatten(parents);
    }

    private static int[] Alone(int count)
    {
        var parents = new int[count];
        for (var node = 0; node < count; node++) parents[node] = node;
        return parents;
    }

    private static int Root(int[] parents, int node)
    {
        while (parents[node] != node)
        {
            parents[node] = parents[parents[node]];
            node = parents[node];
        }
        return node;
    }

    // The smaller node becomes the root, so roots are met first when labels are given in node order.
    private static void Union(int[] parents, int a, int b)
    {
        a = Root(parents, a);
        b = Root(parents, b);
        if (a < b) parents[b] = a;
        else parents[a] = b;
    }

    private static int[] Flatten(int[] parents)
    {
        var labels = new int[parents.Length];
        var count = 0;
        for (var node = 0; node < labels.Length; node++)
            labels[node] = parents[node] == node ? count++ : labels[Root(parents, node)];
        return labels;
    }
}
