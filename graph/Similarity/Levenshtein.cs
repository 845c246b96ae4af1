using System.Buffers;

namespace Investigations.Graph.Similarity;

/// <summary>Levenshtein distance: the fewest insertions, deletions and substitutions of UTF-16 units that make one text the other.</summary>
/// <remarks>Sources: Myers (1999), A fast bit-vector algorithm for approximate string matching, J. ACM 46(3); Hyyro (2003), A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances, Nordic J. Computing 10.</remarks>
public static class Levenshtein
{
    /// <summary>The distance, from 0 to the length of the longer text.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        CharMask.TrimCommon(ref a, ref b);
        if (a.Length > b.Length)
        {
            var longer = a;
            a = b;
            b = longer;
        }
        if (a.IsEmpty) return b.Length;
        return a.Length <= CharMask.Width ? Short(a, b) : Long(a, b);
    }

    /// <summary>1 less the distance over the length of the longer text, in [0, 1]; 1 for two empty texts.</summary>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var longer = Math.Max(a.Length, b.Length);
        return longer == 0 ? 1 : 1 - (Distance(a, b) / (double)longer);
    }

    private static int Short(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[CharMask.Width];
        var block = CharMask.Padded(pattern, buffer);
        var last = 1UL << (pattern.Length - 1);
        ulong up = ulong.MaxValue, down = 0;
        var distance = pattern.Length;
        foreach (var c in text)
        {
            var equal = CharMask.Of(block, c);
            var vertical = equal | down;
            var horizontal = (((equal & up) + up) ^ up) | equal;
            var more = down | ~(horizontal | up);
            var less = up & horizontal;
            if ((more & last) != 0) distance++;
            else if ((less & last) != 0) distance--;
            more = (more << 1) | 1;
            up = (less << 1) | ~(vertical | more);
            down = more & vertical;
        }
        return distance;
    }

    // The same, word by word; the differences at the top of a word enter the next one from below.
    private static int Long(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var words = (pattern.Length + CharMask.Width - 1) / CharMask.Width;
        var rented = words > 32 ? ArrayPool<ulong>.Shared.Rent(2 * words) : null;
        var state = rented is null ? stackalloc ulong[64] : rented;
        Span<ulong> ups = state[..words], downs = state.Slice(words, words);
        ups.Fill(ulong.MaxValue);
        downs.Clear();
        var last = 1UL << ((pattern.Length - 1) % CharMask.Width);
        var distance = pattern.Length;
        foreach (var c in text)
        {
            ulong moreIn = 1, lessIn = 0;
            for (var word = 0; word < words; word++)
            {
                var start = word * CharMask.Width;
                var equal = CharMask.Of(pattern.Slice(start, Math.Min(CharMask.Width, pattern.Length - start)), c);
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
