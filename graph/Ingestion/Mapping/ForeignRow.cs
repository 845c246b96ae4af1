namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>One row of a foreign file: texts by column.</summary>
internal sealed class ForeignRow(IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> cells, long line)
{
    /// <summary>The line it begins at.</summary>
    public long Line => line;

    /// <summary>The text of a column, "" when the row has none.</summary>
    public string this[string column] => columns.TryGetValue(column, out int index) && index < cells.Count ? cells[index] : "";

    /// <summary>The columns that hold something.</summary>
    public IEnumerable<string> Filled => columns.Where(column => column.Value < cells.Count && cells[column.Value].Length > 0).Select(column => column.Key);
}
