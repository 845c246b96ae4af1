using System.Text.Json;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>Reads the rows of a CSV or JSON Lines file of any columns.</summary>
internal static class ForeignFile
{
    private const int MaxLine = 1024 * 1024;

    /// <summary>The rows in their order; rows that cannot be read are counted in the notices.</summary>
    public static IEnumerable<ForeignRow> Rows(PackFiles files, MappedInput input, NoticeBook notices)
    {
        using var stream = files.Open(input.File) ?? throw new PackRefusedException($"The mapping's input '{input.Name}' needs the file {input.File}, which is not there.");
        foreach (var row in input.IsJson ? JsonRows(stream, input, notices) : CsvRows(stream, input, notices)) yield return row;
    }

    private static IEnumerable<ForeignRow> CsvRows(Stream stream, MappedInput input, NoticeBook notices)
    {
        var csv = new CsvReader(stream, CsvLimits.Default);
        if (FileKind.NotText(csv.Begin()) is { } kind) throw new PackRefusedException($"{input.File} is no CSV text: it is {kind}.");
        if (!csv.Read() || csv.Fault is not null) throw new PackRefusedException($"{input.File} has no header row that can be read.");
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < csv.CellCount; i++)
        {
            if (!columns.TryAdd(csv.Text(i).Trim(), i)) throw new PackRefusedException($"{input.File} has the column '{csv.Text(i).Trim()}' twice.");
        }
        csv.ExpectedCellCount = csv.CellCount;
        while (csv.Read())
        {
            if (csv.Fault is { } fault)
            {
                notices.Add(input.File, "", NoticeCode.RowNotRead, $"line {csv.Line}", $"{Words.Of(fault, "")} The row was passed over.");
                continue;
            }
            string[] cells = new string[csv.CellCount];
            for (int i = 0; i < cells.Length; i++) cells[i] = csv.Text(i);
            yield return new ForeignRow(columns, cells, csv.Line);
        }
    }

    private static IEnumerable<ForeignRow> JsonRows(Stream stream, MappedInput input, NoticeBook notices)
    {
        using var reader = new StreamReader(stream, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: false));
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        long line = 0;
        while (JsonLines.Next(reader, MaxLine, out string? text))
        {
            line++;
            if (text is { } blank && string.IsNullOrWhiteSpace(blank)) continue;
            var cells = new List<string>();
            if (text is null || !TryFlatten(text, columns, cells))
            {
                notices.Add(input.File, "", NoticeCode.RowNotRead, $"line {line}", "The line is no JSON object, or longer than 1 MiB; it was passed over.");
                continue;
            }
            yield return new ForeignRow(columns, cells, line);
        }
    }

    private static bool TryFlatten(string text, Dictionary<string, int> columns, List<string> cells)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object) return false;
            Flatten("", document.RootElement, columns, cells);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Nested values get the names of all levels joined by points; of a list the first item that has a value counts.</summary>
    private static void Flatten(string name, JsonElement value, Dictionary<string, int> columns, List<string> cells)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                    Flatten(name.Length == 0 ? property.Name : $"{name}.{property.Name}", property.Value, columns, cells);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) Flatten(name, item, columns, cells);
                break;
            case JsonValueKind.Null:
                break;
            default:
                if (!columns.TryGetValue(name, out int index)) columns.Add(name, index = columns.Count);
                while (cells.Count <= index) cells.Add("");
                if (cells[index].Length == 0) cells[index] = value.ToString();
                break;
        }
    }
}
