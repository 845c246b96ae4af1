using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Microsoft.Extensions.Logging;

namespace Investigations.Jobs.Correlation;

/// <summary>The stage that finds what hangs together: entities, links and ties.</summary>
public sealed class CorrelateStage(CorrelateOptions options, TimeProvider time, ILogger<CorrelateStage> logger) : IStage
{
    /// <summary>The files that hold shared values; what only indicators read is not loaded.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. SourceCatalogue.All.Except(
        [
            SourceCatalogue.Software, SourceCatalogue.DataMovements, SourceCatalogue.AccessRequests, SourceCatalogue.SecurityAlerts,
            SourceCatalogue.HumanReports, SourceCatalogue.Travel, SourceCatalogue.ApprovedSoftware,
        ])
    ];

    /// <inheritdoc/>
    public string Name => "correlate";

    /// <inheritdoc/>
    public async ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
    {
        long started = time.GetTimestamp();
        var associations = await CorrelateAsync(store, cancellationToken);
        await store.ReplaceAssociationsAsync(run, associations, cancellationToken);
        logger.LogInformation("Run {Run}: {Entities} entities, {Links} links and {Ties} ties correlated", run, associations.Entities.Count, associations.Links.Count, associations.Ties.Count);
        return new StageOutcome(Name, time.GetElapsedTime(started),
            [new("entities", associations.Entities.Count), new("links", associations.Links.Count), new("ties", associations.Ties.Count)], associations.Left);
    }

    // The records are out of reach, and so out of memory, before the result is saved.
    private async ValueTask<Associations> CorrelateAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var records = await store.RecordsAsync(Files, AsOf.Now, cancellationToken);
        var texts = await store.TextsAsync(cancellationToken);
        return Correlator.Correlate(records, texts, await store.IdentitiesAsync(cancellationToken), options);
    }
}
