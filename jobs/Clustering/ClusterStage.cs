using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Microsoft.Extensions.Logging;

namespace Investigations.Jobs.Clustering;

/// <summary>Finds clusters among what correlation tied, and carries their ids from the run before.</summary>
public sealed class ClusterStage(ClusterOptions options, TimeProvider clock, ILogger<ClusterStage> log) : IStage
{
    /// <inheritdoc/>
    public string Name => "cluster";

    /// <inheritdoc/>
    public async ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
    {
        long start = clock.GetTimestamp();
        var associations = await store.AssociationsAsync(cancellationToken);
        var identities = await store.IdentitiesAsync(cancellationToken);
        var signals = await store.AllSignalsAsync(cancellationToken);
        var records = await store.RecordsAsync([SourceCatalogue.Candidates, SourceCatalogue.Workers], AsOf.Now, cancellationToken);
        var previous = await store.AllClustersAsync(cancellationToken);
        var finding = ClusterFinder.Find(associations, identities, signals, records, previous, options);
        await store.ReplaceClustersAsync(run, finding.Clusters, cancellationToken);
        log.LogInformation("Found {Clusters} clusters among {Candidates} candidates that something ties.", finding.CommunityCount, finding.CandidateCount);
        KeyValuePair<string, long>[] counts =
            [new("candidates tied", finding.CandidateCount), new("clusters", finding.CommunityCount), new("dissolved", finding.Clusters.Count - finding.CommunityCount)];
        return new StageOutcome(Name, clock.GetElapsedTime(start), counts, finding.Left);
    }
}
