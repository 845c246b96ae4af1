namespace Investigations.Api.Pipeline;

/// <summary>A job as the schedule knows it.</summary>
/// <param name="Name">pipeline, or the name of a stage.</param>
/// <param name="Schedule">A cron expression in UTC; null when it runs in the pipeline or on demand alone.</param>
/// <param name="State">What it does now.</param>
/// <param name="NextFireAt">When the schedule starts it next; null when it never does.</param>
/// <param name="Progress">Null when it is not running.</param>
/// <param name="LastOutcome">Null before the first time.</param>
internal sealed record ScheduledJob(
    string Name, string? Schedule, JobState State, DateTimeOffset? NextFireAt, JobProgress? Progress, JobOutcome? LastOutcome);
