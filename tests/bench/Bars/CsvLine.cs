namespace Investigations.Bench.Bars;

/// <summary>Cuts lines of CSV files whose cells hold no line ends.</summary>
internal static class CsvLine
{
    /// <summary>The cells as they stand, quotes included.</summary>
    public static List<string> Raw(string line)
    {
        var cells = new List<string>();
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"') isQuoted = !isQuoted;
            if (line[i] != ',' || isQuoted) continue;
            cells.Add(line[start..i]);
            start = i + 1;
        }
        cells.Add(line[start..]);
        return cells;
    }

    /// <summary>The cells without their quotes.</summary>
    public static List<string> Cells(string line) => [.. Raw(line).Select(Text)];

    /// <summary>A cell without its quotes.</summary>
    public static string Text(string cell) => cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
