using GraphQL;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema.Loading;

/// <summary>What the lists of one request read in batches: one store call for each level of the query.</summary>
/// <param name="view">Read from.</param>
internal sealed class Loads(IGraphView view)
{
    /// <summary>Entities by id; null where there is none.</summary>
    public Batch<EntityId, Entity?> Entities { get; } = new(view.FindAsync);

    /// <summary>Signals by id; null where there is none.</summary>
    public Batch<string, Signal?> Signals { get; } = new(async (ids, cancellationToken) =>
    {
        var found = (await view.SignalsAsync(ids, cancellationToken)).ToDictionary(signal => signal.Id, StringComparer.Ordinal);
        return [.. ids.Select(found.GetValueOrDefault)];
    });

    /// <summary>Source records with their versions; null where there is none.</summary>
    public Batch<RecordRef, VersionedRecord?> Records { get; } = new(async (records, cancellationToken) =>
        [.. (await view.RecordVersionsAsync(records, cancellationToken))
            .Zip(records, (versions, record) => versions.Count == 0 ? null : new VersionedRecord(record, versions))]);

    /// <summary>Names an entity is resolved from.</summary>
    public Batch<EntityId, IReadOnlyList<ResolvedName>> NamesOf { get; } = new(async (entities, cancellationToken) =>
        await EachAsync(entities, entity => view.NamesOfAsync(entity, cancellationToken)));

    /// <summary>Clusters an entity stands in.</summary>
    public Batch<EntityId, IReadOnlyList<Cluster>> ClustersOf { get; } = new(async (entities, cancellationToken) =>
        await EachAsync(entities, entity => view.ClustersOfAsync(entity, cancellationToken)));

    /// <summary>Graphs of clusters.</summary>
    public Batch<Cluster, ClusterGraph> Graphs { get; } = new((clusters, cancellationToken) => ClusterGraphs.ReadAsync(view, clusters, cancellationToken));

    /// <summary>The loads of the request a field belongs to.</summary>
    public static Loads Of(IResolveFieldContext context) => context.RequestServices!.GetRequiredService<Loads>();

    /// <summary>The text of a cell in the current version of a record; null where it is empty or there is no record.</summary>
    public Pending<string?> Text(RecordRef record, string column) => Records.Load(record).Then(found =>
        found?.Versions[0].Cells.Where(cell => string.Equals(cell.Key, column, StringComparison.Ordinal)).Select(cell => cell.Value).FirstOrDefault());

    // Only fields of a single root entity ask for these, so the batch holds one key.
    private static async ValueTask<IReadOnlyList<T>> EachAsync<T>(IReadOnlyList<EntityId> entities, Func<EntityId, ValueTask<T>> read)
    {
        var values = new List<T>(entities.Count);
        foreach (var entity in entities) values.Add(await read(entity));
        return values;
    }
}
