using Investigations.Graph.Storage;
using Quartz;

namespace Investigations.Jobs.Reporting;

/// <summary>Runs <see cref="ReportStage"/> for the run named in the job's map under <c>run</c>.</summary>
[DisallowConcurrentExecution]
public sealed class ReportJob(IGraphStore store, ReportStage stage) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        long run = context.MergedJobDataMap.GetLong("run");
        await store.EndStageAsync(run, await stage.RunAsync(store, run, cancellationToken), cancellationToken);
    }
}
