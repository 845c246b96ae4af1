namespace Investigations.Jobs.Resolution.Tables;

/// <summary>The values of one column as written, each as the number of its text.</summary>
/// <param name="name">The header.</param>
internal sealed class ColumnStore(string name)
{
    private const double LowShare = 0.2; // below it the table grows little enough by itself
    private const double Margin = 1.03;
    private int[] codes = [];
    private int count;
    private double newShare; // of the values of the last batch, those never met before

    /// <summary>The header.</summary>
    public string Name => name;

    /// <summary>The distinct texts.</summary>
    public ValueInterner Texts { get; } = new();

    /// <summary>True when a row has a text.</summary>
    public bool HasValues => Texts.Count > 1;

    /// <summary>Takes the values of some rows.</summary>
    public void Add(RowBatch batch, int column)
    {
        var cells = batch.Cells(column);
        int before = Texts.Count;
        Texts.AddAll(batch.Text, cells, Room(cells.Length));
        newShare = (double)(Texts.Count - before) / Math.Max(cells.Length, 1);
    }

    /// <summary>Takes empty values up to a number of rows: their file has no such column.</summary>
    public void FillTo(int rows)
    {
        if (rows > count) Room(rows - count).Clear();
    }

    /// <summary>Makes room for more rows.</summary>
    /// <param name="rows">How many more are expected.</param>
    public void ExpectRows(long rows)
    {
        long all = (long)(count + (rows * Margin));
        if (all > codes.Length) Array.Resize(ref codes, (int)Math.Min(all, Array.MaxLength));
    }

    /// <summary>Makes room for the texts of more rows like those of the last batch.</summary>
    /// <param name="rows">How many more are expected.</param>
    public void ExpectTexts(long rows)
    {
        if (newShare < LowShare) return;
        double expected = Texts.Count + (newShare * rows * Margin);
        Texts.Expect((long)expected, (long)(expected * Texts.Length / Texts.Count * Margin));
    }

    /// <summary>The number of each row's text, put through a table; the column is used up.</summary>
    /// <param name="map">The table; empty leaves all numbers as they are.</param>
    public int[] Mapped(ReadOnlySpan<int> map)
    {
        if (codes.Length != count) Array.Resize(ref codes, count);
        if (!map.IsEmpty)
        {
            foreach (ref int code in codes.AsSpan()) code = map[code];
        }
        return codes;
    }

    private Span<int> Room(int rows)
    {
        if (count + rows > codes.Length) Array.Resize(ref codes, Math.Max(count + rows, codes.Length + (codes.Length / 2)));
        count += rows;
        return codes.AsSpan(count - rows, rows);
    }
}
