namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Takes off what two names of several words have in common at either end, word by word.</summary>
/// <remarks>"minh tuan" and "minh lan" are as far from each other as "tuan" and "lan": a shared first word, long as it may be, does not bring them nearer.</remarks>
internal static class NameRest
{
    /// <summary>Cuts both names back to the words in which they differ; leaves them whole where one would be used up.</summary>
    public static void Cut(ref ReadOnlySpan<byte> a, ref ReadOnlySpan<byte> b)
    {
        int start = CommonStart(a, b);
        var x = a[start..];
        var y = b[start..];
        int end = CommonEnd(x, y);
        x = x[..^end];
        y = y[..^end];
        if (x.IsEmpty || y.IsEmpty) return;
        a = x;
        b = y;
    }

    // Up to and with the last space of the common beginning.
    private static int CommonStart(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => a[..a.CommonPrefixLength(b)].LastIndexOf((byte)' ') + 1;

    // From the first space of the common end.
    private static int CommonEnd(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        int length = 0, end = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
        {
            length++;
            if (a[^length] == ' ') end = length;
        }
        return end;
    }
}
