using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Jobs.Reporting;

/// <summary>Everything a cluster report is composed from, as the store holds it.</summary>
/// <param name="Run">The run it reports on.</param>
/// <param name="DataNow">The latest export time of the packs.</param>
/// <param name="Clusters">All of the run, each with its state against the run before.</param>
/// <param name="Associations">Entities, links and ties.</param>
/// <param name="Signals">All of the run.</param>
/// <param name="Outcomes">What each indicator said: those not computable are the blind spots.</param>
/// <param name="Digests">How many records each file has.</param>
public sealed record ReportContents(
    long Run, DateTimeOffset? DataNow, IReadOnlyList<Cluster> Clusters, Associations Associations, IReadOnlyList<Signal> Signals,
    IReadOnlyList<IndicatorOutcome> Outcomes, IReadOnlyList<RecordDigest> Digests)
{
    /// <summary>Reads them from a store.</summary>
    public static async ValueTask<ReportContents> ReadAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
    {
        var runs = await store.RunsAsync(1, cancellationToken);
        return new ReportContents(
            run, runs.Count > 0 ? runs[0].DataNow : null, await store.AllClustersAsync(cancellationToken), await store.AssociationsAsync(cancellationToken),
            await store.AllSignalsAsync(cancellationToken), await store.IndicatorOutcomesAsync(cancellationToken), await store.DigestsAsync(cancellationToken));
    }
}
