namespace Investigations.Graph.Model;

/// <summary>What one indicator said in a run: fired, did not fire, or could not be computed.</summary>
/// <param name="Indicator">The code.</param>
/// <param name="FiredCount">How many signals.</param>
/// <param name="NotComputableBecause">Such as "no shipments"; null when it was computed.</param>
/// <param name="FreshAt">The oldest delivery among the files it needs; null when there is none.</param>
public sealed record IndicatorOutcome(string Indicator, int FiredCount, string? NotComputableBecause, DateTimeOffset? FreshAt);
