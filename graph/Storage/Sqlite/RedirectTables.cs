using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Where ids of candidates and persons of earlier runs live on.</summary>
/// <remarks>
/// An id names its founding record, so whoever has this record now is the one. When an id goes, its other records are noted too: they lead on
/// even after the founding record is no longer delivered.
/// </remarks>
internal static class RedirectTables
{
    /// <summary>Notes the records of every entity that is about to go. Call it before the resolved entities are replaced.</summary>
    public static void Note(Connection connection, Identities next)
    {
        var staying = next.People.Select(entity => entity.Id.Value).ToHashSet(StringComparer.Ordinal);
        var going = new List<(long Number, string Id)>();
        using (var rows = connection.Query("select no, id from resolved_entity order by no"))
        {
            while (rows.Step())
            {
                string id = rows.Text(1);
                if (!staying.Contains(id)) going.Add((rows.Int(0), id));
            }
        }
        using var note = connection.Query("""
            insert or ignore into entity_redirect(id, file_no, record_id, column_name)
            select ?1, file_no, record_id, column_name from resolved_name where entity_no=?2
            """);
        foreach (var (number, id) in going) note.Bind(id).Bind(number).Run();
    }

    /// <summary>The id that an id of before lives on in; null when none of its records is resolved now.</summary>
    public static string? Successor(Connection connection, EntityId id)
    {
        var kind = EntityKindNames.KindOf(id);
        if (kind is not (EntityKind.Candidate or EntityKind.Person)) return null;
        return OfFounder(connection, id, kind.Value) ?? OfNoted(connection, id);
    }

    private static string? OfFounder(Connection connection, EntityId id, EntityKind kind)
    {
        string[] parts = id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/', 2);
        if (parts.Length < 2 || SourceCatalogue.Find(parts[0] + ".csv") is not { } file) return null;
        int slash = kind is EntityKind.Person ? parts[1].LastIndexOf('/') : -1;
        using var rows = connection.Query("""
            select id from resolved_name join resolved_entity on no=entity_no where file_no=?1 and record_id=?2 and column_name=?3
            """);
        rows.Bind(file.Number).Bind(slash < 0 ? parts[1] : parts[1][..slash]).Bind(slash < 0 ? "record_id" : parts[1][(slash + 1)..]);
        return rows.Step() ? rows.Text(0) : null;
    }

    private static string? OfNoted(Connection connection, EntityId id)
    {
        using var rows = connection.Query("""
            select e.id from entity_redirect r join resolved_name n using(file_no, record_id, column_name) join resolved_entity e on e.no=n.entity_no
            where r.id=?1 order by r.file_no, r.record_id, r.column_name limit 1
            """);
        rows.Bind(id.Value);
        return rows.Step() ? rows.Text(0) : null;
    }
}
