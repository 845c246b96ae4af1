namespace Investigations.Api.Demo.Scoring;

/// <summary>A member row with role facilitator.</summary>
internal sealed record FacilitatorRow(long Rank, string Label, string Id, HashSet<string> People);
