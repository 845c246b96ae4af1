using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Tests.Fixtures;

/// <summary>The smallest store an import can write to. An import reads what is known while it writes, so both take turns.</summary>
public sealed class InMemoryImportStore : IImportStore
{
    private readonly Dictionary<SourceFile, SortedDictionary<string, SourceRecord>> current = [];
    private readonly Dictionary<SourceFile, DateTimeOffset> delivered = [];
    private readonly List<ImportOutcome> imports = [];
    private readonly Lock turn = new();
    private string? tenant;
    private long lastImport;
    private DateTimeOffset now;

    /// <summary>Every version that was ever written, in order.</summary>
    public List<SourceRecord> Versions { get; } = [];

    /// <summary>Every reject, in order.</summary>
    public List<RejectedRecord> Rejects { get; } = [];

    /// <summary>Texts by hash.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Records that were closed.</summary>
    public List<RecordRef> Closed { get; } = [];

    /// <summary>Called before each write; a test lets it throw.</summary>
    public Action<ImportBatch>? BeforeWrite { get; set; }

    /// <summary>The current record, or null.</summary>
    public SourceRecord? Find(SourceFile file, string recordId) => current.TryGetValue(file, out var records) ? records.GetValueOrDefault(recordId) : null;

    /// <summary>The current records of a file, by id.</summary>
    public IReadOnlyCollection<SourceRecord> Current(SourceFile file) => current.TryGetValue(file, out var records) ? records.Values : [];

    /// <summary>The current records of all files in columns.</summary>
    public RecordSet Records()
    {
        var pool = new ValuePool();
        var tables = new List<RecordTable>();
        foreach (var file in SourceCatalogue.All)
        {
            var builder = new RecordTableBuilder(file, pool);
            foreach (var record in Current(file)) builder.Add(record.RecordId, record.Cells, record.Keys, record.Extras);
            bool isDelivered = delivered.TryGetValue(file, out var at);
            tables.Add(builder.Build(isDelivered, isDelivered ? at : null));
        }
        return new RecordSet(pool, tables, now);
    }

    public ValueTask<long> BeginImportAsync(ImportSource source, CancellationToken cancellationToken = default)
    {
        tenant ??= source.Tenant;
        if (tenant != source.Tenant) throw new InvalidOperationException($"The store belongs to '{tenant}', not to '{source.Tenant}'.");
        if (source.ExportedAt > now) now = source.ExportedAt;
        return ValueTask.FromResult(++lastImport);
    }

    public ValueTask<KnownRecords> KnownRecordsAsync(SourceFile file, CancellationToken cancellationToken = default)
    {
        lock (turn) return ValueTask.FromResult(Known(file));
    }

    private KnownRecords Known(SourceFile file)
    {
        var known = new KnownRecords();
        foreach (var record in Current(file)) known.Add(record.RecordId, record.ContentHash.Span);
        return known;
    }

    public ValueTask WriteAsync(ImportBatch batch, CancellationToken cancellationToken = default)
    {
        BeforeWrite?.Invoke(batch);
        lock (turn) Keep(batch);
        return ValueTask.CompletedTask;
    }

    private void Keep(ImportBatch batch)
    {
        if (!current.TryGetValue(batch.File, out var records))
            current.Add(batch.File, records = new SortedDictionary<string, SourceRecord>(StringComparer.Ordinal));
        foreach (var record in batch.Records)
        {
            if (records.TryGetValue(record.RecordId, out var known) && known.ContentHash.Span.SequenceEqual(record.ContentHash.Span)) continue;
            records[record.RecordId] = record;
            Versions.Add(record);
        }
        Rejects.AddRange(batch.Rejects);
        foreach (var text in batch.Texts) Texts[text.Hash] = text.Text;
    }

    public ValueTask CloseAsync(long import, SourceFile file, IReadOnlyCollection<string> recordIds, CancellationToken cancellationToken = default)
    {
        lock (turn)
        {
            foreach (string id in recordIds)
            {
                if (current[file].Remove(id)) Closed.Add(new RecordRef(file, id));
            }
        }
        return ValueTask.CompletedTask;
    }

    public ValueTask EndImportAsync(ImportOutcome outcome, CancellationToken cancellationToken = default)
    {
        imports.Add(outcome);
        foreach (var file in outcome.Files) delivered[SourceCatalogue.Find(file.File)!] = outcome.Source.ExportedAt;
        return ValueTask.CompletedTask;
    }
}
