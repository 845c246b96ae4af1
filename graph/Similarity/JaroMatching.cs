using System.Buffers;
using System.Numerics;

namespace Investigations.Graph.Similarity;

/// <summary>Jaro's matching: each character of the first text, from the left, takes the first free equal one of the second within a window.</summary>
internal static class JaroMatching
{
    /// <summary>How many characters are matched, and how many of them stand in another order, where the second text is in a register.</summary>
    /// <param name="a">At most 64 characters.</param>
    /// <param name="b">The other text.</param>
    /// <param name="spanB">The other text again, to read single characters of it.</param>
    /// <param name="window">How far apart two characters may stand.</param>
    public static (int Matches, int Misplaced) Short<T, TText>(ReadOnlySpan<T> a, TText b, ReadOnlySpan<T> spanB, int window)
        where T : unmanaged, INumber<T>
        where TText : struct, Register.IText<T>
    {
        // What stands behind the text counts as taken, so the window needs no end.
        var behind = ~CharMask.Lowest(spanB.Length);
        ulong takenA = 0, takenB = behind, within = CharMask.Lowest(window + 1), growing = CharMask.Lowest(window);
        for (var i = 0; i < a.Length; i++)
        {
            var open = b.Find(a[i]) & within & ~takenB;
            takenB |= open & (~open + 1);
            if (open != 0) takenA |= 1UL << i;
            within = (within << 1) | (growing & 1);
            growing >>= 1;
        }
        takenB &= ~behind;
        var matches = BitOperations.PopCount(takenA);
        var misplaced = 0;
        while (takenA != 0)
        {
            if (a[BitOperations.TrailingZeroCount(takenA)] != spanB[BitOperations.TrailingZeroCount(takenB)]) misplaced++;
            takenA &= takenA - 1;
            takenB &= takenB - 1;
        }
        return (matches, misplaced);
    }

    /// <summary>The same for texts of any length.</summary>
    public static (int Matches, int Misplaced) Long<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, int window)
        where T : unmanaged, INumber<T>
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
