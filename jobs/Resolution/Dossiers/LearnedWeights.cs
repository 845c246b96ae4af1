namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>What was learned from the dossiers.</summary>
/// <param name="Weights">The weights.</param>
/// <param name="Said">In one line, for people; empty when there was nothing to learn from.</param>
/// <param name="Left">What could not be learned and why, and what labels changed.</param>
internal sealed record LearnedWeights(DossierWeights Weights, string Said, IReadOnlyList<string> Left);
