using System.Buffers.Text;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>The ids of records, by record.</summary>
internal sealed class IdStore
{
    private byte[] bytes = new byte[64 * 1024];
    private int[] ends = new int[4 * 1024];
    private int count;

    /// <summary>Takes the ids of some rows as written.</summary>
    public void Add(RowBatch batch, int column)
    {
        var text = batch.Text;
        foreach (var cell in batch.Cells(column)) Add(text.Slice(cell.Start, cell.Length));
    }

    /// <summary>Numbers some rows.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="rows">How many there are.</param>
    public void AddNumbers(int first, int rows)
    {
        Span<byte> digits = stackalloc byte[10];
        for (int i = 0; i < rows; i++)
        {
            Utf8Formatter.TryFormat(first + i, digits, out int length);
            Add(digits[..length]);
        }
    }

    /// <summary>The ids; the code of a record's id is its place in the table.</summary>
    public ValueList ToList()
    {
        int[] starts = new int[count + 1];
        ends.AsSpan(0, count).CopyTo(starts.AsSpan(1));
        int total = starts[count];
        Array.Resize(ref bytes, total);
        ends = [];
        return new ValueList(bytes, starts);
    }

    private void Add(ReadOnlySpan<byte> id)
    {
        int used = count == 0 ? 0 : ends[count - 1];
        if (used + (long)id.Length > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Math.Max(bytes.Length * 2L, used + id.Length), Array.MaxLength));
        if (count == ends.Length) Array.Resize(ref ends, ends.Length * 2);
        id.CopyTo(bytes.AsSpan(used));
        ends[count++] = used + id.Length;
    }
}
