namespace Investigations.Graph.Similarity;

/// <summary>Whether two texts are one slip of the pen apart: a character more, less or other, or two neighbours swapped.</summary>
/// <remarks>The same as an optimal string alignment distance of 1, decided by what the texts share at both ends.</remarks>
public static class OneSlip
{
    /// <summary>Compares two texts that are not equal; of UTF-8 bytes when they are ASCII, else of what <see cref="OptimalStringAlignment"/> counts.</summary>
    public static bool Separates(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return HasOther(a, b) && OptimalStringAlignment.Distance(a, b) == 1;
        int start = a.CommonPrefixLength(b);
        var x = a[start..];
        var y = b[start..];
        int end = 0;
        while (end < x.Length && end < y.Length && x[^(end + 1)] == y[^(end + 1)]) end++;
        x = x[..^end];
        y = y[..^end];
        if (x.Length <= 1 && y.Length <= 1) return x.Length + y.Length > 0;
        if (x.Length == 2 && y.Length == 2 && x[0] == y[1] && x[1] == y[0]) return true;
        return HasOther(a, b) && OptimalStringAlignment.Distance(a, b) == 1;
    }

    // Characters of several bytes: a slip may be longer than a byte.
    private static bool HasOther(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        !System.Text.Ascii.IsValid(a) || !System.Text.Ascii.IsValid(b);
}
