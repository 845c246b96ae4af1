using Investigations.Graph.Model;
using Investigations.Graph.Review;

namespace Investigations.Api.Schema.Review;

/// <summary>The pairs of a run that wait for a person, and how to explain them.</summary>
/// <param name="Pairs">By falling gain.</param>
/// <param name="Explanation">Knows what comparisons are worth in the run.</param>
internal sealed record ReviewRun(IReadOnlyList<ReviewPair> Pairs, PairExplanation Explanation)
{
    /// <summary>Before the first run.</summary>
    public static ReviewRun Empty { get; } = new([], new PairExplanation(Identities.Empty));
}
