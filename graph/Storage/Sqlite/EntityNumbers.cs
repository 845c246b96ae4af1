using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Goes between entities, their ids and their numbers within one snapshot.</summary>
internal sealed class EntityNumbers(Connection connection)
{
    private readonly Dictionary<int, EntityId> known = [];

    /// <summary>The number of an entity, from 1; 0 when it is not correlated.</summary>
    public int NumberOf(string id)
    {
        using var rows = connection.Query("select no from entity where id=?1");
        return rows.Bind(id).Step() ? (int)rows.Int(0) : 0;
    }

    /// <summary>How many entities have an id before this one or equal to it: the place of an id that may be gone.</summary>
    public int PlaceOf(string id)
    {
        using var rows = connection.Query("select no from entity where id<=?1 order by id desc limit 1");
        return rows.Bind(id).Step() ? (int)rows.Int(0) : 0;
    }

    public EntityId IdOf(int number)
    {
        if (known.TryGetValue(number, out var id)) return id;
        using var rows = connection.Query("select id from entity where no=?1");
        rows.Bind(number).Step();
        return known[number] = new EntityId(rows.Text(0));
    }

    /// <summary>Entities by their numbers, in the order given.</summary>
    public List<Entity> Read(IEnumerable<int> numbers)
    {
        var entities = new List<Entity>();
        using var rows = connection.Query("select id, payload from entity where no=?1");
        foreach (int number in numbers)
        {
            rows.Bind(number).Step();
            entities.Add(EntityPayload.Read(rows.Text(0), rows.Blob(1)));
            known[number] = entities[^1].Id;
            rows.Reset();
        }
        return entities;
    }

    /// <summary>The entity with an id: as correlated, else as resolved, else the one that an id of before lives on in.</summary>
    public Entity? Find(EntityId id)
    {
        if (FindExact(id.Value) is { } entity) return entity;
        string? successor = RedirectTables.Successor(connection, id);
        return successor is null ? null : FindExact(successor);
    }

    private Entity? FindExact(string id)
    {
        using var rows = connection.Query("select payload from entity where id=?1");
        return rows.Bind(id).Step() ? EntityPayload.Read(id, rows.Blob(0)) : IdentityTables.Find(connection, id);
    }
}
