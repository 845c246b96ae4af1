using Investigations.Graph.Model;

namespace Investigations.Graph.Review;

/// <summary>Shortest chains of judgements between records.</summary>
internal static class ChainGraph
{
    /// <summary>The shortest chain by breadth-first search, ties by the order of records; null when there is none.</summary>
    public static List<(RecordRef From, RecordRef To)>? Shortest<T>(
        IReadOnlyDictionary<RecordRef, SortedDictionary<RecordRef, T>> links, RecordRef from, RecordRef to)
    {
        var cameFrom = new Dictionary<RecordRef, RecordRef> { [from] = from };
        var waiting = new Queue<RecordRef>([from]);
        while (waiting.TryDequeue(out var at) && at != to)
        {
            if (!links.TryGetValue(at, out var next)) continue;
            foreach (var other in next.Keys)
            {
                if (cameFrom.TryAdd(other, at)) waiting.Enqueue(other);
            }
        }
        if (from == to || !cameFrom.ContainsKey(to)) return null;
        var chain = new List<(RecordRef, RecordRef)>();
        for (var at = to; at != from; at = cameFrom[at]) chain.Add((cameFrom[at], at));
        chain.Reverse();
        return chain;
    }
}
