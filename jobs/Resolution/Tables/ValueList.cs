namespace Investigations.Jobs.Resolution.Tables;

/// <summary>The distinct normalised values of a field, as UTF-8, by code; code 0 is a missing value and has no bytes.</summary>
/// <remarks>A list may grow at its end, and be cut back to a length it had: codes that stay keep their values.</remarks>
internal sealed class ValueList
{
    private byte[] bytes;
    private int[] starts;

    /// <summary>Takes values over.</summary>
    /// <param name="bytes">All values, one behind the other.</param>
    /// <param name="starts">Where each code's value begins in <paramref name="bytes"/>, and one more for the end.</param>
    public ValueList(byte[] bytes, int[] starts)
    {
        this.bytes = bytes;
        this.starts = starts;
        Count = starts.Length - 1;
    }

    /// <summary>How many codes there are, 0 included.</summary>
    public int Count { get; private set; }

    /// <summary>A value; valid as long as the list is not cut back.</summary>
    public ReadOnlySpan<byte> this[int code] => bytes.AsSpan(starts[code], starts[code + 1] - starts[code]);

    /// <summary>The same values in a list of its own, with room for some more.</summary>
    public ValueList Copy()
    {
        int end = starts[Count];
        byte[] ownBytes = new byte[Math.Min(end + (end / 8L) + 64, Array.MaxLength)];
        int[] ownStarts = new int[Count + (Count / 8) + 16];
        bytes.AsSpan(0, end).CopyTo(ownBytes);
        starts.AsSpan(0, Count + 1).CopyTo(ownStarts);
        return new ValueList(ownBytes, ownStarts) { Count = Count };
    }

    /// <summary>Adds a value that is not in the list.</summary>
    /// <returns>Its code.</returns>
    public int Add(ReadOnlySpan<byte> value)
    {
        int start = starts[Count];
        long end = (long)start + value.Length;
        if (end > Array.MaxLength) throw new InvalidOperationException("A field holds more than 2 GiB of different values.");
        if (end > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Math.Max(end, bytes.Length + (bytes.Length / 4L)), Array.MaxLength));
        if (Count + 2 > starts.Length) Array.Resize(ref starts, starts.Length + (starts.Length / 4) + 16);
        value.CopyTo(bytes.AsSpan(start));
        starts[Count + 1] = (int)end;
        return Count++;
    }

    /// <summary>Takes the last values out.</summary>
    /// <param name="count">How many codes stay.</param>
    public void CutTo(int count) => Count = Math.Min(Count, count);
}
