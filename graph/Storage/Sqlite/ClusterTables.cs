using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Clusters, of every run; most reads mean the last one.</summary>
internal static class ClusterTables
{
    private const string What = "clusters";

    public static void Replace(Connection connection, long run, IReadOnlyList<Cluster> clusters)
    {
        RunTables.Note(connection, run, What, []);
        connection.Execute("delete from cluster_member");
        using var forget = connection.Query("delete from cluster where run_no=?1");
        forget.Bind(run).Run();
        var blob = new BlobWriter();
        using var insert = connection.Query("insert into cluster(run_no, id, level, risk, state, payload) values(?1, ?2, ?3, ?4, ?5, ?6)");
        using var join = connection.Query("insert into cluster_member(entity, cluster_id) values(?1, ?2) on conflict do nothing");
        foreach (var cluster in clusters)
        {
            insert.Bind(run).Bind(cluster.Id).Bind((int)cluster.Level).Bind(cluster.Risk).Bind((int)cluster.State)
                .Bind(ClusterPayload.Write(blob, cluster)).Run();
            if (cluster.State == ClusterState.Dissolved) continue;
            foreach (var member in cluster.Members) join.Bind(member.Entity.Value).Bind(cluster.Id).Run();
        }
    }

    /// <summary>All clusters of a run, or of the last one when it is null, in ordinal order of their ids.</summary>
    public static List<Cluster> ReadAll(Connection connection, long? run)
    {
        using var rows = connection.Query("select payload from cluster where run_no=?1 order by id");
        return Read(rows.Bind(run ?? Last(connection)));
    }

    /// <summary>Those that stand, most urgent first.</summary>
    public static Page<Cluster> Read(Connection connection, ClusterLevel? atLeast, int first, string? cursor)
    {
        const string Where = " from cluster where run_no=?1 and level>=?2 and state<>?3";
        long last = Last(connection);
        int lowest = atLeast is { } level ? (int)level : 0;
        using var count = connection.Query("select count(*)" + Where);
        count.Bind(last).Bind(lowest).Bind((int)ClusterState.Dissolved).Step();
        long total = count.Int(0);
        string[] after = Cursor.Read(cursor, 3) ?? [$"{int.MaxValue}", Cursor.Real(0), ""];
        using var rows = connection.Query("select payload" + Where + """
             and (level<?4 or (level=?4 and (risk<?5 or (risk=?5 and id>?6)))) order by level desc, risk desc, id limit ?7
            """);
        rows.Bind(last).Bind(lowest).Bind((int)ClusterState.Dissolved)
            .Bind(Cursor.Number(after[0])).Bind(Cursor.Real(after[1])).Bind(after[2]).Bind(first + 1);
        return Cursor.Page(Read(rows), first, total, item => [$"{(int)item.Level}", Cursor.Real(item.Risk), item.Id]);
    }

    public static Cluster? Find(Connection connection, string id)
    {
        using var rows = connection.Query("select payload from cluster where run_no=?1 and id=?2");
        return rows.Bind(Last(connection)).Bind(id).Step() ? ClusterPayload.Read(rows.Blob(0)) : null;
    }

    public static List<Cluster> Of(Connection connection, EntityId entity)
    {
        using var rows = connection.Query("""
            select payload from cluster_member join cluster on id=cluster_id where entity=?1 and run_no=?2 order by level desc, risk desc, id
            """);
        return Read(rows.Bind(entity.Value).Bind(Last(connection)));
    }

    private static long Last(Connection connection) => RunTables.Noted(connection, What).Run;

    private static List<Cluster> Read(Statement rows)
    {
        var clusters = new List<Cluster>();
        while (rows.Step()) clusters.Add(ClusterPayload.Read(rows.Blob(0)));
        return clusters;
    }
}
