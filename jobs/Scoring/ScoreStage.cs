using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Jobs.Scoring.Learned;
using Microsoft.Extensions.Logging;

namespace Investigations.Jobs.Scoring;

/// <summary>Gives the clusters of the run their levels and risks.</summary>
public sealed class ScoreStage(ScoreOptions options, TimeProvider clock, ILogger<ScoreStage> log) : IStage
{
    /// <inheritdoc/>
    public string Name => "score";

    /// <inheritdoc/>
    public async ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
    {
        long start = clock.GetTimestamp();
        var clusters = await store.AllClustersAsync(cancellationToken);
        var associations = await store.AssociationsAsync(cancellationToken);
        var signals = await store.AllSignalsAsync(cancellationToken);
        var scored = ClusterScore.Score(clusters, associations, signals, options);
        await store.ReplaceClustersAsync(run, scored, cancellationToken);
        long Count(ClusterLevel level) => scored.Count(cluster => cluster.Level == level && cluster.State != ClusterState.Dissolved);
        log.LogInformation("Scored {Clusters} clusters: {Review} to review, {Escalated} escalated.", scored.Count, Count(ClusterLevel.Review), Count(ClusterLevel.Escalate));
        KeyValuePair<string, long>[] counts =
            [new("drifted features", Drifted(clusters, associations, signals)), new("escalate", Count(ClusterLevel.Escalate)), new("note", Count(ClusterLevel.Note)), new("review", Count(ClusterLevel.Review))];
        return new StageOutcome(Name, clock.GetElapsedTime(start), counts, []);
    }

    // How many features of the model lie far from what it learned from.
    private int Drifted(IReadOnlyList<Graph.Model.Cluster> clusters, Graph.Model.Associations associations, IReadOnlyList<Graph.Model.Signal> signals)
    {
        if (options.Model is not { } model) return 0;
        var features = ClusterScore.FeaturesOf(clusters, associations, signals, options).Select(row => row.Features).ToList();
        return RiskDrift.Of(model, features).Count(feature => feature.Index > RiskDrift.Limit(features.Count));
    }
}
