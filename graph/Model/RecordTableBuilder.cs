namespace Investigations.Graph.Model;

/// <summary>Gathers source records of one file into a <see cref="RecordTable"/>; the order of adding does not matter.</summary>
public sealed class RecordTableBuilder(SourceFile file, ValuePool pool)
{
    private readonly List<string> recordIds = [];
    private readonly List<int> texts = [];
    private readonly List<int> keys = [];
    private readonly Dictionary<int, IReadOnlyList<KeyValuePair<string, string>>> extras = [];

    /// <summary>Adds a record; cells and keys run parallel to the file's columns.</summary>
    /// <exception cref="ArgumentException">The number of cells or keys is not the number of columns.</exception>
    public void Add(string recordId, ReadOnlySpan<string> cells, ReadOnlySpan<string> rowKeys, IReadOnlyList<KeyValuePair<string, string>> rowExtras)
    {
        if (cells.Length != file.Columns.Count || rowKeys.Length != file.Columns.Count)
            throw new ArgumentException($"{file.Name} has {file.Columns.Count} columns, not {cells.Length} and {rowKeys.Length}.");
        if (rowExtras.Count > 0) extras.Add(recordIds.Count, rowExtras);
        recordIds.Add(recordId);
        foreach (string cell in cells) texts.Add(pool.Add(cell));
        foreach (string key in rowKeys) keys.Add(pool.Add(key));
    }

    /// <summary>Adds a record whose texts are already codes of the pool.</summary>
    public void AddCodes(string recordId, ReadOnlySpan<int> textCodes, ReadOnlySpan<int> keyCodes, IReadOnlyList<KeyValuePair<string, string>> rowExtras)
    {
        if (rowExtras.Count > 0) extras.Add(recordIds.Count, rowExtras);
        recordIds.Add(recordId);
        texts.AddRange(textCodes);
        keys.AddRange(keyCodes);
    }

    /// <summary>The table, its rows in ordinal order of the record id.</summary>
    public RecordTable Build(bool isDelivered, DateTimeOffset? deliveredAt)
    {
        int width = file.Columns.Count;
        int[] order = Order();
        var columns = new RecordColumn[width];
        for (int c = 0; c < width; c++)
        {
            var columnTexts = new int[order.Length];
            var columnKeys = new int[order.Length];
            for (int r = 0; r < order.Length; r++)
            {
                columnTexts[r] = texts[(order[r] * width) + c];
                columnKeys[r] = keys[(order[r] * width) + c];
            }
            columns[c] = new RecordColumn(file.Columns[c], pool, columnTexts, columnKeys);
        }
        var sortedExtras = new Dictionary<int, IReadOnlyList<KeyValuePair<string, string>>>(extras.Count);
        if (extras.Count > 0)
        {
            for (int r = 0; r < order.Length; r++)
            {
                if (extras.TryGetValue(order[r], out var found)) sortedExtras.Add(r, found);
            }
        }
        return new RecordTable(file, Array.ConvertAll(order, i => recordIds[i]), columns, sortedExtras, isDelivered, deliveredAt);
    }

    private int[] Order()
    {
        var order = new int[recordIds.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        string[] names = [.. recordIds];
        Array.Sort(names, order, StringComparer.Ordinal);
        return order;
    }
}
