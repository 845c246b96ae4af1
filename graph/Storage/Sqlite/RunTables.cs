using System.Text.Json;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Runs, what their stages did, and which run wrote what stands now.</summary>
internal static class RunTables
{
    public static long Begin(Connection connection, DateTimeOffset dataNow, DateTimeOffset now)
    {
        using var insert = connection.Query("insert into run(started_at, data_now) values(?1, ?2)");
        insert.Bind(now.UtcTicks).Bind(dataNow.UtcTicks).Run();
        return connection.LastRowNumber;
    }

    public static void EndStage(Connection connection, long run, StageOutcome outcome)
    {
        Check(connection, run);
        using var insert = connection.Query("""
            insert into stage(run_no, position, outcome) values(?1, (select count(*) from stage where run_no=?1), ?2)
            """);
        insert.Bind(run).Bind(JsonSerializer.Serialize(outcome)).Run();
    }

    public static void End(Connection connection, long run, DateTimeOffset now)
    {
        Check(connection, run);
        using var update = connection.Query("update run set ended_at=?1 where run_no=?2");
        update.Bind(now.UtcTicks).Bind(run).Run();
    }

    /// <summary>Notes that what stands now of a kind of result is this run's.</summary>
    public static void Note(Connection connection, long run, string what, IReadOnlyList<string> left)
    {
        Check(connection, run);
        using var insert = connection.Query("""
            insert into produced(what, run_no, detail) values(?1, ?2, ?3) on conflict do update set run_no=excluded.run_no, detail=excluded.detail
            """);
        insert.Bind(what).Bind(run).Bind(JsonSerializer.Serialize(left)).Run();
    }

    /// <summary>The run that wrote what stands now of a kind of result, and what it left out; run 0 when none has.</summary>
    public static (long Run, string[] Left) Noted(Connection connection, string what)
    {
        using var rows = connection.Query("select run_no, detail from produced where what=?1");
        return rows.Bind(what).Step() ? (rows.Int(0), JsonSerializer.Deserialize<string[]>(rows.Blob(1)) ?? []) : (0, []);
    }

    public static List<Run> Read(Connection connection, int first)
    {
        using var rows = connection.Query("select run_no, started_at, ended_at, data_now from run order by run_no desc limit ?1");
        rows.Bind(first);
        var runs = new List<Run>();
        while (rows.Step())
            runs.Add(new Run(rows.Int(0), rows.Moment(1), rows.MomentOrNull(2), rows.Moment(3), Stages(connection, rows.Int(0))));
        return runs;
    }

    private static List<StageOutcome> Stages(Connection connection, long run)
    {
        using var rows = connection.Query("select outcome from stage where run_no=?1 order by position");
        rows.Bind(run);
        var stages = new List<StageOutcome>();
        while (rows.Step()) stages.Add(JsonSerializer.Deserialize<StageOutcome>(rows.Blob(0))!);
        return stages;
    }

    private static void Check(Connection connection, long run)
    {
        using var rows = connection.Query("select 1 from run where run_no=?1");
        if (!rows.Bind(run).Step()) throw new ArgumentException($"There is no run {run} in this store.", nameof(run));
    }
}
