using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Signals, and what each indicator said.</summary>
internal static class SignalTables
{
    private const string What = "signals";

    public static void Replace(Connection connection, long run, IReadOnlyList<Signal> signals, IReadOnlyList<IndicatorOutcome> outcomes)
    {
        connection.Execute("delete from signal; delete from signal_entity; delete from indicator_outcome");
        RunTables.Note(connection, run, What, []);
        var blob = new BlobWriter();
        using var insert = connection.Query("insert into signal(id, indicator, bits, payload) values(?1, ?2, ?3, ?4)");
        using var concern = connection.Query("insert into signal_entity(entity, signal_no) values(?1, ?2) on conflict do nothing");
        foreach (var signal in signals.OrderBy(signal => signal.Id, StringComparer.Ordinal))
        {
            insert.Bind(signal.Id).Bind(signal.Indicator).Bind(signal.Bits).Bind(SignalPayload.Write(blob, signal)).Run();
            long number = connection.LastRowNumber;
            concern.Bind(signal.Subject.Value).Bind(number).Run();
            foreach (var candidate in signal.Candidates) concern.Bind(candidate.Value).Bind(number).Run();
        }
        WriteOutcomes(connection, outcomes);
    }

    public static List<Signal> ReadAll(Connection connection)
    {
        using var rows = connection.Query("select payload from signal order by no");
        return Read(rows);
    }

    public static List<Signal> Read(Connection connection, IReadOnlyList<string> ids)
    {
        var found = new List<Signal>(ids.Count);
        using var rows = connection.Query("select payload from signal where id=?1");
        foreach (string id in ids)
        {
            if (rows.Bind(id).Step()) found.Add(SignalPayload.Read(rows.Blob(0)));
            rows.Reset();
        }
        return found;
    }

    /// <summary>Signals whose subject is the entity, or that concern it as a candidate; strongest first, then by id.</summary>
    public static Page<Signal> Read(Connection connection, EntityId? subject, string? indicator, int first, string? cursor)
    {
        const string Where = """
             from signal where (?1='' or no in (select signal_no from signal_entity where entity=?1)) and (?2='' or indicator=?2)
            """;
        using var count = connection.Query("select count(*)" + Where);
        count.Bind(subject?.Value ?? "").Bind(indicator ?? "").Step();
        long total = count.Int(0);
        string[]? after = Cursor.Read(cursor, 2);
        using var rows = connection.Query("select payload" + Where + " and (bits<?3 or (bits=?3 and id>?4)) order by bits desc, id limit ?5");
        rows.Bind(subject?.Value ?? "").Bind(indicator ?? "").Bind(after is null ? double.MaxValue : Cursor.Real(after[0])).Bind(after?[1] ?? "").Bind(first + 1);
        return Cursor.Page(Read(rows), first, total, last => [Cursor.Real(last.Bits), last.Id]);
    }

    public static List<IndicatorOutcome> Outcomes(Connection connection)
    {
        using var rows = connection.Query("select indicator, fired_count, not_computable_because, fresh_at from indicator_outcome order by indicator");
        var outcomes = new List<IndicatorOutcome>();
        while (rows.Step())
            outcomes.Add(new IndicatorOutcome(rows.Text(0), (int)rows.Int(1), rows.IsNull(2) ? null : rows.Text(2), rows.MomentOrNull(3)));
        return outcomes;
    }

    private static void WriteOutcomes(Connection connection, IReadOnlyList<IndicatorOutcome> outcomes)
    {
        using var insert = connection.Query("""
            insert into indicator_outcome(indicator, fired_count, not_computable_because, fresh_at) values(?1, ?2, ?3, ?4)
            """);
        foreach (var outcome in outcomes)
        {
            insert.Bind(outcome.Indicator).Bind(outcome.FiredCount);
            if (outcome.NotComputableBecause is { } reason) insert.Bind(reason);
            else insert.BindNull();
            insert.Bind(outcome.FreshAt).Run();
        }
    }

    private static List<Signal> Read(Statement rows)
    {
        var signals = new List<Signal>();
        while (rows.Step()) signals.Add(SignalPayload.Read(rows.Blob(0)));
        return signals;
    }
}
