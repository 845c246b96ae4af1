namespace Investigations.Graph.Model;

/// <summary>What one stage of a run did.</summary>
/// <param name="Stage">resolve, correlate, signal, cluster, score or report.</param>
/// <param name="Duration">Wall-clock time.</param>
/// <param name="Counts">What it counted, by name, in ordinal order.</param>
/// <param name="Left">What it left out and why.</param>
public sealed record StageOutcome(string Stage, TimeSpan Duration, IReadOnlyList<KeyValuePair<string, long>> Counts, IReadOnlyList<string> Left);
