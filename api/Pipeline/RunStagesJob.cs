using Quartz;

namespace Investigations.Api.Pipeline;

/// <summary>Runs the stages its job is named after: one, or all of them for the pipeline.</summary>
/// <param name="runner">Runs them.</param>
/// <param name="catalogue">Knows them.</param>
/// <param name="feed">Told how far it is.</param>
/// <remarks>On its schedule the pipeline runs only when something is new. After a kill it goes on where it was.</remarks>
[DisallowConcurrentExecution]
internal sealed class RunStagesJob(StageRunner runner, StageCatalogue catalogue, JobFeed feed) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        string job = context.JobDetail.Key.Name;
        bool isScheduled = string.Equals(context.Trigger.Key.Name, RunSchedule.TriggerName, StringComparison.Ordinal);
        var said = new List<string>();
        try
        {
            feed.Report(job, 0, "begins");
            if (context.Recovering && await runner.ResumeAsync(Tell, cancellationToken) is not null)
                context.Result = string.Join("; ", said);
            else if (isScheduled && !await runner.IsDueAsync(cancellationToken))
                context.Result = "Nothing new since the last run.";
            else
                await runner.RunAsync(catalogue.Of(job)!, Tell, cancellationToken);
            context.Result ??= string.Join("; ", said);
        }
        finally
        {
            feed.End(job);
        }

        void Tell(StageProgress progress)
        {
            feed.Report(job, progress.Percent, progress.ToString());
            context.ReportProgress(progress.Percent, progress.Stage);
            if (progress.Outcome is not null) said.Add(progress.ToString());
        }
    }
}
