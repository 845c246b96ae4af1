namespace Investigations.Graph.Review;

/// <summary>One change to a pair's facts that would join or part it.</summary>
/// <param name="Comparison">The comparison that would come out otherwise.</param>
/// <param name="MatchWeight">The weight the pair would have. Bits.</param>
/// <param name="Joins">True when the pair would be joined, false when it would be parted.</param>
/// <param name="Text">The change in words.</param>
public sealed record PairChange(string Comparison, double MatchWeight, bool Joins, string Text);
