using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>Reads the cells of one column; texts that come again are neither decoded nor normalised twice.</summary>
/// <remarks>A direct-mapped memory of a few thousand texts, which a column of all different texts soon gives up.</remarks>
internal sealed class ColumnReader(SourceColumn column, int ordinal, string region)
{
    private const int Slots = 4096;
    private const int MaxLength = 256;
    private const int TrialCount = 8192;

    private CellValue[]? memory = new CellValue[Slots];
    private int lookups;
    private int hits;

    /// <summary>What the contract says of the column.</summary>
    public SourceColumn Column => column;

    /// <summary>Its place among the file's columns.</summary>
    public int Ordinal => ordinal;

    /// <summary>The cell's text and key.</summary>
    public CellValue Read(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return CellValue.Empty;
        if (memory is null || cell.Length > MaxLength) return Make(cell);
        ref CellValue slot = ref memory[Slot(cell)];
        if (slot.Raw is { } raw && raw.Length == cell.Length && Ascii.Equals(cell, raw))
        {
            hits++;
            lookups++;
            return slot;
        }
        var value = Make(cell);
        slot = value;
        if (++lookups == TrialCount)
        {
            if (hits < TrialCount / 8) memory = null;
            lookups = hits = 0;
        }
        return value;
    }

    private CellValue Make(ReadOnlySpan<byte> cell)
    {
        string text = Encoding.UTF8.GetString(cell);
        return string.IsNullOrWhiteSpace(text) ? new CellValue(text, "", CellState.Read) : CellKeys.Read(column, text, region);
    }

    private static int Slot(ReadOnlySpan<byte> cell)
    {
        uint hash = (uint)cell.Length;
        foreach (byte b in cell) hash = (hash ^ b) * 16777619;
        return (int)((hash ^ (hash >> 15)) & (Slots - 1));
    }
}
