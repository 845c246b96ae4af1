using System.Buffers;
using System.Numerics;

namespace Investigations.Graph.Similarity;

/// <summary>Jaro-Winkler similarity, made for names: common characters near each other, their order, and a bonus for a common start.</summary>
/// <remarks>Sources: Jaro (1989), J. Am. Stat. Assoc. 84; Winkler (1990), String comparator metrics, Proc. Section on Survey Research Methods:
/// bonus of 0.1 for each of up to four common first characters, given where the Jaro similarity exceeds 0.7.</remarks>
public static class JaroWinkler
{
    private const double BonusAbove = 0.7;

    private const double BonusPerCharacter = 0.1;

    /// <summary>The similarity, in [0, 1]; 1 for two empty texts, 0 where one is empty.</summary>
    /// <remarks>Characters are matched from the left of <paramref name="a"/>; in rare cases the other order gives another value.</remarks>
    public static double Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var jaro = Jaro(a, b);
        if (jaro <= BonusAbove) return jaro;
        var prefix = Math.Min(4, a.CommonPrefixLength(b));
        return jaro + (prefix * BonusPerCharacter * (1 - jaro));
    }

    private static double Jaro(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b)) return 1;
        if (a.IsEmpty || b.IsEmpty) return 0;
        var window = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        var (matches, misplaced) = Math.Max(a.Length, b.Length) <= CharMask.Width ? Short(a, b, window) : Long(a, b, window);
        if (matches == 0) return 0;
        double m = matches;
        return ((m / a.Length) + (m / b.Length) + ((m - (misplaced / 2)) / m)) / 3;
    }

    private static (int Matches, int Misplaced) Short(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int window)
    {
        Span<char> buffer = stackalloc char[CharMask.Width];
        var block = CharMask.Padded(b, buffer);
        ulong takenA = 0, takenB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var end = Math.Min(b.Length, i + window + 1);
            var open = CharMask.Of(block, a[i]) & CharMask.Lowest(end) & ~CharMask.Lowest(Math.Max(0, i - window)) & ~takenB;
            if (open == 0) continue;
            takenB |= open & (~open + 1);
            takenA |= 1UL << i;
        }
        var matches = BitOperations.PopCount(takenA);
        var misplaced = 0;
        while (takenA != 0)
        {
            if (a[BitOperations.TrailingZeroCount(takenA)] != b[BitOperations.TrailingZeroCount(takenB)]) misplaced++;
            takenA &= takenA - 1;
            takenB &= takenB - 1;
        }
        return (matches, misplaced);
    }

    private static (int Matches, int Misplaced) Long(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int window)
    {
        var rented = ArrayPool<bool>.Shared.Rent(a.Length + b.Length);
        Span<bool> takenA = rented.AsSpan(0, a.Length), takenB = rented.AsSpan(a.Length, b.Length);
        takenA.Clear();
        takenB.Clear();
        var matches = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var end = Math.Min(b.Length, i + window + 1);
            for (var j = Math.Max(0, i - window); j < end; j++)
            {
                if (takenB[j] || b[j] != a[i]) continue;
                takenA[i] = takenB[j] = true;
                matches++;
                break;
            }
        }
        int misplaced = 0, other = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (!takenA[i]) continue;
            while (!takenB[other]) other++;
            if (a[i] != b[other++]) misplaced++;
        }
        ArrayPool<bool>.Shared.Return(rented);
        return (matches, misplaced);
    }
}
