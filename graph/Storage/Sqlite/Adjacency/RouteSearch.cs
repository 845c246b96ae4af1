namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>The cheapest loopless routes between two entities: A* within a number of hops, and Yen's method for the next best.</summary>
/// <remarks>J. Y. Yen, Finding the K shortest loopless paths in a network, Management Science 17 (1971).</remarks>
internal sealed class RouteSearch
{
    /// <summary>Most entities one search settles, over all its routes.</summary>
    public const int NodeBudget = 400_000;

    private const double CommonCost = 4;
    private const double GenericCost = 16;

    private readonly LinkAdjacency adjacency;
    private readonly int target;
    private readonly int maxHops;
    private readonly DateTimeOffset? validAt;
    private readonly HopBounds bounds;
    private readonly CancellationToken cancellationToken;
    private int settled;

    private RouteSearch(LinkAdjacency adjacency, int target, int maxHops, DateTimeOffset? validAt, CancellationToken cancellationToken)
    {
        this.adjacency = adjacency;
        this.target = target;
        this.maxHops = maxHops;
        this.validAt = validAt;
        this.cancellationToken = cancellationToken;
        bounds = HopBounds.To(adjacency, target, (maxHops + 1) / 2, validAt);
    }

    /// <summary>Up to a number of routes, cheapest first, and whether the budget ended the search before all were tried.</summary>
    public static (List<Route> Routes, bool HasMore, bool IsOverBudget) Find(
        LinkAdjacency adjacency, int from, int to, int count, int maxHops, DateTimeOffset? validAt, CancellationToken cancellationToken)
    {
        var search = new RouteSearch(adjacency, to, maxHops, validAt, cancellationToken);
        var found = new List<Route>();
        var candidates = new SortedSet<Route>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (search.Best([from], []) is { } best) candidates.Add(best);
        while (candidates.Min is { } next && found.Count < count)
        {
            candidates.Remove(next);
            found.Add(next);
            search.Branch(next, found, candidates, seen);
        }
        return (found, candidates.Count > 0, search.settled >= NodeBudget);
    }

    /// <summary>What a hop to an entity costs: 1, and more the less its value says. The ends of a route cost nothing extra.</summary>
    private double HopCost(int entity) => entity == target ? 1
        : 1 + (CommonCost * (1 - adjacency.SpecificityOf(entity))) + (adjacency.IsGeneric(entity) ? GenericCost : 0);

    /// <summary>Adds the best route that leaves a found one at each of its entities.</summary>
    private void Branch(Route route, List<Route> found, SortedSet<Route> candidates, HashSet<string> seen)
    {
        for (int i = 0; i < route.Entities.Length - 1; i++)
        {
            int[] root = route.Entities[..(i + 1)];
            var closed = new HashSet<int>();
            foreach (var other in found)
            {
                if (other.Entities.Length > i + 1 && other.Entities.AsSpan(0, i + 1).SequenceEqual(root)) closed.Add(other.Entities[i + 1]);
            }
            if (Best(root, closed) is { } spur && seen.Add(string.Join(',', spur.Entities))) candidates.Add(spur);
        }
    }

    /// <summary>The cheapest route that begins with a root and does not go on from it to the entities that are closed.</summary>
    private Route? Best(int[] root, HashSet<int> closed)
    {
        var labels = new List<Label>();
        var fewestHops = new Dictionary<int, int>();
        var open = new PriorityQueue<int, (double Estimate, int Hops, int Order)>();
        double rootCost = 0;
        foreach (int entity in root.AsSpan(1)) rootCost += HopCost(entity);
        Push(new Label(root[^1], root.Length - 1, rootCost, -1));
        while (open.TryDequeue(out int current, out _))
        {
            var label = labels[current];
            if (fewestHops.TryGetValue(label.Entity, out int hops) && hops <= label.Hops) continue;
            fewestHops[label.Entity] = label.Hops;
            if (label.Entity == target) return Trace(root, labels, current);
            if (++settled >= NodeBudget) return null;
            if ((settled & 1023) == 0) cancellationToken.ThrowIfCancellationRequested();
            foreach (var half in adjacency.At(label.Entity))
            {
                int next = half.Other;
                if (!adjacency.Holds(half.Link, validAt) || root.Contains(next) || (label.Before < 0 && closed.Contains(next))) continue;
                if (fewestHops.TryGetValue(next, out int known) && known <= label.Hops + 1) continue;
                Push(new Label(next, label.Hops + 1, label.Cost + HopCost(next), current));
            }
        }
        return null;

        void Push(Label label)
        {
            int least = bounds.Least(label.Entity);
            if (label.Hops + least > maxHops) return;
            open.Enqueue(labels.Count, (label.Cost + least, label.Hops, labels.Count));
            labels.Add(label);
        }
    }

    private static Route Trace(int[] root, List<Label> labels, int last)
    {
        var way = new List<int>();
        for (int at = last; labels[at].Before >= 0; at = labels[at].Before) way.Add(labels[at].Entity);
        way.Reverse();
        return new Route([.. root, .. way], labels[last].Cost);
    }

    private readonly record struct Label(int Entity, int Hops, double Cost, int Before);
}
