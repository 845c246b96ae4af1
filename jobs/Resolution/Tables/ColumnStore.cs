namespace Investigations.Jobs.Resolution.Tables;

/// <summary>The values of one column as written, each as the number of its text.</summary>
/// <param name="name">The header.</param>
internal sealed class ColumnStore(string name)
{
    private const int PageSize = 1 << 16;
    private readonly List<int[]> pages = [];
    private int count;

    /// <summary>The header.</summary>
    public string Name => name;

    /// <summary>The distinct texts.</summary>
    public ValueInterner Texts { get; } = new();

    /// <summary>Takes the values of some rows.</summary>
    public void Add(RowBatch batch, int column)
    {
        var cells = batch.Cells(column);
        while (!cells.IsEmpty)
        {
            var room = Room();
            int some = Math.Min(room.Length, cells.Length);
            Texts.AddAll(batch.Text, cells[..some], room);
            count += some;
            cells = cells[some..];
        }
    }

    /// <summary>Takes empty values up to a number of rows: their file has no such column.</summary>
    public void FillTo(int rows)
    {
        while (count < rows)
        {
            var room = Room();
            int some = Math.Min(room.Length, rows - count);
            room[..some].Clear();
            count += some;
        }
    }

    /// <summary>The number of each row's text, put through a table.</summary>
    public int[] Mapped(ReadOnlySpan<int> map)
    {
        int[] codes = GC.AllocateUninitializedArray<int>(count);
        for (int i = 0; i < count; i++) codes[i] = map[pages[i / PageSize][i % PageSize]];
        return codes;
    }

    /// <summary>True when a row has a text.</summary>
    public bool HasValues => Texts.Count > 1;

    private Span<int> Room()
    {
        if (count == pages.Count * PageSize) pages.Add(GC.AllocateUninitializedArray<int>(PageSize));
        return pages[^1].AsSpan(count % PageSize);
    }
}
