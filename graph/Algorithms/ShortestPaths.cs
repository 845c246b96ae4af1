namespace Investigations.Graph.Algorithms;

/// <summary>Shortest paths by hops or by length.</summary>
/// <remarks>Sources: Pohl (1971), Bi-directional search, Machine Intelligence 6; Dijkstra (1959), Numer. Math. 1.</remarks>
public static class ShortestPaths
{
    /// <summary>One path of the fewest hops between two nodes, by searching from both ends, the smaller front first.</summary>
    /// <param name="graph">The graph; weights do not matter.</param>
    /// <param name="source">The first node.</param>
    /// <param name="target">The last node.</param>
    /// <returns>The nodes of the path, both ends included; empty where there is none. The same graph gives the same path.</returns>
    public static int[] FromTo(CsrGraph graph, int source, int target)
    {
        if (source == target) return [source];
        var forward = new Search(source);
        var backward = new Search(target);
        while (forward.Front.Count > 0 && backward.Front.Count > 0)
        {
            var (near, far) = forward.Front.Count <= backward.Front.Count ? (forward, backward) : (backward, forward);
            var meeting = near.Step(graph, far);
            if (meeting is not { } node) continue;
            var path = forward.Trail(node);
            path.Reverse();
            path.AddRange(backward.Trail(node).Skip(1));
            return [.. path];
        }
        return [];
    }

    /// <summary>The number of hops from a node to every node; -1 where there is no path.</summary>
    /// <param name="graph">The graph; weights do not matter.</param>
    /// <param name="source">Where to start.</param>
    public static int[] Hops(CsrGraph graph, int source)
    {
        var hops = new int[graph.NodeCount];
        Array.Fill(hops, -1);
        hops[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (hops[neighbour] >= 0) continue;
                hops[neighbour] = hops[node] + 1;
                queue.Enqueue(neighbour);
            }
        }
        return hops;
    }

    /// <summary>The least length from a node to every node, the length of an edge being its weight; infinite where there is no path.</summary>
    /// <param name="graph">The graph, its weights being lengths.</param>
    /// <param name="source">Where to start.</param>
    public static double[] Lengths(CsrGraph graph, int source)
    {
        var lengths = new double[graph.NodeCount];
        Array.Fill(lengths, double.PositiveInfinity);
        lengths[source] = 0;
        var queue = new PriorityQueue<int, double>([(source, 0)]);
        while (queue.TryDequeue(out var node, out var length))
        {
            if (length > lengths[node]) continue;
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var next = length + weights[i];
                if (next >= lengths[neighbours[i]]) continue;
                lengths[neighbours[i]] = next;
                queue.Enqueue(neighbours[i], next);
            }
        }
        return lengths;
    }

    // One side of the search: memory grows with what it has seen, not with the graph.
    private sealed class Search(int start)
    {
        private readonly Dictionary<int, int> _cameFrom = new() { [start] = start };

        public List<int> Front { get; private set; } = [start];

        /// <summary>Goes one hop further; the first node the other side has seen too lies on a shortest path.</summary>
        public int? Step(CsrGraph graph, Search other)
        {
            List<int> next = [];
            foreach (var node in Front)
            {
                foreach (var neighbour in graph.Neighbours(node))
                {
                    if (!_cameFrom.TryAdd(neighbour, node)) continue;
                    if (other._cameFrom.ContainsKey(neighbour)) return neighbour;
                    next.Add(neighbour);
                }
            }
            Front = next;
            return null;
        }

        /// <summary>The nodes from the given one back to the start.</summary>
        public List<int> Trail(int node)
        {
            List<int> trail = [node];
            while (_cameFrom[node] != node)
            {
                node = _cameFrom[node];
                trail.Add(node);
            }
            return trail;
        }
    }
}
