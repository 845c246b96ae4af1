using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion;

/// <summary>Reads one file of a pack in batches, leaving out what the store holds already.</summary>
internal sealed class FileImport : IDisposable
{
    private const int MaxTextCharacters = 16 << 20; // of one batch, so that memory stays bounded

    private readonly ImportContext context;
    private readonly SourceFile file;
    private readonly KnownRecords known;
    private readonly Stream stream;
    private readonly CsvReader csv;
    private readonly RowReader? rows;
    private readonly HeaderMap? header;
    private readonly Dictionary<string, UInt128> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> rejectedIds = new(StringComparer.Ordinal);
    private bool isWhole = true;
    private bool isAtEnd;
    private long accepted;
    private long unchanged;
    private long changed;
    private long rejected;

    public FileImport(ImportContext context, SourceFile file, KnownRecords known)
    {
        this.context = context;
        this.file = file;
        this.known = known;
        stream = context.Pack.Files.Open(file.Name) ?? throw new IOException($"{file.Name} is gone.");
        csv = new CsvReader(stream, CsvLimits.Default);
        header = HeaderMap.Read(csv, file, context.Region, CsvLimits.Default, context.Notices);
        if (header is not null) rows = new RowReader(header, context);
    }

    /// <summary>False when the file cannot be used at all; the notices say why.</summary>
    public bool IsUsable => rows is not null;

    /// <summary>Rows read so far.</summary>
    public long RowCount => accepted + unchanged + changed + rejected;

    /// <summary>What was done with the rows so far.</summary>
    public FileOutcome Outcome(long closedCount) => new(file.Name, accepted, unchanged, changed, rejected, closedCount);

    /// <summary>The next new or changed records and rejects; null at the end of the file.</summary>
    public ImportBatch? ReadBatch(long import)
    {
        var records = new List<SourceRecord>();
        var rejects = new List<RejectedRecord>();
        var texts = new List<StoredText>();
        long characters = 0;
        int limit = context.Options.BatchRecords;
        int counted = 0;
        try
        {
            while (!isAtEnd && records.Count + rejects.Count < limit && characters < MaxTextCharacters && counted < limit * 8)
            {
                if (!csv.Read())
                {
                    isAtEnd = true;
                    break;
                }
                int before = texts.Count;
                Take(records, rejects, texts);
                counted++;
                for (int i = before; i < texts.Count; i++) characters += texts[i].Text.Length;
            }
        }
        catch (Exception exception) when (exception is IOException or PackRefusedException)
        {
            isAtEnd = true;
            isWhole = false;
            context.Notices.Add(file.Name, "", NoticeCode.FileDamaged, "", $"{file.Name} broke off at line {csv.Line}: {exception.Message} The rows before stand.");
        }
        if (isAtEnd && counted == 0) return null;
        return new ImportBatch(import, file, records, rejects, texts);
    }

    /// <summary>Ends the file: tells the ledger what it held and says which records a complete file no longer has.</summary>
    public IReadOnlyCollection<string> Vanished()
    {
        context.References.Saw(file, seen.Keys);
        if (!context.Pack.Header.Complete.Contains(file.Name, StringComparer.Ordinal)) return [];
        if (!isWhole)
        {
            context.Notices.Add(file.Name, "", NoticeCode.CompleteNotApplied, "",
                $"{file.Name} is said to be complete, but not all of it could be read, so no record was closed. Correct it and import again.");
            return [];
        }
        return [.. known.RecordIds.Where(id => !seen.ContainsKey(id) && !rejectedIds.Contains(id)).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => stream.Dispose();

    private void Take(List<SourceRecord> records, List<RejectedRecord> rejects, List<StoredText> texts)
    {
        string id = rows!.RecordId(csv);
        if (csv.Fault is { } fault)
        {
            Reject(rejects, id, csv.FaultCell < 0 ? "" : ColumnName(csv.FaultCell), fault);
            return;
        }
        if (rows.EmptyRequired(csv) is { } empty)
        {
            Reject(rejects, id, empty.Name, RejectReason.RequiredCellEmpty);
            return;
        }
        var hash = rows.Hash(csv, id);
        bool isRepeated = seen.TryGetValue(id, out var first);
        var state = isRepeated ? (first == hash ? KnownState.Equal : KnownState.Changed) : Compare(id, hash);
        if (state == KnownState.Equal)
        {
            unchanged++;
            seen[id] = hash;
            if (!isRepeated) rows.NoteReferences(csv, id);
            return;
        }
        int textCount = texts.Count;
        var record = rows.Normalise(csv, id, hash, texts, out var unreadable);
        if (record is null || isRepeated)
        {
            texts.RemoveRange(textCount, texts.Count - textCount);
            Reject(rejects, id, unreadable?.Name ?? file.IdColumns[0], record is null ? RejectReason.RequiredCellUnreadable : RejectReason.DuplicateRecordId);
            return;
        }
        seen.Add(id, hash);
        records.Add(record);
        rows.NoteReferences(csv, id);
        if (state == KnownState.New) accepted++;
        else changed++;
    }

    private KnownState Compare(string id, UInt128 hash)
    {
        if (known.Count == 0) return KnownState.New;
        Span<byte> bytes = stackalloc byte[RowHash.Size];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(bytes, hash);
        return known.Compare(id, bytes);
    }

    private void Reject(List<RejectedRecord> rejects, string id, string column, RejectReason reason)
    {
        rejected++;
        if (id.Length == 0 || csv.EndedInsideQuote || reason is RejectReason.UnclosedQuote or RejectReason.RowTooLong) isWhole = false;
        if (id.Length > 0) rejectedIds.Add(id);
        rejects.Add(new RejectedRecord(file.Name, csv.Line, id, column, reason, Words.Of(reason, column)));
    }

    private string ColumnName(int cell)
    {
        if (cell >= header!.Readers.Length) return "";
        return header.Readers[cell]?.Column.Name ?? header.Extras.First(extra => extra.Value == cell).Key;
    }
}
