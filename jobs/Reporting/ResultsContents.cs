using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Jobs.Reporting;

/// <summary>Everything a results pack is made of, as the store holds it.</summary>
/// <param name="Names">Which candidate or person each record belongs to.</param>
/// <param name="Clusters">All of the last run.</param>
/// <param name="Signals">All of the last run.</param>
/// <param name="Outcomes">What each indicator said.</param>
/// <param name="Rejects">Rows not taken in that nothing has mended since.</param>
/// <param name="Digests">What the records read amount to.</param>
/// <param name="DataNow">The latest export time of the packs.</param>
public sealed record ResultsContents(
    IReadOnlyList<ResolvedName> Names, IReadOnlyList<Cluster> Clusters, IReadOnlyList<Signal> Signals, IReadOnlyList<IndicatorOutcome> Outcomes,
    IReadOnlyList<RejectedRecord> Rejects, IReadOnlyList<RecordDigest> Digests, DateTimeOffset? DataNow)
{
    private const int PageSize = 500;

    /// <summary>Reads them from a store.</summary>
    public static async ValueTask<ResultsContents> ReadAsync(IGraphStore store, CancellationToken cancellationToken = default)
    {
        var identities = await store.IdentitiesAsync(cancellationToken);
        var runs = await store.RunsAsync(1, cancellationToken);
        return new ResultsContents(
            identities.Names, await store.AllClustersAsync(cancellationToken), await store.AllSignalsAsync(cancellationToken),
            await store.IndicatorOutcomesAsync(cancellationToken), await RejectsAsync(store, cancellationToken),
            await store.DigestsAsync(cancellationToken), runs.Count > 0 ? runs[0].DataNow : null);
    }

    private static async ValueTask<List<RejectedRecord>> RejectsAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var all = new List<RejectedRecord>();
        string? cursor = null;
        do
        {
            var page = await store.RejectsAsync(null, PageSize, cursor, cancellationToken);
            all.AddRange(page.Items);
            cursor = page.Cursor;
        }
        while (cursor is not null);
        return all;
    }
}
