namespace Investigations.Api.Pipeline;

/// <summary>How far a running job is.</summary>
/// <param name="Job">Its name.</param>
/// <param name="Percent">0 to 100, or null when unknown.</param>
/// <param name="Message">What it does, for people.</param>
/// <param name="At">By the clock.</param>
internal sealed record JobProgress(string Job, int? Percent, string Message, DateTimeOffset At);
