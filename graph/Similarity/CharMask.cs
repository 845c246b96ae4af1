using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Investigations.Graph.Similarity;

/// <summary>Where a character stands in a short text, as bits: the table of the bit-parallel algorithms, computed instead of stored.</summary>
/// <remarks>No table means no limit to the alphabet: names in any script cost the same.</remarks>
internal static class CharMask
{
    /// <summary>The number of characters one word of bits covers.</summary>
    public const int Width = 64;

    /// <summary>Bit i is set where the i-th character is the one asked for.</summary>
    /// <param name="block">At most 64 characters; a whole number of 16 is fastest.</param>
    /// <param name="wanted">The character.</param>
    public static ulong Of(ReadOnlySpan<char> block, char wanted)
    {
        var chars = MemoryMarshal.Cast<char, ushort>(block);
        var pattern = Vector256.Create((ushort)wanted);
        ulong mask = 0;
        var i = 0;
        for (; i + 16 <= chars.Length; i += 16)
            mask |= (ulong)Vector256.Equals(Vector256.Create(chars.Slice(i, 16)), pattern).ExtractMostSignificantBits() << i;
        for (; i < chars.Length; i++)
            if (chars[i] == wanted)
                mask |= 1UL << i;
        return mask;
    }

    /// <summary>Copies a text of at most 64 characters into a buffer and returns as much of it as is a whole number of 16. What stands
    /// behind the text is 0, and may set bits above its length.</summary>
    public static ReadOnlySpan<char> Padded(ReadOnlySpan<char> text, Span<char> buffer)
    {
        text.CopyTo(buffer);
        var length = Math.Min(Width, (text.Length + 15) & ~15);
        buffer[text.Length..length].Clear();
        return buffer[..length];
    }

    /// <summary>The lowest bits, as many as asked for, from 0 to 64.</summary>
    public static ulong Lowest(int count) => count >= Width ? ulong.MaxValue : (1UL << count) - 1;

    /// <summary>Takes what two texts have in common at both ends off them; no edit distance changes by that.</summary>
    /// <returns>The number of characters taken off each.</returns>
    public static int TrimCommon(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        var prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        var suffix = 0;
        while (suffix < a.Length && suffix < b.Length && a[^(suffix + 1)] == b[^(suffix + 1)]) suffix++;
        a = a[..^suffix];
        b = b[..^suffix];
        return prefix + suffix;
    }
}
