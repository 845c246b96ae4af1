using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Investigations.Graph.Similarity;

/// <summary>Optimal string alignment: Levenshtein's operations and the swap of two neighbours, no part being edited twice.</summary>
/// <remarks>Source: Hyyro (2003), A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic J. Computing 10.
/// Not a metric: "ca" to "abc" is 3, though over "ac" it would be 2.</remarks>
public static class OptimalStringAlignment
{
    /// <summary>The distance, from 0 to the length of the longer text.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => EditDistance.Of<Kernel>(a, b);

    /// <summary>The distance of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    public static int Distance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => EditDistance.Of<Kernel>(a, b);

    /// <summary>1 less the distance over the length of the longer text, in [0, 1]; 1 for two empty texts.</summary>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        EditDistance.Similarity(Distance(a, b), Math.Max(a.Length, b.Length));

    /// <summary>The similarity of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    public static double Similarity(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        EditDistance.Similarity(Distance(a, b), Utf8Pair.Longer(a, b));

    private struct Kernel : IEditKernel<Kernel>
    {
        private ulong _up;
        private ulong _down;
        private ulong _diagonal;
        private ulong _before;

        public static Kernel Start => new() { _up = ulong.MaxValue };

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Step(ulong equal)
        {
            var swapped = ((~_diagonal & equal) << 1) & _before;
            _diagonal = (((equal & _up) + _up) ^ _up) | equal | _down | swapped;
            var more = ((_down | ~(_diagonal | _up)) << 1) | 1;
            var less = (_diagonal & _up) << 1;
            _up = less | ~(_diagonal | more);
            _down = more & _diagonal;
            _before = equal;
        }

        public readonly int Distance(int length, int steps) => EditDistance.OfColumn(_up, _down, length, steps);

        // Three rows of the plain table.
        public static int Long<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text, int limit)
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
