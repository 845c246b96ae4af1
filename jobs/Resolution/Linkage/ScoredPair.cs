namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>A pair of nodes and its score.</summary>
/// <param name="A">The lower node.</param>
/// <param name="B">The other.</param>
/// <param name="Score">Match weight: prior, weights and discounts. Units of a ten-thousandth of a bit.</param>
/// <param name="Levels">The level of each comparison, packed.</param>
internal readonly record struct ScoredPair(int A, int B, int Score, ulong Levels);
