using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>An innocent explanation that was tested, and the ties it would produce all at once.</summary>
/// <param name="Result">The outcome, for people.</param>
/// <param name="Covers">Whether a tie is one of those.</param>
internal sealed record ExplanationTest(InnocentExplanation Result, Func<Tie, bool> Covers);
