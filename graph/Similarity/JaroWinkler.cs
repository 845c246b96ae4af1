using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    private const double NotAscii = -1;

    private static readonly double[] Quotients = AllQuotients();

    /// <summary>The similarity, in [0, 1]; 1 for two empty texts, 0 where one is empty.</summary>
    /// <remarks>The same either way round: among equal characters the matching is one merge of their places in both texts.</remarks>
    public static double Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Compare(CharMask.Units(a), CharMask.Units(b));

    /// <summary>The similarity of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    public static double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var similarity = NamePair.IsSupported && a.Length <= NamePair.Longest && b.Length <= NamePair.Longest ? OfNames(a, b) : Compare<byte>(a, b);
        return similarity < 0 ? Decoded(a, b) : similarity;
    }

    private static double Decoded(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        using var pair = new Utf8Pair(a, b, stackalloc char[Utf8Pair.Room]);
        return Compare(pair.A, pair.B);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Compare<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : unmanaged, INumber<T> => (Math.Max(a.Length, b.Length) * Unsafe.SizeOf<T>()) switch
        {
            <= 16 => InRegister<T, Register.Text16<T>>(a, b),
            <= 32 => InRegister<T, Register.Text32<T>>(a, b),
            <= 64 => InRegister<T, Register.Text64<T>>(a, b),
            _ => Longer(a, b),
        };

    private static double OfNames(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var pair = new NamePair(a, b);
        if (!pair.IsAscii) return NotAscii;
        if (pair.IsSame) return 1;
        if (b.Length - pair.Prefix > NamePair.RowCount) return InRegister<byte, Register.Text16<byte>>(a, b);
        var (matches, misplaced) = JaroMatching.OfNames(pair, a.Length, b.Length);
        return Value(Quotient(matches, a.Length), Quotient(matches, b.Length), Quotient(matches - (misplaced / 2), matches), pair.Prefix);
    }

    private static double InRegister<T, TText>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : unmanaged, INumber<T>
        where TText : struct, IRegisterText<T, TText>
    {
        ref T startA = ref MemoryMarshal.GetReference(a), startB = ref MemoryMarshal.GetReference(b);
        TText wholeA = TText.Load(ref startA, a.Length), wholeB = TText.Load(ref startB, b.Length);
        if (typeof(T) == typeof(byte) && wholeA.Highest(wholeB) != 0) return NotAscii;
        var shorter = Math.Min(a.Length, b.Length);
        var prefix = Math.Min(shorter, BitOperations.TrailingZeroCount(~wholeA.Same(wholeB)));
        if (prefix == shorter && a.Length == b.Length) return 1;
        var (matches, misplaced) = JaroMatching.Short(wholeA, ref startA, a.Length, wholeB, ref startB, b.Length, prefix);
        return Value(matches, misplaced, a.Length, b.Length, prefix);
    }

    private static double Longer<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(byte) && !(CharMask.IsAscii(a) && CharMask.IsAscii(b))) return NotAscii;
        var prefix = a.CommonPrefixLength(b);
        if (prefix == a.Length && prefix == b.Length) return 1;
        var (matches, misplaced) = JaroMatching.Long(a, b);
        return Value(matches, misplaced, a.Length, b.Length, prefix);
    }

    private static double Value(int matches, int misplaced, int lengthA, int lengthB, int prefix) =>
        matches == 0 ? 0 : Value((double)matches / lengthA, (double)matches / lengthB, (double)(matches - (misplaced / 2)) / matches, prefix);

    // Without a branch: the bonus is 0 for all but the most similar.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Value(double ofA, double ofB, double inOrder, int prefix)
    {
        var jaro = (ofA + ofB + inOrder) / 3;
        var bonus = Vector128.CreateScalar(Math.Min(prefix, LongestPrefix) * BonusPerCharacter * (1 - jaro));
        return jaro + (bonus & Vector128.GreaterThan(Vector128.CreateScalar(jaro), Vector128.Create(BonusAbove))).ToScalar();
    }

    private static double Quotient(int part, int whole) => Quotients[(part * (NamePair.Longest + 1)) + whole];

    // Looked up instead of divided; 0 of none is none.
    private static double[] AllQuotients()
    {
        var quotients = new double[(NamePair.Longest + 1) * (NamePair.Longest + 1)];
        for (var part = 0; part <= NamePair.Longest; part++)
            for (var whole = 1; whole <= NamePair.Longest; whole++)
                quotients[(part * (NamePair.Longest + 1)) + whole] = (double)part / whole;
        return quotients;
    }
}
