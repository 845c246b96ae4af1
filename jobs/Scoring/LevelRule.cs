using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>The corroboration rule: how many independent kinds of evidence tie the members together.</summary>
/// <remarks>One is a note, two of which one is strong are a review, three or more are escalated. Signals X03, X04 and an exact hit of A23 give
/// review by themselves. Sources: the scored table of the Web3 hiring handbook (three or more categories), PB26 (two pause a hire).</remarks>
internal sealed class LevelRule(IReadOnlySet<EntityId> members, IReadOnlyList<ExplanationTest> explanations, bool hasGraveSignal, ScoreOptions options)
{
    /// <summary>The kinds of evidence among ties; what one explanation that holds covers is one.</summary>
    public IReadOnlyList<EvidenceUnit> Units(IEnumerable<Tie> ties) =>
        [.. ties.GroupBy(UnitOf, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(unit =>
        {
            var touched = unit.SelectMany(tie => new[] { tie.A, tie.B }).ToHashSet();
            bool counts = touched.Count >= 2 && MostBits([.. unit]) >= options.MinUnitBits && (touched.Count >= options.MinShare * members.Count || touched.Count >= options.MinTouched);
            return new EvidenceUnit(unit.Key, unit.Select(tie => tie.Category).ToHashSet(), [.. unit], touched, counts, IsStrong([.. unit]));
        })];

    /// <summary>The level that ties give.</summary>
    public ClusterLevel Of(IEnumerable<Tie> ties)
    {
        var counted = Units(ties).Where(unit => unit.Counts).ToList();
        int independent = Corroboration.IndependentCount(counted.Select(unit => KeyValuePair.Create(unit.Name, unit.Categories)));
        if (independent >= 3) return ClusterLevel.Escalate;
        if (independent == 2 && counted.Any(unit => unit.IsStrong)) return ClusterLevel.Review;
        return hasGraveSignal && independent > 0 ? ClusterLevel.Review : ClusterLevel.Note;
    }

    // Strong is one tie by itself, or what a pair shares of one kind taken together.
    private bool IsStrong(IReadOnlyList<Tie> unit) =>
        unit.Any(tie => tie.IsStrong) || MostBits(unit) > options.StrongBits;

    private static double MostBits(IReadOnlyList<Tie> unit) => unit.GroupBy(tie => (tie.A, tie.B)).Max(pair => Corroboration.BitsByUnit(pair).Values.Max());

    private string UnitOf(Tie tie)
    {
        foreach (var explanation in explanations)
        {
            if (explanation.Result.Holds && explanation.Covers(tie)) return explanation.Result.Name;
        }
        return Corroboration.UnitOf(tie);
    }
}
