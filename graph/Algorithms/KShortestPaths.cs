namespace Investigations.Graph.Algorithms;

/// <summary>The k cheapest loopless paths between two nodes, in a fixed order.</summary>
/// <remarks>
/// Sources: the problem, Yen (1971), Finding the k shortest loopless paths in a network, Management Science 17(11); the method, best-first
/// search of path prefixes with the exact remaining cost as bound (Hart, Nilsson and Raphael 1968, A*).
/// With that bound, prefixes leave the queue in the order (cost, hops, nodes) of the best path they can become, and so do whole paths.
/// </remarks>
public static class KShortestPaths
{
    // Penalties are rounded to this step: sums of them are then exact, and ties are ties on every machine.
    private const double Step = 1.0 / (1 << 20);

    /// <summary>Finds paths.</summary>
    /// <param name="graph">The graph; weights do not matter.</param>
    /// <param name="source">The first node.</param>
    /// <param name="target">The last node, another than the first.</param>
    /// <param name="k">The most paths, at least 1.</param>
    /// <param name="nodePenalty">What it costs to pass a node, for each node, from 0 to 1,000,000, such as more for a very common value;
    /// empty means 0. Rounded to steps of 2^-20.</param>
    /// <param name="maxHops">The most hops of a path, at least 1.</param>
    /// <param name="budget">The most path prefixes to look at, a bound on time and memory.</param>
    public static FoundPaths Find(
        CsrGraph graph, int source, int target, int k, ReadOnlySpan<double> nodePenalty, int maxHops, int budget = 200_000)
    {
        if (source == target) throw new ArgumentException("A path needs two different ends.", nameof(target));
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxHops, 1);
        var penalties = Rounded(graph.NodeCount, nodePenalty);
        var remaining = Remaining(graph, target, penalties, maxHops);
        var queue = new PriorityQueue<Prefix, Prefix>(PrefixOrder.Instance);
        List<FoundPath> paths = [];
        if (remaining.TryGetValue(source, out var whole) && whole.LeastHops <= maxHops)
            Enqueue(new Prefix([source], 0, whole.Cost, whole.Hops));
        while (queue.TryDequeue(out var prefix, out _))
        {
            if (paths.Count == k) return new FoundPaths(paths, $"only the first {k} paths were asked for");
            var last = prefix.Nodes[^1];
            if (last == target)
            {
                paths.Add(new FoundPath(prefix.Nodes, prefix.Spent));
                continue;
            }
            if (budget-- <= 0) return new FoundPaths(paths, "the budget of the search was used up");
            var spent = prefix.Spent + 1 + (last == source ? 0 : penalties[last]);
            foreach (var next in graph.Neighbours(last))
            {
                if (!remaining.TryGetValue(next, out var rest) || prefix.Nodes.Length + rest.LeastHops > maxHops) continue;
                if (Array.IndexOf(prefix.Nodes, next) >= 0) continue;
                Enqueue(new Prefix([.. prefix.Nodes, next], spent, spent + rest.Cost, prefix.Nodes.Length + rest.Hops));
            }
        }
        return new FoundPaths(paths, null);

        void Enqueue(Prefix prefix) => queue.Enqueue(prefix, prefix);
    }

    private static double[] Rounded(int count, ReadOnlySpan<double> penalties)
    {
        var rounded = new double[count];
        if (penalties.IsEmpty) return rounded;
        if (penalties.Length != count) throw new ArgumentException("A penalty for each node is needed.", nameof(penalties));
        for (var node = 0; node < count; node++)
        {
            if (penalties[node] is not (>= 0 and <= 1_000_000))
                throw new ArgumentOutOfRangeException(nameof(penalties), "A penalty is from 0 to 1,000,000.");
            rounded[node] = Math.Round(penalties[node] / Step) * Step;
        }
        return rounded;
    }

    // For each node within reach of the target: the least cost to it, the fewest hops at that cost, and the fewest hops at any cost.
    private static Dictionary<int, Rest> Remaining(CsrGraph graph, int target, double[] penalties, int maxHops)
    {
        var hops = Expansion.FindHops(graph, [target], maxHops, int.MaxValue);
        var leastHops = new Dictionary<int, int>(hops.Nodes.Length);
        for (var i = 0; i < hops.Nodes.Length; i++) leastHops[hops.Nodes[i]] = hops.Hops[i];
        var rest = new Dictionary<int, Rest>(hops.Nodes.Length);
        var queue = new PriorityQueue<int, (double Cost, int Hops)>([(target, (0, 0))]);
        while (queue.TryDequeue(out var node, out var at))
        {
            if (!rest.TryAdd(node, new Rest(at.Cost, at.Hops, leastHops[node]))) continue;
            // The node itself is passed by whoever comes from further away.
            var cost = at.Cost + 1 + (node == target ? 0 : penalties[node]);
            foreach (var neighbour in graph.Neighbours(node))
                if (leastHops.ContainsKey(neighbour) && !rest.ContainsKey(neighbour))
                    queue.Enqueue(neighbour, (cost, at.Hops + 1));
        }
        return rest;
    }

    private readonly record struct Rest(double Cost, int Hops, int LeastHops);

    private sealed record Prefix(int[] Nodes, double Spent, double Cost, int Hops);

    private sealed class PrefixOrder : IComparer<Prefix>
    {
        public static readonly PrefixOrder Instance = new();

        public int Compare(Prefix? x, Prefix? y)
        {
            var order = x!.Cost.CompareTo(y!.Cost);
            if (order == 0) order = x.Hops.CompareTo(y.Hops);
            return order != 0 ? order : x.Nodes.AsSpan().SequenceCompareTo(y.Nodes);
        }
    }
}
