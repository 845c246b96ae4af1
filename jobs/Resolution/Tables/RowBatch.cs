namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Some rows of a file: their text, and by column where the cells lie in it.</summary>
internal sealed class RowBatch
{
    private const int MostRows = 8_192;
    private const int MostCells = 512 * 1024;
    private const int MostBytes = 2 * 1024 * 1024;
    private const int Apart = 24; // columns do not begin at the same place of a memory page

    private readonly int capacity;
    private readonly CellPlace[] cells;
    private byte[] text = new byte[MostBytes + (MostBytes / 8)];
    private int used;

    /// <summary>Room for the rows of a file.</summary>
    /// <param name="width">How many columns it has.</param>
    public RowBatch(int width)
    {
        Width = width;
        capacity = Math.Clamp(MostCells / width, 64, MostRows);
        cells = new CellPlace[width * (capacity + Apart)];
    }

    /// <summary>How many columns the rows have.</summary>
    public int Width { get; }

    /// <summary>How many rows it holds.</summary>
    public int Count { get; private set; }

    /// <summary>True when no row more has room.</summary>
    public bool IsFull => Count == capacity || used >= MostBytes;

    /// <summary>All text, one row behind the other.</summary>
    public ReadOnlySpan<byte> Text => text.AsSpan(0, used);

    /// <summary>The cells of a column, by row.</summary>
    public ReadOnlySpan<CellPlace> Cells(int column) => cells.AsSpan(column * (capacity + Apart), Count);

    /// <summary>Takes all rows out.</summary>
    public void Clear() => Count = used = 0;

    /// <summary>Puts a row in; its cells are told by <see cref="Place"/> before.</summary>
    /// <param name="row">The text of the row.</param>
    public void Add(ReadOnlySpan<byte> row)
    {
        if (row.Length > text.Length - used) Array.Resize(ref text, Math.Max(text.Length * 2, used + row.Length));
        row.CopyTo(text.AsSpan(used));
        used += row.Length;
        Count++;
    }

    /// <summary>Tells where a cell of the row to be added lies in that row.</summary>
    public void Place(int column, int start, int length) => cells[(column * (capacity + Apart)) + Count] = new CellPlace(used + start, length);
}
