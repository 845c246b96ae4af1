using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Finds the least evidence without which a cluster would have a lower level, each try checked by the rule itself.</summary>
internal static class SmallestRemoval
{
    // Up to so many values, all sets of one and two are tried; the greedy set beyond.
    private const int MaxExhaustive = 24;

    /// <summary>The evidence; null when the level is note already.</summary>
    /// <remarks>Exact for sets of one and two over few values. Beyond, a set from which no value can be left out.</remarks>
    public static KeyEvidence? Find(LevelCheck check)
    {
        if (check.Level == ClusterLevel.Note) return null;
        var pivots = check.Counted.GroupBy(tie => tie.Pivot)
            .OrderByDescending(pivot => pivot.Count()).ThenBy(pivot => pivot.Key).Select(pivot => pivot.Key).ToList();
        bool Lowers(IReadOnlySet<EntityId> removed) => check.Without(removed) < check.Level;
        var values = (pivots.Count <= MaxExhaustive ? OneOrTwo(pivots, Lowers) : null) ?? Greedy(check.Units, Lowers);
        if (check.Grave.Count > 0 && check.Grave.Count < values.Count && check.WithoutGrave() is var without && without < check.Level)
            return OfSignals(check.Grave, without);
        var gone = values.ToHashSet();
        var records = check.Counted.Where(tie => gone.Contains(tie.Pivot)).SelectMany(tie => tie.Evidence).Distinct().Order();
        return new KeyEvidence(values, [], check.Without(gone), [.. records]);
    }

    private static KeyEvidence OfSignals(IReadOnlyList<Signal> signals, ClusterLevel without) => new(
        [], [.. signals.Select(signal => signal.Id).Order(StringComparer.Ordinal)], without, [.. signals.SelectMany(signal => signal.Evidence).Distinct().Order()]);

    private static IReadOnlyList<EntityId>? OneOrTwo(List<EntityId> pivots, Func<IReadOnlySet<EntityId>, bool> lowers)
    {
        foreach (var pivot in pivots)
        {
            if (lowers(new HashSet<EntityId> { pivot })) return [pivot];
        }
        for (int i = 0; i < pivots.Count; i++)
        {
            for (int j = i + 1; j < pivots.Count; j++)
            {
                if (lowers(new HashSet<EntityId> { pivots[i], pivots[j] })) return [.. new[] { pivots[i], pivots[j] }.Order()];
            }
        }
        return null;
    }

    // Takes units away, those with the fewest values first, then puts back what need not go, until nothing can be put back.
    private static IReadOnlyList<EntityId> Greedy(IReadOnlyList<EvidenceUnit> units, Func<IReadOnlySet<EntityId>, bool> lowers)
    {
        var removed = new HashSet<EntityId>();
        var order = new List<EntityId>();
        foreach (var unit in units.OrderBy(unit => !unit.Counts).ThenBy(unit => unit.Ties.Select(tie => tie.Pivot).Distinct().Count()).ThenBy(unit => unit.Name, StringComparer.Ordinal))
        {
            foreach (var pivot in unit.Ties.Select(tie => tie.Pivot).Distinct().Order())
            {
                if (removed.Add(pivot)) order.Add(pivot);
            }
            if (lowers(removed)) break;
        }
        for (int before = removed.Count + 1; removed.Count < before;)
        {
            before = removed.Count;
            foreach (var pivot in order)
            {
                if (removed.Remove(pivot) && !lowers(removed)) removed.Add(pivot);
            }
        }
        return [.. removed.Order()];
    }
}
