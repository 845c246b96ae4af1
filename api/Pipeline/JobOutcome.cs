namespace Investigations.Api.Pipeline;

/// <summary>How a job ended.</summary>
/// <param name="Result">How.</param>
/// <param name="StartedAt">By the clock.</param>
/// <param name="Duration">Wall-clock time.</param>
/// <param name="Message">What it did, or why it failed, for people; holds no personal value.</param>
internal sealed record JobOutcome(JobResult Result, DateTimeOffset StartedAt, TimeSpan Duration, string Message);
