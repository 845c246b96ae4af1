namespace Investigations.Graph.Model;

/// <summary>The source records of one file as they stand, in columns; rows in ordinal order of the record id.</summary>
public sealed class RecordTable
{
    private readonly RecordColumn[] columns;
    private readonly string[] recordIds;
    private readonly Dictionary<int, IReadOnlyList<KeyValuePair<string, string>>> extras;
    private readonly Action<SourceFile, string>? onRead;
    private Dictionary<string, int>? rows;

    internal RecordTable(
        SourceFile file, string[] recordIds, RecordColumn[] columns,
        Dictionary<int, IReadOnlyList<KeyValuePair<string, string>>> extras, bool isDelivered, DateTimeOffset? deliveredAt,
        Action<SourceFile, string>? onRead = null)
    {
        this.onRead = onRead;
        File = file;
        this.recordIds = recordIds;
        this.columns = columns;
        this.extras = extras;
        IsDelivered = isDelivered;
        DeliveredAt = deliveredAt;
    }

    /// <summary>The file of the contract.</summary>
    public SourceFile File { get; }

    /// <summary>How many records there are.</summary>
    public int Count => recordIds.Length;

    /// <summary>True when some pack has held this file, be it with no row: an indicator that needs a file that never came is not computable.</summary>
    public bool IsDelivered { get; }

    /// <summary>When the last pack that held this file was exported, by its own words; null when none has.</summary>
    public DateTimeOffset? DeliveredAt { get; }

    /// <summary>A column by its name.</summary>
    /// <exception cref="ArgumentException">The file has no such column.</exception>
    public RecordColumn this[string column]
    {
        get
        {
            onRead?.Invoke(File, column);
            return columns[File.Ordinal(column)];
        }
    }

    /// <summary>The record id of a row.</summary>
    public string RecordId(int row) => recordIds[row];

    /// <summary>The row of a record id, or -1.</summary>
    public int Row(string recordId)
    {
        if (rows is null)
        {
            var built = new Dictionary<string, int>(recordIds.Length, StringComparer.Ordinal);
            for (int i = 0; i < recordIds.Length; i++) built[recordIds[i]] = i;
            rows = built;
        }
        return rows.TryGetValue(recordId, out int row) ? row : -1;
    }

    /// <summary>The columns of a row that the contract does not name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extras(int row) => extras.TryGetValue(row, out var found) ? found : [];

    /// <summary>The trimmed value of the first of these columns, which the contract does not name, that the row fills; "" when it fills none.</summary>
    public string Extra(int row, params ReadOnlySpan<string> names)
    {
        if (onRead is not null)
        {
            foreach (string name in names) onRead(File, name);
        }
        if (!extras.TryGetValue(row, out var found)) return "";
        foreach (string name in names)
        {
            foreach (var extra in found)
            {
                if (extra.Key.Equals(name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(extra.Value)) return extra.Value.Trim();
            }
        }
        return "";
    }

    /// <summary>The evidence that a cell is.</summary>
    public EvidenceRef Evidence(int row, string column) => new(File, recordIds[row], column);

    /// <summary>The same rows, telling of every column that is asked for.</summary>
    internal RecordTable Watched(Action<SourceFile, string> seen) => new(File, recordIds, columns, extras, IsDelivered, DeliveredAt, seen);
}
