using Investigations.Graph.Model;
using Investigations.Graph.Storage.Sqlite.Adjacency;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Answers what the explorer asks: walks in memory, then reads only the rows that are shown.</summary>
internal static class GraphReading
{
    public static Page<Link> Links(Connection connection, LinkAdjacency adjacency, EntityId id, LinkKind? kind, int first, string? cursor)
    {
        var numbers = new EntityNumbers(connection);
        int entity = Number(numbers, id);
        if (entity == 0) return new Page<Link>([], 0, null, null);
        var halves = Slice(adjacency.At(entity), kind);
        int start = cursor is null ? 0 : Place(numbers, halves, Cursor.Read(cursor, 3)!);
        int count = Math.Min(first, halves.Length - start);
        var shown = halves.Slice(start, count);
        var links = LinkReading.Read(connection, Array.ConvertAll(shown.ToArray(), half => half.Link), numbers);
        if (start + count == halves.Length) return new Page<Link>(links, halves.Length, null, null);
        var last = shown[^1];
        string next = Cursor.Write($"{(int)last.Kind}", numbers.IdOf(last.Other).Value, last.IsOutgoing ? "1" : "0");
        return new Page<Link>(links, halves.Length, TruncatedBecause.Limit, next);
    }

    public static List<Link> LinksAmong(Connection connection, LinkAdjacency adjacency, IReadOnlyList<EntityId> entities)
    {
        var numbers = new EntityNumbers(connection);
        var members = entities.Select(id => numbers.NumberOf(id.Value)).Where(number => number > 0);
        return LinkReading.Read(connection, Expansion.LinksAmong(adjacency, members, null), numbers);
    }

    public static Neighbourhood Expand(
        Connection connection, LinkAdjacency adjacency, EntityId seed, int hops, int limit, AsOf asOf, CancellationToken cancellationToken)
    {
        AssociationTables.CheckRecorded(connection, asOf);
        var numbers = new EntityNumbers(connection);
        int start = Number(numbers, seed);
        if (start == 0) return new Neighbourhood([], [], [], 0, [], null);
        var expansion = Expansion.From(adjacency, start, hops, asOf.ValidAt, cancellationToken);
        int[] shown = [.. expansion.Reached.Take(limit)];
        int[] grouped = [.. expansion.Grouped.Take(limit)];
        var links = Expansion.LinksAmong(adjacency, shown, asOf.ValidAt);
        bool isCut = expansion.Reached.Count > limit || expansion.Grouped.Count > limit;
        TruncatedBecause? because = expansion.IsOverBudget ? TruncatedBecause.NodeBudget : isCut ? TruncatedBecause.Limit : null;
        return new Neighbourhood(
            numbers.Read(shown), LinkReading.Read(connection, links, numbers), Expansion.Counts(adjacency, start, asOf.ValidAt),
            expansion.Reached.Count, numbers.Read(grouped), because);
    }

    public static Page<EntityPath> Paths(
        Connection connection, LinkAdjacency adjacency, EntityId from, EntityId to, int count, int maxHops, AsOf asOf, CancellationToken cancellationToken)
    {
        AssociationTables.CheckRecorded(connection, asOf);
        var numbers = new EntityNumbers(connection);
        int start = Number(numbers, from), end = Number(numbers, to);
        if (start == 0 || end == 0 || start == end) return new Page<EntityPath>([], 0, null, null);
        var (routes, hasMore, isOverBudget) = RouteSearch.Find(adjacency, start, end, count, maxHops, asOf.ValidAt, cancellationToken);
        var paths = new List<EntityPath>(routes.Count);
        foreach (var route in routes)
        {
            var links = route.Entities.Zip(route.Entities.Skip(1), (a, b) => BestLink(adjacency, a, b, asOf.ValidAt)).ToList();
            paths.Add(new EntityPath(numbers.Read(route.Entities), LinkReading.Read(connection, links, numbers), route.Cost));
        }
        TruncatedBecause? because = isOverBudget ? TruncatedBecause.NodeBudget : hasMore ? TruncatedBecause.Limit : null;
        return new Page<EntityPath>(paths, paths.Count, because, null);
    }

    /// <summary>Of several links between two entities the first by kind.</summary>
    private static int BestLink(LinkAdjacency adjacency, int a, int b, DateTimeOffset? validAt)
    {
        foreach (var half in adjacency.At(a))
        {
            if (half.Other == b && adjacency.Holds(half.Link, validAt)) return half.Link;
        }
        throw new InvalidOperationException("A route goes over a link that is not there.");
    }

    private static int Number(EntityNumbers numbers, EntityId id)
    {
        int number = numbers.NumberOf(id.Value);
        return number != 0 || numbers.Find(id) is not { } successor ? number : numbers.NumberOf(successor.Id.Value);
    }

    private static ReadOnlySpan<HalfLink> Slice(ReadOnlySpan<HalfLink> halves, LinkKind? kind)
    {
        if (kind is not { } one) return halves;
        int start = 0;
        while (start < halves.Length && halves[start].Kind < one) start++;
        int end = start;
        while (end < halves.Length && halves[end].Kind == one) end++;
        return halves[start..end];
    }

    /// <summary>The first link after the one a cursor speaks of.</summary>
    private static int Place(EntityNumbers numbers, ReadOnlySpan<HalfLink> halves, string[] after)
    {
        var kind = (LinkKind)Cursor.Number(after[0]);
        int other = numbers.PlaceOf(after[1]);
        int start = 0;
        while (start < halves.Length && (halves[start].Kind, halves[start].Other).CompareTo((kind, other)) < 0) start++;
        while (start < halves.Length && halves[start].Kind == kind && halves[start].Other == other)
        {
            bool isLast = halves[start].IsOutgoing == (after[2] == "1");
            start++;
            if (isLast) break;
        }
        return start;
    }
}
