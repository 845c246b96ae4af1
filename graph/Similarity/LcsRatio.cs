using System.Buffers;
using System.Numerics;

namespace Investigations.Graph.Similarity;

/// <summary>The indel ratio: twice the longest common subsequence over both lengths, what many tools call "ratio".</summary>
/// <remarks>Source: Hyyro (2004), Bit-parallel LCS-length computation revisited, AWOCA.</remarks>
public static class LcsRatio
{
    /// <summary>The ratio, in [0, 1]; 1 for two empty texts.</summary>
    public static double Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var both = a.Length + b.Length;
        return both == 0 ? 1 : 2.0 * Length(a, b) / both;
    }

    /// <summary>The length of the longest common subsequence, in UTF-16 units.</summary>
    public static int Length(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var common = CharMask.TrimCommon(ref a, ref b);
        if (a.Length > b.Length)
        {
            var longer = a;
            a = b;
            b = longer;
        }
        if (a.IsEmpty) return common;
        return common + (a.Length <= CharMask.Width ? Short(a, b) : Long(a, b));
    }

    private static int Short(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[CharMask.Width];
        var block = CharMask.Padded(pattern, buffer);
        var state = ulong.MaxValue;
        foreach (var c in text)
        {
            var equal = state & CharMask.Of(block, c);
            state = (state + equal) | (state - equal);
        }
        return BitOperations.PopCount(~state & CharMask.Lowest(pattern.Length));
    }

    private static int Long(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var words = (pattern.Length + CharMask.Width - 1) / CharMask.Width;
        var rented = words > 64 ? ArrayPool<ulong>.Shared.Rent(words) : null;
        var states = rented is null ? stackalloc ulong[64] : rented;
        states = states[..words];
        states.Fill(ulong.MaxValue);
        foreach (var c in text)
        {
            ulong carry = 0;
            for (var word = 0; word < words; word++)
            {
                var start = word * CharMask.Width;
                var state = states[word];
                var equal = state & CharMask.Of(pattern.Slice(start, Math.Min(CharMask.Width, pattern.Length - start)), c);
                var sum = state + equal;
                var carried = sum + carry;
                carry = sum < state || carried < sum ? 1UL : 0;
                states[word] = carried | (state - equal);
            }
        }
        var length = 0;
        for (var word = 0; word < words; word++)
            length += BitOperations.PopCount(~states[word] & CharMask.Lowest(pattern.Length - (word * CharMask.Width)));
        if (rented is not null) ArrayPool<ulong>.Shared.Return(rented);
        return length;
    }
}
