namespace Investigations.Graph.Model;

/// <summary>One comparison of a record pair.</summary>
/// <param name="Comparison">The field compared.</param>
/// <param name="Level">The comparison level reached, such as "exact".</param>
/// <param name="Bits">log2(m/u), with the term-frequency adjustment; 0 for a missing value.</param>
public readonly record struct ComparisonOutcome(string Comparison, string Level, double Bits);
