using System.Buffers.Binary;
using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Reads source records: as columns for the stages, as versions for people, as digests for comparison.</summary>
internal static class RecordReading
{
    private const long Endless = long.MaxValue;

    /// <summary>The records of some files (all when none is named) as they stood at a recorded time.</summary>
    public static RecordSet Records(Connection connection, IReadOnlyCollection<SourceFile> files, AsOf asOf, CancellationToken cancellationToken)
    {
        var pool = new ValuePool();
        var deliveries = ImportTables.Deliveries(connection, asOf.RecordedAt);
        long last = LastBatch(connection, asOf.RecordedAt);
        var tables = new List<RecordTable>();
        foreach (var file in (files.Count == 0 ? SourceCatalogue.All : files).Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isDelivered = deliveries.TryGetValue(file.Number, out var at);
            tables.Add(Table(connection, file, pool, last).Build(isDelivered, isDelivered ? at : null));
        }
        return new RecordSet(pool, tables, ImportTables.Now(connection, asOf.RecordedAt));
    }

    public static KnownRecords Known(Connection connection, SourceFile file)
    {
        var known = new KnownRecords();
        using var rows = connection.Query("select record_id, hash from source_record where file_no=?1 and retired is null");
        rows.Bind(file.Number);
        while (rows.Step()) known.Add(rows.Text(0), rows.Blob(1));
        return known;
    }

    public static List<RecordVersion> Versions(Connection connection, RecordRef record)
    {
        using var rows = connection.Query("""
            select version, w.recorded_at, r.recorded_at, payload from source_record join batch w on w.batch_no=written left join batch r on r.batch_no=retired
            where file_no=?1 and record_id=?2 order by version desc
            """);
        rows.Bind(record.File.Number).Bind(record.RecordId);
        var versions = new List<RecordVersion>();
        while (rows.Step())
        {
            var (cells, _, extras) = RecordPayload.ReadTexts(rows.Blob(3), record.File);
            var named = new List<KeyValuePair<string, string>>();
            for (int i = 0; i < cells.Length; i++)
            {
                if (cells[i].Length > 0) named.Add(new(record.File.Columns[i].Name, cells[i]));
            }
            named.AddRange(extras.Where(extra => extra.Value.Length > 0));
            versions.Add(new RecordVersion(record, (int)rows.Int(0), rows.Moment(1), rows.MomentOrNull(2), named));
        }
        return versions;
    }

    public static Dictionary<string, string> Texts(Connection connection)
    {
        using var rows = connection.Query("select hash, text from stored_text");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Step()) texts.Add(rows.Text(0), rows.Text(1));
        return texts;
    }

    public static List<RecordDigest> Digests(Connection connection)
    {
        var digests = new List<RecordDigest>();
        foreach (var file in SourceCatalogue.All.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using var rows = connection.Query("select hash from source_record where file_no=?1 and retired is null");
            rows.Bind(file.Number);
            UInt128 sum = 0;
            long count = 0;
            for (; rows.Step(); count++) sum ^= BinaryPrimitives.ReadUInt128BigEndian(rows.Blob(0));
            if (count > 0) digests.Add(new RecordDigest(file.Name, count, sum.ToString("x32", CultureInfo.InvariantCulture)));
        }
        return digests;
    }

    private static RecordTableBuilder Table(Connection connection, SourceFile file, ValuePool pool, long last)
    {
        var builder = new RecordTableBuilder(file, pool);
        var texts = new int[file.Columns.Count];
        var keys = new int[file.Columns.Count];
        using var rows = connection.Query(last == Endless
            ? "select record_id, payload from source_record where file_no=?1 and retired is null"
            : "select record_id, payload from source_record where file_no=?1 and written<=?2 and (retired is null or retired>?2)");
        rows.Bind(file.Number);
        if (last != Endless) rows.Bind(last);
        bool isOneColumn = file.IdColumns.Count == 1;
        int id = file.Ordinal(file.IdColumns[0]);
        while (rows.Step())
        {
            var extras = RecordPayload.ReadCodes(rows.Blob(1), pool, texts, keys);
            string recordId = rows.Text(0);
            string pooled = isOneColumn ? pool[texts[id]] : "";
            builder.AddCodes(pooled == recordId ? pooled : recordId, texts, keys, extras);
        }
        return builder;
    }

    /// <summary>The last batch that was recorded by a moment.</summary>
    private static long LastBatch(Connection connection, DateTimeOffset? recordedAt)
    {
        if (recordedAt is not { } moment) return Endless;
        using var rows = connection.Query("select max(batch_no) from batch where recorded_at<=?1");
        return rows.Bind(moment.UtcTicks).Step() ? rows.Int(0) : 0;
    }
}
