namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>Keeps the adjacency of the graph that stands; built at the first read after a replacement.</summary>
internal sealed class AdjacencyCache
{
    private readonly Lock building = new();
    private Kept? kept;

    /// <summary>The adjacency that belongs to the snapshot of a connection.</summary>
    public LinkAdjacency Of(Connection connection)
    {
        long generation = AssociationTables.Generation(connection);
        if (kept is { } found && found.Generation == generation) return found.Adjacency;
        lock (building)
        {
            if (kept is { } built && built.Generation == generation) return built.Adjacency;
            var adjacency = LinkAdjacency.Load(connection);
            if (kept is null || kept.Generation < generation) kept = new Kept(generation, adjacency);
            return adjacency;
        }
    }

    private sealed record Kept(long Generation, LinkAdjacency Adjacency);
}
