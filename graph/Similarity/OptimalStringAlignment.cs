using System.Buffers;
using System.Numerics;

namespace Investigations.Graph.Similarity;

/// <summary>Optimal string alignment: Levenshtein's operations and the swap of two neighbours, no part being edited twice.</summary>
/// <remarks>Source: Hyyro (2003), A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic J. Computing 10.
/// Not a metric: "ca" to "abc" is 3, though over "ac" it would be 2.</remarks>
public static class OptimalStringAlignment
{
    /// <summary>The distance, from 0 to the length of the longer text.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => EditDistance.Of(a, b, default(Kernel));

    /// <summary>The distance of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    public static int Distance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => EditDistance.Of(a, b, default(Kernel));

    /// <summary>1 less the distance over the length of the longer text, in [0, 1]; 1 for two empty texts.</summary>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        EditDistance.Similarity(Distance(a, b), Math.Max(a.Length, b.Length));

    /// <summary>The similarity of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    public static double Similarity(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        EditDistance.Similarity(Distance(a, b), Utf8Pair.Longer(a, b));

    private readonly struct Kernel : IEditKernel
    {
        public int Short<T, TText>(TText pattern, int length, ReadOnlySpan<T> text)
            where T : unmanaged, INumber<T>
            where TText : struct, Register.IText<T>
        {
            var last = 1UL << (length - 1);
            ulong up = ulong.MaxValue, down = 0, diagonal = 0, before = 0;
            var distance = length;
            foreach (var c in text)
            {
                var equal = pattern.Find(c);
                var swapped = ((~diagonal & equal) << 1) & before;
                diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
                var more = down | ~(diagonal | up);
                var less = diagonal & up;
                if ((more & last) != 0) distance++;
                else if ((less & last) != 0) distance--;
                more = (more << 1) | 1;
                up = (less << 1) | ~(diagonal | more);
                down = more & diagonal;
                before = equal;
            }
            return distance;
        }

        // Three rows of the plain table.
        public int Long<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text)
            where T : unmanaged, INumber<T>
        {
            var width = pattern.Length + 1;
            var rented = ArrayPool<int>.Shared.Rent(3 * width);
            Span<int> twoAbove = rented.AsSpan(0, width), above = rented.AsSpan(width, width), row = rented.AsSpan(2 * width, width);
            for (var j = 0; j < width; j++) above[j] = j;
            for (var i = 1; i <= text.Length; i++)
            {
                row[0] = i;
                for (var j = 1; j < width; j++)
                {
                    var cost = above[j - 1] + (pattern[j - 1] == text[i - 1] ? 0 : 1);
                    cost = Math.Min(cost, Math.Min(above[j], row[j - 1]) + 1);
                    if (i > 1 && j > 1 && pattern[j - 1] == text[i - 2] && pattern[j - 2] == text[i - 1]) cost = Math.Min(cost, twoAbove[j - 2] + 1);
                    row[j] = cost;
                }
                var free = twoAbove;
                twoAbove = above;
                above = row;
                row = free;
            }
            var distance = above[pattern.Length];
            ArrayPool<int>.Shared.Return(rented);
            return distance;
        }
    }
}
