using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Pipeline;

/// <summary>Runs stages one after the other within one run. The schedule and the commands both go through here.</summary>
/// <param name="store">What the stages read and write.</param>
/// <param name="catalogue">The stages there are.</param>
internal sealed class StageRunner(IGraphStore store, StageCatalogue catalogue) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>True when records were taken in since the last run began, or that run did not come to its end.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var imports = await store.ImportsAsync(1, cancellationToken);
        if (imports.Count == 0) return false;
        var runs = await store.RunsAsync(1, cancellationToken);
        return runs.Count == 0 || !IsWhole(runs[0]) || (imports[0].EndedAt ?? imports[0].StartedAt) >= runs[0].StartedAt;
    }

    /// <summary>Runs stages as a run of their own. Two runs never overlap: the second waits.</summary>
    /// <param name="stages">In order.</param>
    /// <param name="progress">Told of each beginning and end.</param>
    /// <param name="cancellationToken">Stops between or within stages; what they saved stays whole.</param>
    /// <returns>The number of the run.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be reached; safe to repeat.</exception>
    public async Task<long> RunAsync(IReadOnlyList<IStage> stages, Action<StageProgress> progress, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            // The smallest file suffices: every set of records knows the latest export time of all.
            var records = await store.RecordsAsync([SourceCatalogue.ApprovedSoftware], AsOf.Now, cancellationToken);
            long run = await store.BeginRunAsync(records.Now, cancellationToken);
            await RunAsync(run, stages, progress, cancellationToken);
            return run;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Goes on with the last run after the process was killed: runs the stages it had not come to the end of.</summary>
    /// <returns>The number of the run; null when the last run needs nothing more.</returns>
    public async Task<long?> ResumeAsync(Action<StageProgress> progress, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var runs = await store.RunsAsync(1, cancellationToken);
            if (runs is not [{ EndedAt: null } open]) return null;
            var done = open.Stages.Select(outcome => outcome.Stage).ToHashSet(StringComparer.Ordinal);
            await RunAsync(open.Id, [.. catalogue.Stages.SkipWhile(stage => done.Contains(stage.Name))], progress, cancellationToken);
            return open.Id;
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task RunAsync(long run, IReadOnlyList<IStage> stages, Action<StageProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            for (int i = 0; i < stages.Count; i++)
            {
                progress(new StageProgress(run, stages[i].Name, i + 1, stages.Count, null));
                var outcome = await stages[i].RunAsync(store, run, cancellationToken);
                await store.EndStageAsync(run, outcome, cancellationToken);
                // Each stage loads its own; what the last one held would otherwise stand beside it and double the peak.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                progress(new StageProgress(run, stages[i].Name, i + 1, stages.Count, outcome));
            }
        }
        finally
        {
            // A run that failed is over as well; only a kill leaves it open, to be resumed.
            await store.EndRunAsync(run, CancellationToken.None);
        }
    }

    private bool IsWhole(Run run) =>
        run.EndedAt is not null && catalogue.Stages.All(stage => run.Stages.Any(outcome => string.Equals(outcome.Stage, stage.Name, StringComparison.Ordinal)));
}
