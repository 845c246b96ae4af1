using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Rejected rows: each once, however often its file is imported, until a later row of the same record is taken in.</summary>
internal static class RejectTables
{
    /// <summary>Adds rejects. Where an earlier import had the same fault of the same record, the new one takes its place.</summary>
    public static void Add(Connection connection, long import, IReadOnlyList<RejectedRecord> rejects)
    {
        if (rejects.Count == 0) return;
        using var replace = connection.Query(
            "delete from reject where file=?1 and record_id=?2 and column_name=?3 and reason=?4 and import_no<?5 and record_id<>''");
        using var insert = connection.Query("""
            insert into reject(file, record_id, column_name, reason, line, import_no, message) values(?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict do update set import_no=excluded.import_no, message=excluded.message, mended=null
            """);
        foreach (var reject in rejects)
        {
            int reason = (int)reject.Reason;
            replace.Bind(reject.File).Bind(reject.RecordId).Bind(reject.Column).Bind(reason).Bind(import).Run();
            insert.Bind(reject.File).Bind(reject.RecordId).Bind(reject.Column).Bind(reason).Bind(reject.Line).Bind(import).Bind(reject.Message).Run();
        }
    }

    /// <summary>Retires the rejects of earlier imports whose records were now taken in.</summary>
    public static void Mend(Connection connection, ImportBatch batch, PreparedBatch prepared, bool[] isFresh, long number)
    {
        using var any = connection.Query("select 1 from reject where file=?1 and import_no<?2 and record_id<>'' and mended is null limit 1");
        if (!any.Bind(batch.File.Name).Bind(batch.Import).Step()) return;
        using var mend = connection.Query("update reject set mended=?1 where file=?2 and record_id=?3 and import_no<?4 and mended is null");
        for (int row = 0; row < isFresh.Length; row++)
        {
            if (isFresh[row]) mend.Bind(number).Bind(batch.File.Name).Bind(prepared.Records[row].RecordId).Bind(batch.Import).Run();
        }
    }

    public static Page<RejectedRecord> Read(Connection connection, string? file, int first, string? cursor)
    {
        string[] after = Cursor.Read(cursor, 5) ?? ["", "", "", "0", "0"];
        using var count = connection.Query("select count(*) from reject where mended is null and (?1='' or file=?1)");
        count.Bind(file ?? "").Step();
        long total = count.Int(0);
        using var rows = connection.Query("""
            select file, record_id, column_name, reason, line, message from reject
            where mended is null and (?1='' or file=?1) and (file, record_id, column_name, reason, line)>(?2, ?3, ?4, ?5, ?6)
            order by file, record_id, column_name, reason, line limit ?7
            """);
        rows.Bind(file ?? "").Bind(after[0]).Bind(after[1]).Bind(after[2]).Bind(Cursor.Number(after[3])).Bind(Cursor.Number(after[4])).Bind(first + 1);
        var found = new List<RejectedRecord>();
        while (rows.Step())
            found.Add(new RejectedRecord(rows.Text(0), rows.Int(4), rows.Text(1), rows.Text(2), (RejectReason)rows.Int(3), rows.Text(5)));
        return Cursor.Page(found, first, total, last => [last.File, last.RecordId, last.Column, $"{(int)last.Reason}", $"{last.Line}"]);
    }
}
