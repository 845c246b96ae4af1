using Investigations.Graph.Model;
using Investigations.Graph.Review;

namespace Investigations.Api.Schema.Review;

/// <summary>A pair of the review page with what stands on it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Standing">Judgements that stand on it, in the order of adding.</param>
/// <param name="Explanation">Explains it.</param>
internal sealed record ReviewItem(ReviewPair Pair, IReadOnlyList<HeldJudgement> Standing, PairExplanation Explanation)
{
    /// <summary>The version of the pair: the highest number that stands on it, 0 for none.</summary>
    public long Version => Standing.Count == 0 ? 0 : Standing[^1].Number;
}
