using System.Text;

namespace Investigations.Jobs.Reporting;

/// <summary>Writes CSV as in RFC 4180: UTF-8 without a mark, one header row, cells quoted only where they must be, lines ending in LF.</summary>
/// <remarks>Cells are written as they are, also where they look like a formula: the pack is read by machines and compared byte by byte.</remarks>
internal sealed class CsvText
{
    private readonly StringBuilder text = new();
    private readonly int width;

    public CsvText(params string[] header)
    {
        width = header.Length;
        Row(header);
    }

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">The number of cells is not the header's.</exception>
    public void Row(params ReadOnlySpan<string> cells)
    {
        if (cells.Length != width) throw new ArgumentException($"{width} cells, not {cells.Length}.", nameof(cells));
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Append(',');
            if (cells[i].AsSpan().IndexOfAny(",\"\r\n") < 0) text.Append(cells[i]);
            else text.Append('"').Append(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        text.Append('\n');
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}
