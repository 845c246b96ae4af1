using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Investigations.Graph.Similarity;

/// <summary>Jaro's matching: each character of the first text, from the left, takes the first free equal one of the second within a window.</summary>
internal static class JaroMatching
{
    // The columns within the window of each of 8 rows, four rows of 16 bits to a word, for each window from 0 to 7.
    private static ReadOnlySpan<ulong> Bands =>
    [
        0x0008000400020001, 0x0080004000200010,
        0x001C000E00070003, 0x01C000E000700038,
        0x003E001F000F0007, 0x03E001F000F8007C,
        0x007F003F001F000F, 0x07F003F801FC00FE,
        0x00FF007F003F001F, 0x0FF807FC03FE01FF,
        0x01FF00FF007F003F, 0x1FFC0FFE07FF03FF,
        0x03FF01FF00FF007F, 0x3FFE1FFF0FFF07FF,
        0x07FF03FF01FF00FF, 0x7FFF3FFF1FFF0FFF,
    ];

    /// <summary>How many characters are matched, and how many of them stand in another order, for texts of at most 64 characters in registers.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="startA">The first text again, to read single characters of it.</param>
    /// <param name="lengthA">Its length.</param>
    /// <param name="b">The second text.</param>
    /// <param name="startB">The second text again.</param>
    /// <param name="lengthB">Its length.</param>
    /// <param name="prefix">How many characters at the start are the same; they match each other.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Matches, int Misplaced) Short<T, TText>(TText a, ref T startA, int lengthA, TText b, ref T startB, int lengthB, int prefix)
        where T : unmanaged, INumber<T>
        where TText : struct, IRegisterText<T, TText>
    {
        var window = Window(lengthA, lengthB);
        // What stands behind the text counts as taken, so the window needs no end.
        var behind = ~CharMask.Lowest(lengthB);
        var takenA = CharMask.Lowest(prefix);
        var takenB = behind | takenA;
        var within = CharMask.Lowest(Math.Min(CharMask.Width, prefix + window + 1)) & ~CharMask.Lowest(Math.Max(0, prefix - window));
        for (var i = prefix; i < lengthA; i++)
        {
            var open = b.Find(Unsafe.Add(ref startA, i)) & within & ~takenB;
            takenB |= open & (~open + 1);
            takenA |= (open != 0 ? 1UL : 0UL) << i;
            within += within + (i < window ? 1UL : 0UL);
        }
        takenB &= ~behind;
        var matches = BitOperations.PopCount(takenA);
        if (Register.CanGather<T>()) return (matches, matches - BitOperations.PopCount(a.Gather(takenA).Same(b.Gather(takenB)) & CharMask.Lowest(matches)));
        var misplaced = 0;
        while (takenA != 0)
        {
            if (Unsafe.Add(ref startA, BitOperations.TrailingZeroCount(takenA)) != Unsafe.Add(ref startB, BitOperations.TrailingZeroCount(takenB))) misplaced++;
            takenA &= takenA - 1;
            takenB &= takenB - 1;
        }
        return (matches, misplaced);
    }

    /// <summary>The same for names of which at most 8 characters of the rows are left behind the common start, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Matches, int Misplaced) OfNames(NamePair pair, int columns, int rows)
    {
        var window = Window(columns, rows);
        ulong low = pair.Rows(0) & Bands[2 * window], high = pair.Rows(4) & Bands[(2 * window) + 1];
        var behind = ~CharMask.Lowest(columns - pair.Prefix);
        var taken = behind;
        var first = Take((ushort)low, ref taken) | (Take((ushort)(low >> 16), ref taken) << 16) | (Take((ushort)(low >> 32), ref taken) << 32) | (Take(low >> 48, ref taken) << 48);
        var second = Take((ushort)high, ref taken) | (Take((ushort)(high >> 16), ref taken) << 16) | (Take((ushort)(high >> 32), ref taken) << 32) | (Take(high >> 48, ref taken) << 48);
        var takenRows = ~(ulong)Vector128.Equals(Vector128.Create(first, second).AsUInt16(), Vector128<ushort>.Zero).ExtractMostSignificantBits() & 0xFF;
        var matches = BitOperations.PopCount(takenRows);
        return (pair.Prefix + matches, matches - pair.InOrder(taken & ~behind, takenRows));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Take(ulong row, ref ulong taken)
    {
        var open = row & ~taken;
        open &= ~open + 1;
        taken |= open;
        return open;
    }

    /// <summary>The same for texts of any length.</summary>
    public static (int Matches, int Misplaced) Long<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : unmanaged, INumber<T>
    {
        var window = Window(a.Length, b.Length);
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

    /// <summary>How far apart two characters may stand to match.</summary>
    public static int Window(int lengthA, int lengthB) => Math.Max(0, (Math.Max(lengthA, lengthB) / 2) - 1);
}
