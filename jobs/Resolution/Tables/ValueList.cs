namespace Investigations.Jobs.Resolution.Tables;

/// <summary>The distinct normalised values of a field, as UTF-8, by code; code 0 is a missing value and has no bytes.</summary>
/// <param name="bytes">All values, one behind the other.</param>
/// <param name="starts">Where each code's value begins in <paramref name="bytes"/>, and one more for the end.</param>
internal sealed class ValueList(byte[] bytes, int[] starts)
{
    /// <summary>How many codes there are, 0 included.</summary>
    public int Count => starts.Length - 1;

    /// <summary>A value; valid as long as the list.</summary>
    public ReadOnlySpan<byte> this[int code] => bytes.AsSpan(starts[code], starts[code + 1] - starts[code]);
}
