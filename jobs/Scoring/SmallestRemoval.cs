using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Finds the fewest shared values without which a cluster would have a lower level, each try checked by the rule itself.</summary>
internal static class SmallestRemoval
{
    // Up to so many values, all sets of one and two are tried; the greedy set beyond.
    private const int MaxExhaustive = 24;

    /// <summary>The values, in ordinal order; empty when the level is note already.</summary>
    /// <remarks>Exact for sets of one and two over few values. Beyond, a set from which no value can be left out.</remarks>
    public static IReadOnlyList<EntityId> Find(LevelRule rule, IReadOnlyList<Tie> ties, ClusterLevel level)
    {
        if (level == ClusterLevel.Note) return [];
        bool Lowers(IReadOnlySet<EntityId> removed) => rule.Of(ties.Where(tie => !removed.Contains(tie.Pivot))) < level;
        var pivots = ties.GroupBy(tie => tie.Pivot).OrderByDescending(pivot => pivot.Count()).ThenBy(pivot => pivot.Key).Select(pivot => pivot.Key).ToList();
        if (pivots.Count <= MaxExhaustive && OneOrTwo(pivots, Lowers) is { } few) return few;
        return Greedy(rule, ties, Lowers);
    }

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

    // Takes units away, those with the fewest values first, then puts back what need not go.
    private static IReadOnlyList<EntityId> Greedy(LevelRule rule, IReadOnlyList<Tie> ties, Func<IReadOnlySet<EntityId>, bool> lowers)
    {
        var removed = new HashSet<EntityId>();
        var order = new List<EntityId>();
        foreach (var unit in rule.Units(ties).Where(unit => unit.Counts).OrderBy(unit => unit.Ties.Select(tie => tie.Pivot).Distinct().Count()).ThenBy(unit => unit.Name, StringComparer.Ordinal))
        {
            foreach (var pivot in unit.Ties.Select(tie => tie.Pivot).Distinct().Order())
            {
                if (removed.Add(pivot)) order.Add(pivot);
            }
            if (lowers(removed)) break;
        }
        foreach (var pivot in order)
        {
            removed.Remove(pivot);
            if (!lowers(removed)) removed.Add(pivot);
        }
        return [.. removed.Order()];
    }
}
