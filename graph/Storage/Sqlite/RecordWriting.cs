using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Writes source records as versions, with the texts they name.</summary>
internal static class RecordWriting
{
    /// <summary>Writes a batch; one whose content is all known changes nothing.</summary>
    public static WrittenBatch Write(Connection connection, ImportBatch batch, PreparedBatch prepared, DateTimeOffset now)
    {
        long number = OpenBatch(connection, batch.Import, now);
        bool[] isFresh = WriteVersions(connection, batch.File, prepared, number);
        WriteTexts(connection, batch.Texts, number);
        RejectTables.Mend(connection, batch, prepared, isFresh, number);
        RejectTables.Add(connection, batch.Import, batch.Rejects);
        return new WrittenBatch(number, prepared.Records, isFresh);
    }

    /// <summary>Closes the current versions of the records named.</summary>
    public static void Close(Connection connection, long import, SourceFile file, IReadOnlyCollection<string> recordIds, DateTimeOffset now)
    {
        long number = OpenBatch(connection, import, now, isIndexed: true);
        using var close = connection.Query("update source_record set retired=?1 where file_no=?2 and record_id=?3 and retired is null");
        foreach (string id in recordIds) close.Bind(number).Bind(file.Number).Bind(id).Run();
    }

    /// <summary>Notes when something was written. Recorded time never runs backwards, whatever the clock does.</summary>
    private static long OpenBatch(Connection connection, long import, DateTimeOffset now, bool isIndexed = false)
    {
        long latest = connection.Number("select recorded_at from batch order by batch_no desc limit 1") ?? 0;
        using var insert = connection.Query("insert into batch(import_no, recorded_at, is_indexed) values(?1, ?2, ?3)");
        insert.Bind(import).Bind(Math.Max(latest, now.UtcTicks)).Bind(isIndexed ? 1 : 0).Run();
        return connection.LastRowNumber;
    }

    private static bool[] WriteVersions(Connection connection, SourceFile file, PreparedBatch prepared, long batch)
    {
        var records = prepared.Records;
        bool[] isFresh = new bool[records.Length];
        using var insert = connection.Query(
            "insert into source_record(file_no, record_id, version, written, hash, payload) values(?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing");
        using var latest = connection.Query(
            "select version, retired is null, hash from source_record where file_no=?1 and record_id=?2 order by version desc limit 1");
        using var retire = connection.Query("update source_record set retired=?1 where file_no=?2 and record_id=?3 and version=?4");
        for (int row = 0; row < records.Length; row++)
        {
            if (Insert(row, 1))
            {
                isFresh[row] = true;
                continue;
            }
            latest.Bind(file.Number).Bind(records[row].RecordId).Step();
            long version = latest.Int(0);
            bool isOpen = latest.Int(1) != 0;
            bool isEqual = latest.Blob(2).SequenceEqual(records[row].ContentHash.Span);
            latest.Reset();
            if (isOpen && isEqual) continue;
            if (isOpen) retire.Bind(batch).Bind(file.Number).Bind(records[row].RecordId).Bind(version).Run();
            isFresh[row] = Insert(row, version + 1);
        }
        return isFresh;

        bool Insert(int row, long version) => insert.Bind(file.Number).Bind(records[row].RecordId).Bind(version).Bind(batch)
            .Bind(records[row].ContentHash.Span).Bind(prepared.Payload(row)).Run() == 1;
    }

    private static void WriteTexts(Connection connection, IReadOnlyList<StoredText> texts, long batch)
    {
        using var insert = connection.Query("insert into stored_text(hash, written, text) values(?1, ?2, ?3) on conflict do nothing");
        foreach (var text in texts) insert.Bind(text.Hash).Bind(batch).Bind(text.Text).Run();
    }
}
