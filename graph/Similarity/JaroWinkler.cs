using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Investigations.Graph.Similarity;

/// <summary>Jaro-Winkler similarity, made for names: common characters near each other, their order, and a bonus for a common start.</summary>
/// <remarks>Sources: Jaro (1989), J. Am. Stat. Assoc. 84; Winkler (1990), String comparator metrics, Proc. Section on Survey Research Methods:
/// bonus of 0.1 for each of up to four common first characters, given where the Jaro similarity exceeds 0.7.</remarks>
public static class JaroWinkler
{
    private const double BonusAbove = 0.7;

    private const double BonusPerCharacter = 0.1;

    private const int LongestPrefix = 4;

    /// <summary>The similarity, in [0, 1]; 1 for two empty texts, 0 where one is empty.</summary>
    /// <remarks>The same either way round: among equal characters the matching is one merge of their places in both texts.</remarks>
    public static double Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Compare(CharMask.Units(a), CharMask.Units(b));

    /// <summary>The similarity of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    public static double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (Utf8Pair.IsAscii(a, b)) return Compare<byte>(a, b);
        using var pair = new Utf8Pair(a, b, stackalloc char[Utf8Pair.Room]);
        return Compare(CharMask.Units(pair.A), CharMask.Units(pair.B));
    }

    private static double Compare<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : unmanaged, INumber<T>
    {
        var prefix = a.CommonPrefixLength(b);
        if (prefix == a.Length && prefix == b.Length) return 1;
        if (a.IsEmpty || b.IsEmpty) return 0;
        var longer = Math.Max(a.Length, b.Length);
        var window = Math.Max(0, (longer / 2) - 1);
        var (matches, misplaced) = (longer * Unsafe.SizeOf<T>()) switch
        {
            <= 16 => JaroMatching.Short(a, new Register.Text16<T>(b), b, window),
            <= 32 => JaroMatching.Short(a, new Register.Text32<T>(b), b, window),
            <= 64 => JaroMatching.Short(a, new Register.Text64<T>(b), b, window),
            <= 128 when longer <= CharMask.Width && b.Length > Vector512<T>.Count => JaroMatching.Short(a, new Register.Text128<T>(b), b, window),
            _ => JaroMatching.Long(a, b, window),
        };
        if (matches == 0) return 0;
        double m = matches;
        var jaro = ((m / a.Length) + (m / b.Length) + ((m - (misplaced / 2)) / m)) / 3;
        return jaro > BonusAbove ? jaro + (Math.Min(prefix, LongestPrefix) * BonusPerCharacter * (1 - jaro)) : jaro;
    }
}
