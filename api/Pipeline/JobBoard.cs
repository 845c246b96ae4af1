using Investigations.Api.Schema.Jobs;
using Quartz;
using Quartz.Extensibility;

namespace Investigations.Api.Pipeline;

/// <summary>The schedule as the API sees it.</summary>
/// <param name="schedulers">Has the scheduler.</param>
/// <param name="history">How jobs ended.</param>
/// <param name="catalogue">The jobs there are.</param>
/// <param name="feed">How far running ones are.</param>
internal sealed class JobBoard(ISchedulerFactory schedulers, IExecutionHistoryStore history, StageCatalogue catalogue, JobFeed feed) : IJobControl
{
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
                isScheduled ? trigger?.GetNextFireTimeUtc() : null, progress, await LastAsync(scheduler, name, cancellationToken)));
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

    private async ValueTask<JobOutcome?> LastAsync(IScheduler scheduler, string name, CancellationToken cancellationToken)
    {
        var page = await history.QueryExecutions(new ExecutionHistoryQuery { SchedulerName = scheduler.SchedulerName, Job = new JobKey(name) }, cancellationToken);
        int x = page;
    }
}
