using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>What correlation found: entities, links and ties. Entities are numbered in ordinal order of their ids.</summary>
internal static class AssociationTables
{
    private const string What = "associations";

    public static void Replace(Connection connection, long run, Associations associations)
    {
        connection.Execute("delete from entity; delete from link; delete from tie; insert into entity_index(entity_index) values('delete-all')");
        RunTables.Note(connection, run, What, associations.Left);
        connection.Execute("""
            insert into meta(name, value) values('generation', '1') on conflict do update set value=cast(value as integer)+1
            """);
        WriteLinks(connection, associations, WriteEntities(connection, associations));
        var blob = new BlobWriter();
        using var insert = connection.Query("insert into tie(a, b, no, payload) values(?1, ?2, ?3, ?4)");
        for (int i = 0; i < associations.Ties.Count; i++)
        {
            var tie = associations.Ties[i];
            insert.Bind(tie.A.Value).Bind(tie.B.Value).Bind(i).Bind(TiePayload.Write(blob, tie)).Run();
        }
    }

    /// <summary>Which replacement stands; numbers of entities and links hold within one.</summary>
    public static long Generation(Connection connection) => connection.Number("select cast(value as integer) from meta where name='generation'") ?? 0;

    /// <summary>The graph is that of the last run; what an earlier one drew is not kept, and is not made up either.</summary>
    /// <exception cref="ArgumentException">The recorded time lies before that run.</exception>
    public static void CheckRecorded(Connection connection, AsOf asOf)
    {
        if (asOf.RecordedAt is not { } moment) return;
        using var rows = connection.Query("select started_at from produced join run using(run_no) where what='associations'");
        if (rows.Step() && moment < rows.Moment(0))
            throw new ArgumentException($"The graph stands as of the run that began at {MomentKey.Of(rows.Moment(0))}; ask for that time or a later one.", nameof(asOf));
    }

    public static Associations Read(Connection connection)
    {
        var (run, left) = RunTables.Noted(connection, What);
        if (run == 0) return Associations.Empty;
        var entities = new List<Entity>();
        using (var rows = connection.Query("select id, payload from entity order by no"))
        {
            while (rows.Step()) entities.Add(EntityPayload.Read(rows.Text(0), rows.Blob(1)));
        }
        var links = new List<Link>();
        using (var rows = connection.Query(LinkReading.Sql + " order by no"))
        {
            while (rows.Step()) links.Add(LinkReading.Read(rows, number => entities[number - 1].Id));
        }
        return new Associations(entities, links, ReadTies(connection), left);
    }

    /// <summary>Ties among the candidates given, in ordinal order of A, B, pivot.</summary>
    public static List<Tie> TiesAmong(Connection connection, IReadOnlyList<EntityId> candidates)
    {
        string[] ids = [.. candidates.Select(candidate => candidate.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var members = ids.ToHashSet(StringComparer.Ordinal);
        var ties = new List<Tie>();
        using var rows = connection.Query("select b, payload from tie where a=?1 order by b, no");
        foreach (string a in ids)
        {
            rows.Bind(a);
            while (rows.Step())
            {
                string b = rows.Text(0);
                if (members.Contains(b)) ties.Add(TiePayload.Read(a, b, rows.Blob(1)));
            }
            rows.Reset();
        }
        return ties;
    }

    private static Dictionary<EntityId, int> WriteEntities(Connection connection, Associations associations)
    {
        var numbers = new Dictionary<EntityId, int>(associations.Entities.Count);
        var blob = new BlobWriter();
        using var insert = connection.Query("insert into entity(no, id, payload) values(?1, ?2, ?3)");
        using var index = connection.Query("insert into entity_index(rowid, text) values(?1, ?2)");
        string last = "";
        foreach (var entity in associations.Entities)
        {
            string id = entity.Id.Value;
            if (string.CompareOrdinal(last, id) >= 0) throw new ArgumentException($"Entities are not in ordinal order: {id} comes after {last}.", nameof(associations));
            last = id;
            int number = numbers.Count + 1;
            numbers.Add(entity.Id, number);
            insert.Bind(number).Bind(id).Bind(EntityPayload.Write(blob, entity)).Run();
            index.Bind(number).Bind(EntitySearch.IndexForm(entity)).Run();
        }
        return numbers;
    }

    private static void WriteLinks(Connection connection, Associations associations, Dictionary<EntityId, int> numbers)
    {
        var blob = new BlobWriter();
        using var insert = connection.Query("""
            insert into link(from_no, to_no, kind, valid_from, valid_to, weight, evidence_count, evidence) values(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """);
        foreach (var link in associations.Links)
        {
            if (!numbers.TryGetValue(link.From, out int from) || !numbers.TryGetValue(link.To, out int to))
                throw new ArgumentException($"A link from {link.From} to {link.To} ends at an entity that is not given.", nameof(associations));
            blob.Clear();
            blob.Evidence(link.Evidence);
            insert.Bind(from).Bind(to).Bind((int)link.Kind).Bind(link.Validity.From).Bind(link.Validity.To).Bind(link.Weight)
                .Bind(link.EvidenceCount).Bind(blob.Written).Run();
        }
    }

    private static List<Tie> ReadTies(Connection connection)
    {
        var ties = new List<(long Number, Tie Tie)>();
        using var rows = connection.Query("select a, b, no, payload from tie");
        while (rows.Step()) ties.Add((rows.Int(2), TiePayload.Read(rows.Text(0), rows.Text(1), rows.Blob(3))));
        ties.Sort((a, b) => a.Number.CompareTo(b.Number));
        return ties.ConvertAll(pair => pair.Tie);
    }
}
