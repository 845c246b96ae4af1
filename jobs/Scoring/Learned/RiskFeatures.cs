using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>All that a model reads of a cluster: ties, signals, size and shape. Names, places, dates and texts of records are no part of it.</summary>
/// <remarks>Nothing of origin, age, sex, belief, body or language is read, nor anything such could be guessed from: a feature sees only bits, counts
/// and categories of ties and signals, and those rest on shared values and contradictions.</remarks>
internal static class RiskFeatures
{
    private const double MinShare = 0.34; // as the rule of levels has it
    private const int MinTouched = 4; // as the rule of levels has it
    private const double StrongBits = 3;

    /// <summary>In the order of a model's weights.</summary>
    public static IReadOnlyList<RiskFeature> All { get; } =
    [
        .. Enum.GetValues<EvidenceCategory>().Where(category => category != EvidenceCategory.Behaviour).Select(OfTies),
        new("ties.one_source", "ties that one household or office would explain, a member", null, 10, evidence => PerMember(evidence, unit => !IsCategory(unit.Name))),
        new("kinds", "independent kinds of evidence that touch many members", null, 5, evidence => evidence.Units.Count(unit => IsWide(unit, evidence))),
        new("kinds.strong", "strong ones among them", null, 4, evidence => evidence.Units.Count(unit => IsWide(unit, evidence) && unit.MostBits > StrongBits)),
        new("pairs.tied", "share of pairs that are tied", null, 1, TiedShare),
        new("members", "size", null, 4, evidence => Math.Log2(evidence.MemberCount)),
        .. Enum.GetValues<EvidenceCategory>().Select(OfSignals),
        new("signals.members", "share of members with a medium or strong sign of their own", null, 1, SignalledShare),
        new("typologies", "recognised shapes", null, 3, evidence => evidence.TypologyCount),
        new("unexplained", "no innocent explanation holds", null, 1, evidence => evidence.IsExplained ? 0 : 1),
    ];

    /// <summary>The features of a cluster, each in [0, 1].</summary>
    public static double[] Of(RiskEvidence evidence) => [.. All.Select(feature => feature.Of(evidence))];

    private static RiskFeature OfTies(EvidenceCategory category) => new(
        $"ties.{Word(category)}", $"{Word(category)} ties a member", category, Corroboration.UnitCapBits,
        evidence => PerMember(evidence, unit => string.Equals(unit.Name, category.ToString(), StringComparison.Ordinal)));

    private static RiskFeature OfSignals(EvidenceCategory category) => new(
        $"signals.{Word(category)}", $"signs on members, {Word(category)}", category, 6,
        evidence => evidence.Signals.Where(signal => signal.Category == category).Sum(signal => signal.Bits) / evidence.MemberCount);

    private static double PerMember(RiskEvidence evidence, Func<UnitBits, bool> isMeant) =>
        evidence.Units.Where(isMeant).Sum(unit => unit.Sum()) / evidence.MemberCount;

    private static bool IsWide(UnitBits unit, RiskEvidence evidence) =>
        unit.TouchedCount >= 2 && (unit.TouchedCount >= MinShare * evidence.MemberCount || unit.TouchedCount >= MinTouched);

    private static double TiedShare(RiskEvidence evidence)
    {
        double all = evidence.MemberCount * (evidence.MemberCount - 1.0) / 2;
        return all > 0 ? evidence.Pairs.Values.Count(bits => bits >= 1) / all : 0;
    }

    private static double SignalledShare(RiskEvidence evidence) => (double)evidence.Signals
        .Where(signal => signal.Strength != SignalStrength.Weak).SelectMany(signal => signal.Candidates).Distinct().Count() / evidence.MemberCount;

    private static bool IsCategory(string unit) => Enum.TryParse<EvidenceCategory>(unit, out _);

    private static string Word(EvidenceCategory category) => category.ToString().ToLowerInvariant();
}
