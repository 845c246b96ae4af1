using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <content>What the explorer asks.</content>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public ValueTask<Entity?> FindAsync(EntityId id, CancellationToken cancellationToken = default) =>
        Read(connection => new EntityNumbers(connection).Find(id), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Entity?>> FindAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Entity?>>(
            connection =>
            {
                var numbers = new EntityNumbers(connection);
                return ids.Select(numbers.Find).ToList();
            },
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Entity>> SearchAsync(string query, EntityKind? kind, int first, string? cursor, CancellationToken cancellationToken = default)
    {
        Cursor.CheckFirst(first);
        return Read(connection => EntitySearch.Search(connection, query, kind, first, cursor), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<Page<Link>> LinksAsync(EntityId id, LinkKind? kind, int first, string? cursor, CancellationToken cancellationToken = default)
    {
        Cursor.CheckFirst(first);
        return Read(connection => GraphReading.Links(connection, adjacency.Of(connection), id, kind, first, cursor), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Link>> LinksAmongAsync(IReadOnlyList<EntityId> entities, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Link>>(connection => GraphReading.LinksAmong(connection, adjacency.Of(connection), entities), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Neighbourhood> ExpandAsync(EntityId seed, int hops, int limit, AsOf asOf, CancellationToken cancellationToken = default)
    {
        CheckRange(hops, 1, 4, nameof(hops));
        CheckRange(limit, 1, 2000, nameof(limit));
        return Read(connection => GraphReading.Expand(connection, adjacency.Of(connection), seed, hops, limit, asOf, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<Page<EntityPath>> PathsAsync(
        EntityId from, EntityId to, int count, int maxHops, AsOf asOf, CancellationToken cancellationToken = default)
    {
        CheckRange(count, 1, 10, nameof(count));
        CheckRange(maxHops, 1, 8, nameof(maxHops));
        return Read(
            connection => GraphReading.Paths(connection, adjacency.Of(connection), from, to, count, maxHops, asOf, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Tie>> TiesAsync(IReadOnlyList<EntityId> candidates, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Tie>>(connection => AssociationTables.TiesAmong(connection, candidates), cancellationToken);

    private static void CheckRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }
}
