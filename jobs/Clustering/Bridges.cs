namespace Investigations.Jobs.Clustering;

/// <summary>Edges without which a graph falls apart.</summary>
/// <remarks>Source: Tarjan (1974), A note on finding the bridges of a graph, Information Processing Letters 2(6); here without recursion.</remarks>
internal static class Bridges
{
    /// <summary>The positions of the bridges among the edges; parallel edges are none.</summary>
    public static HashSet<int> Of(int nodeCount, IReadOnlyList<(int A, int B)> edges)
    {
        var edgesOf = new List<int>[nodeCount];
        for (int node = 0; node < nodeCount; node++) edgesOf[node] = [];
        for (int edge = 0; edge < edges.Count; edge++)
        {
            edgesOf[edges[edge].A].Add(edge);
            edgesOf[edges[edge].B].Add(edge);
        }
        var bridges = new HashSet<int>();
        int[] order = new int[nodeCount], low = new int[nodeCount];
        int count = 0;
        for (int root = 0; root < nodeCount; root++)
        {
            if (order[root] == 0) Walk(root, edges, edgesOf, order, low, ref count, bridges);
        }
        return bridges;
    }

    private static void Walk(
        int root, IReadOnlyList<(int A, int B)> edges, List<int>[] edgesOf, int[] order, int[] low, ref int count, HashSet<int> bridges)
    {
        var stack = new Stack<(int Node, int Through, int Next)>();
        order[root] = low[root] = ++count;
        stack.Push((root, -1, 0));
        while (stack.TryPop(out var step))
        {
            if (step.Next < edgesOf[step.Node].Count)
            {
                stack.Push(step with { Next = step.Next + 1 });
                int edge = edgesOf[step.Node][step.Next];
                if (edge == step.Through) continue;
                int other = edges[edge].A == step.Node ? edges[edge].B : edges[edge].A;
                if (order[other] != 0)
                {
                    low[step.Node] = Math.Min(low[step.Node], order[other]);
                    continue;
                }
                order[other] = low[other] = ++count;
                stack.Push((other, edge, 0));
            }
            else if (step.Through >= 0)
            {
                int parent = edges[step.Through].A == step.Node ? edges[step.Through].B : edges[step.Through].A;
                low[parent] = Math.Min(low[parent], low[step.Node]);
                if (low[step.Node] > order[parent]) bridges.Add(step.Through);
            }
        }
    }
}
