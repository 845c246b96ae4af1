namespace Investigations.Graph.Model;

/// <summary>Counts independent kinds of evidence among ties, so that ten views of one dwelling are one.</summary>
/// <remarks>A unit is a category of evidence, or a kind of innocent explanation that would produce several ties at once (the part of
/// <see cref="Tie.Group"/> before the colon). Clustering and scoring count alike because both count here.</remarks>
public static class Corroboration
{
    /// <summary>The most bits one unit gives to one pair: a second look at the same thing says little more.</summary>
    public const double UnitCapBits = 8;

    /// <summary>The unit a tie counts in.</summary>
    public static string UnitOf(Tie tie)
    {
        if (tie.Group.Length == 0) return tie.Category.ToString();
        int colon = tie.Group.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? tie.Group : tie.Group[..colon];
    }

    /// <summary>How many independent categories the units stand for: each unit counts once, in a category of its ties that no other unit has taken.</summary>
    /// <param name="units">Each unit with the categories of its ties.</param>
    /// <remarks>The largest matching of units with categories (Kuhn 1955), so that less evidence never counts for more.</remarks>
    public static int IndependentCount(IEnumerable<KeyValuePair<string, IReadOnlySet<EvidenceCategory>>> units)
    {
        var all = units.Select(unit => Enum.TryParse<EvidenceCategory>(unit.Key, out var own) ? (IReadOnlySet<EvidenceCategory>)new HashSet<EvidenceCategory> { own } : unit.Value).ToList();
        var takenBy = new Dictionary<EvidenceCategory, int>();
        return Enumerable.Range(0, all.Count).Count(unit => Takes(all, unit, takenBy, []));
    }

    // Takes a free category, or one whose holder can move to another.
    private static bool Takes(
        List<IReadOnlySet<EvidenceCategory>> units, int unit, Dictionary<EvidenceCategory, int> takenBy, HashSet<EvidenceCategory> tried)
    {
        foreach (var category in units[unit].Order())
        {
            if (!tried.Add(category) || takenBy.TryGetValue(category, out int holder) && !Takes(units, holder, takenBy, tried)) continue;
            takenBy[category] = unit;
            return true;
        }
        return false;
    }

    /// <summary>The number of independent categories among ties.</summary>
    public static int IndependentCount(IEnumerable<Tie> ties) => IndependentCount(ties
        .GroupBy(UnitOf, StringComparer.Ordinal)
        .Select(unit => KeyValuePair.Create(unit.Key, (IReadOnlySet<EvidenceCategory>)unit.Select(tie => tie.Category).ToHashSet())));

    /// <summary>Bits by unit for the ties of one pair: of one group the strongest tie, the rest summed up to <see cref="UnitCapBits"/>.</summary>
    public static SortedDictionary<string, double> BitsByUnit(IEnumerable<Tie> ties)
    {
        var bits = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var unit in ties.GroupBy(UnitOf, StringComparer.Ordinal))
        {
            double sum = unit
                .GroupBy(tie => tie.Group.Length > 0 ? tie.Group : tie.Pivot.Value, StringComparer.Ordinal)
                .Select(once => once.Max(tie => tie.Bits))
                .OrderDescending()
                .Sum();
            bits.Add(unit.Key, Math.Min(sum, UnitCapBits));
        }
        return bits;
    }
}
