using Investigations.Graph.Model;

namespace Investigations.Graph.Review;

/// <summary>Analysts' judgements that cannot all hold: one keeps two records apart, the others make them one.</summary>
/// <param name="Apart">What keeps the pair apart.</param>
/// <param name="Together">What joins the pair: judgements on the same pair, or a chain of pairs from its one record to its other.</param>
public sealed record JudgementConflict(IReadOnlyList<Judgement> Apart, IReadOnlyList<Judgement> Together)
{
    /// <summary>True when people disagree on one pair; false for a chain such as A = B, B = C, A ≠ C.</summary>
    public bool IsOnePair => Together.All(judgement => JudgementConflicts.PairOf(judgement) == JudgementConflicts.PairOf(Apart[0]));
}
