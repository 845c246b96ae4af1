namespace Investigations.Graph.Model;

/// <summary>An analyst's judgement that stands: neither retired by a later one of the same author, nor undone, nor expired.</summary>
/// <param name="Number">From 1, in the order of adding; the version of a record pair is the highest number that stands on it.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="Judgement">What is held.</param>
public sealed record HeldJudgement(long Number, DateTimeOffset AddedAt, Judgement Judgement);
