using Investigations.Graph.Model;
using Investigations.Graph.Storage;
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
            [new("escalate", Count(ClusterLevel.Escalate)), new("note", Count(ClusterLevel.Note)), new("review", Count(ClusterLevel.Review))];
        return new StageOutcome(Name, clock.GetElapsedTime(start), counts, []);
    }
}
