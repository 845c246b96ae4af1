using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>What resolution found: candidates and persons, names, judgements, conflicts.</summary>
internal static class IdentityTables
{
    private const string What = "identities";

    public static void Replace(Connection connection, long run, Identities identities)
    {
        RedirectTables.Note(connection, identities);
        connection.Execute("delete from resolved_entity; delete from resolved_name; delete from judgement; delete from identity_conflict");
        RunTables.Note(connection, run, What, identities.Left);
        WriteNames(connection, identities, WritePeople(connection, identities));
        var blob = new BlobWriter();
        using var judge = connection.Query("insert into judgement(payload) values(?1)");
        foreach (var judgement in identities.Judgements) judge.Bind(JudgementPayload.Write(blob, judgement)).Run();
        using var clash = connection.Query("insert into identity_conflict(payload) values(?1)");
        foreach (var conflict in identities.Conflicts) clash.Bind(JudgementPayload.Write(blob, conflict)).Run();
    }

    public static Identities Read(Connection connection)
    {
        var (run, left) = RunTables.Noted(connection, What);
        if (run == 0) return Identities.Empty;
        var (people, ids) = ReadPeople(connection);
        return new Identities(people, ReadNames(connection, ids), ReadJudgements(connection), ReadConflicts(connection), left);
    }

    public static Entity? Find(Connection connection, string id)
    {
        using var rows = connection.Query("select payload from resolved_entity where id=?1");
        return rows.Bind(id).Step() ? EntityPayload.Read(id, rows.Blob(0)) : null;
    }

    /// <summary>The names that belong to an entity, in ordinal order.</summary>
    public static List<ResolvedName> NamesOf(Connection connection, EntityId entity)
    {
        using var rows = connection.Query("""
            select file_no, record_id, column_name from resolved_name join resolved_entity on no=entity_no where id=?1
            """);
        rows.Bind(entity.Value);
        var names = new List<ResolvedName>();
        while (rows.Step()) names.Add(new ResolvedName(new RecordRef(SourceCatalogue.Of((int)rows.Int(0)), rows.Text(1)), rows.Text(2), entity));
        names.Sort(Compare);
        return names;
    }

    private static Dictionary<EntityId, long> WritePeople(Connection connection, Identities identities)
    {
        var numbers = new Dictionary<EntityId, long>(identities.People.Count);
        var blob = new BlobWriter();
        using var insert = connection.Query("insert into resolved_entity(id, payload) values(?1, ?2)");
        foreach (var entity in identities.People)
        {
            insert.Bind(entity.Id.Value).Bind(EntityPayload.Write(blob, entity)).Run();
            numbers.Add(entity.Id, connection.LastRowNumber);
        }
        return numbers;
    }

    private static void WriteNames(Connection connection, Identities identities, Dictionary<EntityId, long> numbers)
    {
        using var insert = connection.Query("insert into resolved_name(file_no, record_id, column_name, entity_no) values(?1, ?2, ?3, ?4)");
        foreach (var name in identities.Names)
        {
            if (!numbers.TryGetValue(name.Entity, out long number))
                throw new ArgumentException($"{name.Record} belongs to {name.Entity}, which is not among the people.", nameof(identities));
            insert.Bind(name.Record.File.Number).Bind(name.Record.RecordId).Bind(name.Column).Bind(number).Run();
        }
    }

    private static (List<Entity> People, Dictionary<long, EntityId> Ids) ReadPeople(Connection connection)
    {
        var people = new List<Entity>();
        var ids = new Dictionary<long, EntityId>();
        using var rows = connection.Query("select no, id, payload from resolved_entity order by no");
        while (rows.Step())
        {
            people.Add(EntityPayload.Read(rows.Text(1), rows.Blob(2)));
            ids.Add(rows.Int(0), people[^1].Id);
        }
        return (people, ids);
    }

    private static List<ResolvedName> ReadNames(Connection connection, Dictionary<long, EntityId> ids)
    {
        var names = new List<ResolvedName>();
        using var rows = connection.Query("select entity_no, file_no, record_id, column_name from resolved_name");
        while (rows.Step())
            names.Add(new ResolvedName(new RecordRef(SourceCatalogue.Of((int)rows.Int(1)), rows.Text(2)), rows.Text(3), ids[rows.Int(0)]));
        names.Sort(Compare);
        return names;
    }

    private static List<Judgement> ReadJudgements(Connection connection)
    {
        var judgements = new List<Judgement>();
        using var rows = connection.Query("select payload from judgement order by no");
        while (rows.Step()) judgements.Add(JudgementPayload.Read(rows.Blob(0)));
        return judgements;
    }

    private static List<IdentityConflict> ReadConflicts(Connection connection)
    {
        var conflicts = new List<IdentityConflict>();
        using var rows = connection.Query("select payload from identity_conflict order by no");
        while (rows.Step()) conflicts.Add(JudgementPayload.ReadConflict(rows.Blob(0)));
        return conflicts;
    }

    private static int Compare(ResolvedName a, ResolvedName b)
    {
        int order = a.Record.CompareTo(b.Record);
        return order != 0 ? order : string.CompareOrdinal(a.Column, b.Column);
    }
}
