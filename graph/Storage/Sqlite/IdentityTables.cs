using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>What resolution found: candidates and persons, names, judgements, conflicts; and analysts' judgements, which runs never touch.</summary>
internal static class IdentityTables
{
    private const string What = "identities";

    public static void Replace(Connection connection, long run, Identities identities)
    {
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
        return new Identities(people, ReadNames(connection, ids), ReadJudgements(connection, "select payload from judgement order by no"), ReadConflicts(connection), left);
    }

    public static Entity? Find(Connection connection, string id)
    {
        using var rows = connection.Query("select payload from resolved_entity where id=?1");
        return rows.Bind(id).Step() ? EntityPayload.Read(id, rows.Blob(0)) : null;
    }

    /// <summary>
    /// Where an id of before lives on: ids of candidates and persons name their founding record, so the entity that has this record now
    /// is the one. Null when the id names no record that is resolved.
    /// </summary>
    public static string? Successor(Connection connection, EntityId id)
    {
        var kind = EntityKindNames.KindOf(id);
        if (kind is not (EntityKind.Candidate or EntityKind.Person)) return null;
        string[] parts = id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/', 2);
        if (parts.Length < 2 || SourceCatalogue.Find(parts[0] + ".csv") is not { } file) return null;
        int slash = kind is EntityKind.Person ? parts[1].LastIndexOf('/') : -1;
        using var rows = connection.Query("""
            select id from resolved_name join resolved_entity on no=entity_no where file_no=?1 and record_id=?2 and column_name=?3
            """);
        rows.Bind(file.Number).Bind(slash < 0 ? parts[1] : parts[1][..slash]).Bind(slash < 0 ? "record_id" : parts[1][(slash + 1)..]);
        return rows.Step() ? rows.Text(0) : null;
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

    public static List<Judgement> AnalystJudgements(Connection connection) =>
        ReadJudgements(connection, "select payload from analyst_judgement where retired_at is null order by no");

    /// <summary>Adds an analyst's judgement and retires the one before it on the same record pair, whichever way round.</summary>
    public static void AddJudgement(Connection connection, Judgement judgement, DateTimeOffset now)
    {
        if (!judgement.IsByAnalyst) throw new ArgumentException("Only an analyst's judgement is added by itself; a rule's comes with a run.", nameof(judgement));
        using var retire = connection.Query("""
            update analyst_judgement set retired_at=?1 where retired_at is null
            and ((a_file=?2 and a_record=?3 and b_file=?4 and b_record=?5) or (a_file=?4 and a_record=?5 and b_file=?2 and b_record=?3))
            """);
        retire.Bind(now.UtcTicks).Bind(judgement.A.File.Number).Bind(judgement.A.RecordId).Bind(judgement.B.File.Number).Bind(judgement.B.RecordId).Run();
        using var insert = connection.Query("""
            insert into analyst_judgement(a_file, a_record, b_file, b_record, payload, added_at) values(?1, ?2, ?3, ?4, ?5, ?6)
            """);
        insert.Bind(judgement.A.File.Number).Bind(judgement.A.RecordId).Bind(judgement.B.File.Number).Bind(judgement.B.RecordId)
            .Bind(JudgementPayload.Write(new BlobWriter(), judgement)).Bind(now.UtcTicks).Run();
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

    private static List<Judgement> ReadJudgements(Connection connection, string sql)
    {
        var judgements = new List<Judgement>();
        using var rows = connection.Query(sql);
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
