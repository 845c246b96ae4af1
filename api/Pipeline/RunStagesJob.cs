using Investigations.Graph.Storage;
using Quartz;

namespace Investigations.Api.Pipeline;

/// <summary>Runs the stages its job is named after: one, or all of them for the pipeline.</summary>
/// <param name="runner">Runs them.</param>
/// <param name="catalogue">Knows them.</param>
/// <param name="feed">Told how far it is.</param>
/// <param name="log">Faults go there.</param>
/// <remarks>On its schedule the pipeline runs only when something is new. After a kill it goes on where it was.</remarks>
[DisallowConcurrentExecution]
internal sealed class RunStagesJob(StageRunner runner, StageCatalogue catalogue, JobFeed feed, ILogger<RunStagesJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        string job = context.JobDetail.Key.Name;
        bool isScheduled = string.Equals(context.Trigger.Key.Name, RunSchedule.TriggerName, StringComparison.Ordinal);
        var said = new List<string>();
        string? failure = null;
        try
        {
            feed.Report(job, 0, "begins");
            if (context.Recovering && await runner.ResumeAsync(Tell, cancellationToken) is not null)
                context.Result = JobRunReport.Succeeded(string.Join("; ", said));
            else if (isScheduled && !await runner.IsDueAsync(cancellationToken))
                context.Result = JobRunReport.Skipped("Nothing new since the last run.");
            else
                context.Result = await RunAsync();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The history is shown to people: it says what kind of fault it was, never the values it speaks of.
            log.LogError("The job {Job} failed: {Fault}", job, fault.GetType().Name);
            failure = fault is StoreUnavailableException ? fault.Message : $"{fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}: see the log.";
        }
        finally
        {
            feed.End(job);
        }

        if (failure is not null) throw new JobExecutionException(failure);

        async Task<JobRunReport> RunAsync()
        {
            await runner.RunAsync(catalogue.Of(job)!, Tell, cancellationToken);
            return JobRunReport.Succeeded(string.Join("; ", said));
        }

        void Tell(StageProgress progress)
        {
            feed.Report(job, progress.Percent, progress.ToString());
            context.ReportProgress(progress.Percent, progress.Stage);
            if (progress.Outcome is not null) said.Add(progress.ToString());
        }
    }
}
