using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Investigations.Graph.Similarity;

/// <summary>Levenshtein distance: the fewest insertions, deletions and substitutions of UTF-16 units that make one text the other.</summary>
/// <remarks>Sources: Myers (1999), A fast bit-vector algorithm for approximate string matching, J. ACM 46(3); Hyyro (2003), A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances, Nordic J. Computing 10.</remarks>
public static class Levenshtein
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

    /// <summary>The distance where it is at most a limit, else the limit and one; stops as soon as the limit cannot be held.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">At least 0.</param>
    public static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit) =>
        Bounded(EditDistance.Of<Kernel>(a, b, limit), limit);

    /// <summary>The bounded distance of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">At least 0.</param>
    public static int Within(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int limit) =>
        Bounded(EditDistance.Of<Kernel>(a, b, limit), limit);

    private static int Bounded(int distance, int limit) => distance <= limit ? distance : limit + 1;

    private struct Kernel : IEditKernel<Kernel>
    {
        private ulong _up;
        private ulong _down;

        public static Kernel Start => new() { _up = ulong.MaxValue };

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Step(ulong equal)
        {
            var sum = (equal & _up) + _up;
            var vertical = equal | _down;
            var notMore = (sum | _up | equal) & ~_down;
            notMore += notMore;
            var less = (_up & ~sum) | (equal & _up);
            less += less;
            _up = less | (notMore & ~vertical);
            _down = vertical & ~notMore;
        }

        public readonly int Distance(int length, int steps) => EditDistance.OfColumn(_up, _down, length, steps);

        // The same, word by word; the differences at the top of a word enter the next one from below.
        public static int Long<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text, int limit)
            where T : unmanaged, INumber<T>
        {
            var words = (pattern.Length + CharMask.Width - 1) / CharMask.Width;
            var rented = words > 32 ? ArrayPool<ulong>.Shared.Rent(2 * words) : null;
            var state = rented is null ? stackalloc ulong[64] : rented;
            Span<ulong> ups = state[..words], downs = state.Slice(words, words);
            ups.Fill(ulong.MaxValue);
            downs.Clear();
            var last = 1UL << ((pattern.Length - 1) % CharMask.Width);
            var distance = pattern.Length;
            // Each character left can lower the distance by one at most.
            for (var i = 0; i < text.Length && distance - (text.Length - i) <= limit; i++)
            {
                ulong moreIn = 1, lessIn = 0;
                for (var word = 0; word < words; word++)
                {
                    var start = word * CharMask.Width;
                    var equal = CharMask.Of(pattern.Slice(start, Math.Min(CharMask.Width, pattern.Length - start)), text[i]);
                    ulong up = ups[word], down = downs[word];
                    var vertical = equal | down;
                    equal |= lessIn;
                    var horizontal = (((equal & up) + up) ^ up) | equal;
                    var more = down | ~(horizontal | up);
                    var less = up & horizontal;
                    if (word == words - 1)
                    {
                        if ((more & last) != 0) distance++;
                        else if ((less & last) != 0) distance--;
                    }
                    var moreOut = more >> 63;
                    var lessOut = less >> 63;
                    more = (more << 1) | moreIn;
                    less = (less << 1) | lessIn;
                    ups[word] = less | ~(vertical | more);
                    downs[word] = more & vertical;
                    (moreIn, lessIn) = (moreOut, lessOut);
                }
            }
            if (rented is not null) ArrayPool<ulong>.Shared.Return(rented);
            return distance;
        }
    }
}
