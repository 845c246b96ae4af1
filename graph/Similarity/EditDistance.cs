using System.Numerics;
using System.Runtime.CompilerServices;

namespace Investigations.Graph.Similarity;

/// <summary>What all edit distances share: the common ends go, the shorter text becomes the pattern, and its length chooses the registers.</summary>
internal static class EditDistance
{
    /// <summary>The distance of two texts.</summary>
    public static int Of<TKernel>(ReadOnlySpan<char> a, ReadOnlySpan<char> b, TKernel kernel)
        where TKernel : struct, IEditKernel => Of(CharMask.Units(a), CharMask.Units(b), kernel);

    /// <summary>The distance of two texts in UTF-8, counted in UTF-16 units.</summary>
    public static int Of<TKernel>(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, TKernel kernel)
        where TKernel : struct, IEditKernel
    {
        if (Utf8Pair.IsAscii(a, b)) return Of<byte, TKernel>(a, b, kernel);
        using var pair = new Utf8Pair(a, b, stackalloc char[Utf8Pair.Room]);
        return Of(CharMask.Units(pair.A), CharMask.Units(pair.B), kernel);
    }

    /// <summary>1 less the distance over the length of the longer text, in [0, 1]; 1 for two empty texts.</summary>
    public static double Similarity(int distance, int longer) => longer == 0 ? 1 : 1 - (distance / (double)longer);

    private static int Of<T, TKernel>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, TKernel kernel)
        where T : unmanaged, INumber<T>
        where TKernel : struct, IEditKernel
    {
        CharMask.TrimCommon(ref a, ref b);
        if (a.Length > b.Length)
        {
            var longer = a;
            a = b;
            b = longer;
        }
        if (a.IsEmpty) return b.Length;
        if (a.Length > CharMask.Width) return kernel.Long(a, b);
        return (a.Length * Unsafe.SizeOf<T>()) switch
        {
            <= 16 => kernel.Short(new Register.Text16<T>(a), a.Length, b),
            <= 32 => kernel.Short(new Register.Text32<T>(a), a.Length, b),
            <= 64 => kernel.Short(new Register.Text64<T>(a), a.Length, b),
            _ => kernel.Short(new Register.Text128<T>(a), a.Length, b),
        };
    }
}
