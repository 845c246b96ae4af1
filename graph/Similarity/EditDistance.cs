using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Investigations.Graph.Similarity;

/// <summary>What all edit distances share: the common ends are taken off, which changes no distance, and the length chooses the registers.</summary>
internal static class EditDistance
{
    private const int NotAscii = -1;

    /// <summary>The distance of two texts.</summary>
    public static int Of<TKernel>(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit = int.MaxValue)
        where TKernel : struct, IEditKernel<TKernel> => Of<ushort, TKernel>(CharMask.Units(a), CharMask.Units(b), limit);

    /// <summary>The distance of two texts in UTF-8, counted in UTF-16 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of<TKernel>(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int limit = int.MaxValue)
        where TKernel : struct, IEditKernel<TKernel>
    {
        var distance = NamePair.IsSupported && a.Length <= NamePair.Longest && b.Length <= NamePair.Longest
            ? OfNames<TKernel>(a, b, limit)
            : Of<byte, TKernel>(a, b, limit);
        return distance == NotAscii ? Decoded<TKernel>(a, b, limit) : distance;
    }

    /// <summary>1 less the distance over the length of the longer text, in [0, 1]; 1 for two empty texts.</summary>
    public static double Similarity(int distance, int longer) => longer == 0 ? 1 : 1 - (distance / (double)longer);

    /// <summary>The last cell of the last column of a table, from the differences down that column.</summary>
    /// <param name="up">Bit i is set where cell i + 1 is one more than the cell above it.</param>
    /// <param name="down">Bit i is set where it is one less.</param>
    /// <param name="length">The cells below the first.</param>
    /// <param name="first">The first cell.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int OfColumn(ulong up, ulong down, int length, int first)
    {
        var inside = CharMask.Lowest(length);
        return first + BitOperations.PopCount(up & inside) - BitOperations.PopCount(down & inside);
    }

    private static int Decoded<TKernel>(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int limit)
        where TKernel : struct, IEditKernel<TKernel>
    {
        using var pair = new Utf8Pair(a, b, stackalloc char[Utf8Pair.Room]);
        return Of<ushort, TKernel>(CharMask.Units(pair.A), CharMask.Units(pair.B), limit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Of<T, TKernel>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, int limit)
        where T : unmanaged, INumber<T>
        where TKernel : struct, IEditKernel<TKernel> => (Math.Max(a.Length, b.Length) * Unsafe.SizeOf<T>()) switch
        {
            <= 16 => InRegister<T, Register.Text16<T>, TKernel>(a, b, limit),
            <= 32 => InRegister<T, Register.Text32<T>, TKernel>(a, b, limit),
            <= 64 => InRegister<T, Register.Text64<T>, TKernel>(a, b, limit),
            _ => Longer<T, TKernel>(a, b, limit),
        };

    // The common ends come without a branch: both texts are compared from their starts, and again so that their ends meet.
    private static int InRegister<T, TText, TKernel>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, int limit)
        where T : unmanaged, INumber<T>
        where TText : struct, IRegisterText<T, TText>
        where TKernel : struct, IEditKernel<TKernel>
    {
        ref T startA = ref MemoryMarshal.GetReference(a), startB = ref MemoryMarshal.GetReference(b);
        int lengthA = a.Length, lengthB = b.Length, most = Math.Min(lengthA, lengthB);
        TText wholeA = TText.Load(ref startA, lengthA), wholeB = TText.Load(ref startB, lengthB);
        if (typeof(T) == typeof(byte) && wholeA.Highest(wholeB) != 0) return NotAscii;
        var prefix = Math.Min(most, BitOperations.TrailingZeroCount(~wholeA.Same(wholeB)));
        if (prefix == most) return lengthA + lengthB - most - most;
        var ends = TText.Load(ref Unsafe.Add(ref startA, lengthA - most), most).Same(TText.Load(ref Unsafe.Add(ref startB, lengthB - most), most));
        var suffix = Math.Min(most - prefix, BitOperations.LeadingZeroCount(~(ends << (CharMask.Width - most))));
        var off = prefix + suffix;
        if (lengthA < lengthB)
        {
            ref var longer = ref startB;
            startB = ref startA;
            startA = ref longer;
        }
        var pattern = TText.Load(ref Unsafe.Add(ref startA, prefix), lengthA + lengthB - most - off);
        return Steps<T, TText, TKernel>(pattern, lengthA + lengthB - most - off, ref Unsafe.Add(ref startB, prefix), most - off);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Steps<T, TText, TKernel>(TText pattern, int length, ref T text, int steps)
        where T : unmanaged, INumber<T>
        where TText : struct, IRegisterText<T, TText>
        where TKernel : struct, IEditKernel<TKernel>
    {
        var kernel = TKernel.Start;
        for (var i = 0; i < steps; i++) kernel.Step(pattern.Find(Unsafe.Add(ref text, i)));
        return kernel.Distance(length, steps);
    }

    private static int OfNames<TKernel>(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int limit)
        where TKernel : struct, IEditKernel<TKernel>
    {
        var pair = new NamePair(a, b);
        if (!pair.IsAscii) return NotAscii;
        if (pair.IsSame) return 0;
        var padding = NamePair.RowCount - b.Length + pair.Prefix;
        var columns = a.Length - pair.Prefix + padding;
        if (padding < 0 || columns > NamePair.Longest) return InRegister<byte, Register.Text16<byte>, TKernel>(a, b, limit);
        ulong low = pair.Rows(0), high = pair.Rows(4);
        var kernel = TKernel.Start;
        kernel.Step((ushort)low);
        kernel.Step((ushort)(low >> 16));
        kernel.Step((ushort)(low >> 32));
        kernel.Step(low >> 48);
        kernel.Step((ushort)high);
        kernel.Step((ushort)(high >> 16));
        kernel.Step((ushort)(high >> 32));
        kernel.Step(high >> 48);
        return kernel.Distance(columns, NamePair.RowCount);
    }

    private static int Longer<T, TKernel>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, int limit)
        where T : unmanaged, INumber<T>
        where TKernel : struct, IEditKernel<TKernel>
    {
        if (typeof(T) == typeof(byte) && !(CharMask.IsAscii(a) && CharMask.IsAscii(b))) return NotAscii;
        CharMask.TrimCommon(ref a, ref b);
        if (a.Length > b.Length)
        {
            var longer = a;
            a = b;
            b = longer;
        }
        if (a.IsEmpty) return b.Length;
        if (a.Length * Unsafe.SizeOf<T>() > 64) return TKernel.Long(a, b, limit);
        return Steps<T, Register.Text64<T>, TKernel>(Register.Text64<T>.Load(ref MemoryMarshal.GetReference(a), a.Length), a.Length, ref MemoryMarshal.GetReference(b), b.Length);
    }
}
