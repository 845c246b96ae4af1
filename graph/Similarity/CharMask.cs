using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Investigations.Graph.Similarity;

/// <summary>Where a character stands in a text, as bits: the table of the bit-parallel algorithms, computed instead of stored.</summary>
/// <remarks>No table means no limit to the alphabet: names in any script cost the same. A character is a byte of ASCII or a UTF-16 unit.</remarks>
internal static class CharMask
{
    /// <summary>The number of characters one word of bits covers.</summary>
    public const int Width = 64;

    /// <summary>Bit i is set where the i-th character is the one asked for.</summary>
    /// <param name="block">At most 64 characters; a whole number of 32 bytes is fastest.</param>
    /// <param name="wanted">The character.</param>
    public static ulong Of<T>(ReadOnlySpan<T> block, T wanted)
        where T : unmanaged, INumber<T>
    {
        var pattern = Vector256.Create(wanted);
        ulong mask = 0;
        var i = 0;
        for (; i + Vector256<T>.Count <= block.Length; i += Vector256<T>.Count)
            mask |= (ulong)Vector256.Equals(Vector256.Create(block.Slice(i, Vector256<T>.Count)), pattern).ExtractMostSignificantBits() << i;
        for (; i < block.Length; i++)
            if (block[i] == wanted)
                mask |= 1UL << i;
        return mask;
    }

    /// <summary>The lowest bits, as many as asked for, from 0 to 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Lowest(int count)
    {
        if (Bmi2.X64.IsSupported) return Bmi2.X64.ZeroHighBits(ulong.MaxValue, (uint)count);
        return count >= Width ? ulong.MaxValue : (1UL << count) - 1;
    }

    /// <summary>The UTF-16 units of a text as numbers, which vectors can hold.</summary>
    public static ReadOnlySpan<ushort> Units(ReadOnlySpan<char> text) => MemoryMarshal.Cast<char, ushort>(text);

    /// <summary>Whether a text of bytes is ASCII.</summary>
    public static bool IsAscii<T>(ReadOnlySpan<T> text)
        where T : unmanaged => Ascii.IsValid(MemoryMarshal.AsBytes(text));

    /// <summary>Takes what two texts have in common at both ends off them; no edit distance changes by that.</summary>
    public static void TrimCommon<T>(ref ReadOnlySpan<T> a, ref ReadOnlySpan<T> b)
        where T : unmanaged, INumber<T>
    {
        var prefix = a.CommonPrefixLength(b);
        var most = Math.Min(a.Length, b.Length) - prefix;
        var suffix = 0;
        while (suffix < most && a[^(suffix + 1)] == b[^(suffix + 1)]) suffix++;
        a = a[prefix..^suffix];
        b = b[prefix..^suffix];
    }
}
