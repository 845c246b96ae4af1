using System.Buffers;
using System.Text;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>Writes rows of a CSV file as RFC 4180 has them, lines ended by LF.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Adds one row.</summary>
    public static void Append(StringBuilder text, IEnumerable<string> cells)
    {
        bool isFirst = true;
        foreach (string cell in cells)
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            if (cell.AsSpan().ContainsAny(NeedsQuotes)) text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else text.Append(cell);
        }
        text.Append('\n');
    }
}
