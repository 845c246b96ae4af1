namespace Investigations.Graph.Model;

/// <summary>What is held of a record pair: same identity, not the same, or unsure.</summary>
/// <param name="A">The record that comes first, ordinal.</param>
/// <param name="B">The other record.</param>
/// <param name="Verdict">Positive joins, negative keeps apart, unsure waits for a person.</param>
/// <param name="MatchWeight">Bits; the sum of <paramref name="Waterfall"/> and the prior.</param>
/// <param name="Waterfall">Each comparison, the level reached and its bits.</param>
/// <param name="Author">A rule's name, or the analyst's.</param>
/// <param name="IsByAnalyst">An analyst's outranks the machine's.</param>
/// <param name="Reason">For people.</param>
/// <param name="ExpiresAt">From when on an analyst's no longer holds; null when it holds until it is retired.</param>
public sealed record Judgement(
    RecordRef A, RecordRef B, Verdict Verdict, double MatchWeight, IReadOnlyList<ComparisonOutcome> Waterfall,
    string Author, bool IsByAnalyst, string Reason, DateTimeOffset? ExpiresAt = null);
