using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>Which cell of a row is which column of the contract; the order of columns is free.</summary>
internal sealed class HeaderMap
{
    private HeaderMap(SourceFile file, ColumnReader?[] readers, int[] cellOf, IReadOnlyList<KeyValuePair<string, int>> extras)
    {
        File = file;
        Readers = readers;
        CellOf = cellOf;
        Extras = extras;
    }

    /// <summary>The file of the contract.</summary>
    public SourceFile File { get; }

    /// <summary>The reader of each cell; null where the contract does not name the column.</summary>
    public ColumnReader?[] Readers { get; }

    /// <summary>The cell of each column of the contract, -1 where the file lacks it.</summary>
    public int[] CellOf { get; }

    /// <summary>Columns that the contract does not name, and their cells, in ordinal order of their names.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Extras { get; }

    /// <summary>Reads the header row. Null when the file cannot be used; the notices then say why.</summary>
    public static HeaderMap? Read(CsvReader csv, SourceFile file, string region, CsvLimits limits, NoticeBook notices)
    {
        if (FileKind.NotText(csv.Begin()) is { } kind)
            return Refuse(notices, file, "", NoticeCode.FileRefused, $"{file.Name} is no CSV text: it is {kind}. Export it again as UTF-8 CSV.");
        if (!csv.Read()) return Refuse(notices, file, "", NoticeCode.FileEmpty, $"{file.Name} is empty: it needs a header row, even without records.");
        if (csv.Fault is { } fault) return Refuse(notices, file, "", NoticeCode.FileRefused, $"The header row of {file.Name} cannot be read ({fault}). Export it again as UTF-8 CSV.");
        if (csv.CellCount > limits.Columns)
            return Refuse(notices, file, "", NoticeCode.FileRefused, $"{file.Name} has {csv.CellCount} columns; at most {limits.Columns} are read.");
        csv.ExpectedCellCount = csv.CellCount;
        return Map(csv, file, region, notices);
    }

    private static HeaderMap? Map(CsvReader csv, SourceFile file, string region, NoticeBook notices)
    {
        var readers = new ColumnReader?[csv.CellCount];
        int[] cellOf = new int[file.Columns.Count];
        Array.Fill(cellOf, -1);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var extras = new List<KeyValuePair<string, int>>();
        for (int cell = 0; cell < csv.CellCount; cell++)
        {
            string name = csv.Text(cell).Trim();
            if (!names.TryAdd(name, cell))
                return Refuse(notices, file, name, NoticeCode.ColumnDuplicate, $"{file.Name} has the column '{name}' twice. Leave one of them out.");
            if (file.TryOrdinal(name, out int ordinal) && !file.Columns[ordinal].IsDerived)
            {
                readers[cell] = new ColumnReader(file.Columns[ordinal], ordinal, region);
                cellOf[ordinal] = cell;
                continue;
            }
            extras.Add(new(name, cell));
            notices.Add(file.Name, name, NoticeCode.UnknownColumn, "", $"The contract has no column '{name}'; its cells are kept as they are and link nothing.");
        }
        var missing = file.Columns.Where((column, ordinal) => column.IsRequired && cellOf[ordinal] < 0).ToList();
        foreach (var column in missing)
            Refuse(notices, file, column.Name, NoticeCode.ColumnMissing, $"{file.Name} lacks the required column '{column.Name}'. No row of the file was read.");
        extras.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return missing.Count > 0 ? null : new HeaderMap(file, readers, cellOf, extras);
    }

    private static HeaderMap? Refuse(NoticeBook notices, SourceFile file, string column, string code, string message)
    {
        notices.Add(file.Name, column, code, "", message);
        return null;
    }
}
