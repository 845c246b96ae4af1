using Investigations.Graph.Model;

namespace Investigations.Graph.Review;

/// <summary>Finds judgements of analysts that contradict each other.</summary>
/// <remarks>Until people settle a conflict the pairs in it are not joined on an analyst's word; what keeps apart holds.</remarks>
public static class JudgementConflicts
{
    /// <summary>All conflicts, in ordinal order of the pairs kept apart; the order of the judgements changes nothing.</summary>
    /// <remarks>
    /// A pair kept apart whose records a chain of positive judgements connects gives one conflict for the shortest chain; the chain is then set
    /// aside and the next is looked for, so that in the end no pair kept apart is connected.
    /// </remarks>
    public static IReadOnlyList<JudgementConflict> Find(IEnumerable<Judgement> judgements)
    {
        var byPair = new SortedDictionary<(RecordRef, RecordRef), List<Judgement>>();
        foreach (var judgement in judgements.Where(judgement => judgement.Verdict is not Verdict.Unsure))
        {
            if (!byPair.TryGetValue(PairOf(judgement), out var own)) byPair.Add(PairOf(judgement), own = []);
            own.Add(judgement);
        }
        var found = new List<JudgementConflict>();
        var joins = new Dictionary<RecordRef, SortedDictionary<RecordRef, List<Judgement>>>();
        foreach (var (pair, own) in byPair)
        {
            own.Sort(static (x, y) => string.CompareOrdinal(x.Author, y.Author));
            var apart = own.Where(KeepsApart).ToList();
            if (apart.Count == 0) Connect(joins, pair, own);
            else if (apart.Count < own.Count) found.Add(new JudgementConflict(apart, [.. own.Except(apart)]));
        }
        foreach (var (pair, own) in byPair)
        {
            while (own.TrueForAll(KeepsApart) && ChainGraph.Shortest(joins, pair.Item1, pair.Item2) is { } chain)
            {
                found.Add(new JudgementConflict(own, [.. chain.SelectMany(link => joins[link.From][link.To])]));
                foreach (var (from, to) in chain) Disconnect(joins, from, to);
            }
        }
        return [.. found.OrderBy(conflict => PairOf(conflict.Apart[0]))];
    }

    /// <summary>The records of a judgement, the lower first.</summary>
    public static (RecordRef A, RecordRef B) PairOf(Judgement judgement) =>
        judgement.A.CompareTo(judgement.B) <= 0 ? (judgement.A, judgement.B) : (judgement.B, judgement.A);

    private static bool KeepsApart(Judgement judgement) => judgement.Verdict is Verdict.Negative or Verdict.Conflict;

    private static void Connect(Dictionary<RecordRef, SortedDictionary<RecordRef, List<Judgement>>> joins, (RecordRef A, RecordRef B) pair, List<Judgement> own)
    {
        foreach (var (from, to) in new[] { (pair.A, pair.B), (pair.B, pair.A) })
        {
            if (!joins.TryGetValue(from, out var links)) joins.Add(from, links = []);
            links[to] = own;
        }
    }

    private static void Disconnect(Dictionary<RecordRef, SortedDictionary<RecordRef, List<Judgement>>> joins, RecordRef from, RecordRef to)
    {
        joins[from].Remove(to);
        joins[to].Remove(from);
    }
}
