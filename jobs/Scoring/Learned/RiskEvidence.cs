using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>What the features of one cluster are read from.</summary>
/// <param name="MemberCount">Candidates that count, at least one.</param>
/// <param name="Units">Independent kinds of evidence among the ties that nothing explains, by name.</param>
/// <param name="Pairs">Bits by pair of members and unit.</param>
/// <param name="Signals">Signals on members.</param>
/// <param name="TypologyCount">Shapes that were recognised.</param>
/// <param name="IsExplained">An innocent explanation about the members holds.</param>
internal sealed record RiskEvidence(
    int MemberCount, IReadOnlyList<UnitBits> Units, IReadOnlyDictionary<(EntityId A, EntityId B), double> Pairs, IReadOnlyList<Signal> Signals,
    int TypologyCount, bool IsExplained)
{
    /// <summary>Gathers it.</summary>
    /// <param name="members">Candidates that count.</param>
    /// <param name="ties">Ties among them that nothing explains.</param>
    /// <param name="signals">Signals of the cluster.</param>
    /// <param name="typologyCount">Shapes that were recognised.</param>
    /// <param name="isExplained">An innocent explanation about the members holds.</param>
    public static RiskEvidence Of(IReadOnlySet<EntityId> members, IReadOnlyList<Tie> ties, IReadOnlyList<Signal> signals, int typologyCount, bool isExplained)
    {
        var units = new SortedDictionary<string, UnitBits>(StringComparer.Ordinal);
        var pairs = new Dictionary<(EntityId, EntityId), double>();
        foreach (var pair in ties.GroupBy(tie => (tie.A, tie.B)))
        {
            foreach (var (unit, bits) in Corroboration.BitsByUnit(pair))
            {
                if (!units.TryGetValue(unit, out var found)) units.Add(unit, found = new UnitBits(unit));
                found.Add(pair.Key.A, pair.Key.B, bits);
                pairs[pair.Key] = pairs.GetValueOrDefault(pair.Key) + bits;
            }
        }
        return new RiskEvidence(members.Count, [.. units.Values], pairs, signals, typologyCount, isExplained);
    }

    /// <summary>Whether a tie is evidence against its pair, not for it.</summary>
    public static bool Speaks(Tie tie) => tie.ExplainedBy is null && tie.Bits > 0;
}
