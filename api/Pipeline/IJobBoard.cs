namespace Investigations.Api.Pipeline;

/// <summary>Reads the schedule: what a query may hold of it.</summary>
internal interface IJobBoard
{
    /// <summary>Progress of all jobs as it happens; nothing of the past.</summary>
    IObservable<JobProgress> Progress { get; }

    /// <summary>All jobs, the pipeline first, then the stages in their order.</summary>
    ValueTask<IReadOnlyList<ScheduledJob>> JobsAsync(CancellationToken cancellationToken = default);
}
