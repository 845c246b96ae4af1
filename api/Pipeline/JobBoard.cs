using Investigations.Graph.Storage;
using Quartz;
using Quartz.Extensibility;

namespace Investigations.Api.Pipeline;

/// <summary>The schedule as the API sees it.</summary>
/// <param name="schedulers">Has the scheduler.</param>
/// <param name="history">How jobs ended.</param>
/// <param name="view">What stages did within the pipeline.</param>
/// <param name="catalogue">The jobs there are.</param>
/// <param name="feed">How far running ones are.</param>
internal sealed class JobBoard(ISchedulerFactory schedulers, IExecutionHistoryStore history, IGraphView view, StageCatalogue catalogue, JobFeed feed) : IJobControl
{
    private const int RunsToSearch = 10; // for the last time a stage ran

    /// <inheritdoc/>
    public IObservable<JobProgress> Progress => feed;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ScheduledJob>> JobsAsync(CancellationToken cancellationToken = default)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var trigger = await scheduler.GetTrigger(new TriggerKey(RunSchedule.TriggerName), cancellationToken) as ICronTrigger;
        var jobs = new List<ScheduledJob>();
        foreach (string name in catalogue.JobNames)
        {
            bool isScheduled = string.Equals(name, StageCatalogue.Pipeline, StringComparison.Ordinal);
            var progress = feed.Of(name);
            jobs.Add(new ScheduledJob(
                name, isScheduled ? trigger?.CronExpressionString : null, progress is null ? JobState.Idle : JobState.Running,
                isScheduled ? trigger?.NextFireTimeUtc : null, progress, await LastAsync(scheduler, name, cancellationToken)));
        }

        return jobs;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> StartAsync(string name, CancellationToken cancellationToken = default)
    {
        if (catalogue.Of(name) is null) return false;
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.TriggerJob(new JobKey(name), null, cancellationToken);
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> CancelAsync(string name, CancellationToken cancellationToken = default)
    {
        if (catalogue.Of(name) is null) return false;
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.Interrupt(new JobKey(name), cancellationToken);
        return true;
    }

    // A stage ends as a job of its own, or within the pipeline: the later of the two.
    private async ValueTask<JobOutcome?> LastAsync(IScheduler scheduler, string name, CancellationToken cancellationToken)
    {
        var status = await history.GetJobRunStatus(scheduler.SchedulerName, new JobKey(name), cancellationToken);
        var own = status is { RunCount: > 0 } ? new JobOutcome(ResultOf(status), status.LastFiredAtUtc, status.LastDuration, Said(status)) : null;
        foreach (var run in await view.RunsAsync(RunsToSearch, cancellationToken))
        {
            int at = run.Stages.ToList().FindIndex(stage => string.Equals(stage.Stage, name, StringComparison.Ordinal));
            if (at < 0) continue;
            var startedAt = run.Stages.Take(at).Aggregate(run.StartedAt, (moment, stage) => moment + stage.Duration);
            if (own?.StartedAt > startedAt) break;
            return new JobOutcome(JobResult.Succeeded, startedAt, run.Stages[at].Duration, string.Join(", ", run.Stages[at].Counts.Select(count => $"{count.Key} {count.Value}")));
        }

        return own;
    }

    private static JobResult ResultOf(JobRunStatus status) => status.LastResult switch
    {
        JobRunResult.Failed => JobResult.Failed,
        JobRunResult.Cancelled => JobResult.Cancelled,
        _ => JobResult.Succeeded,
    };

    private static string Said(JobRunStatus status) =>
        (status.LastResult is JobRunResult.Failed ? status.LastFailureMessage : status.LastSummary) ?? "";
}
