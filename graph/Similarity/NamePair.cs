using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Investigations.Graph.Similarity;

/// <summary>Two texts of at most 16 bytes in registers, compared all with all at once, their common start taken off.</summary>
/// <remarks>Most names are that short. Behind each text stands a byte that is not ASCII: it equals only itself, and that both texts end in the same
/// bytes changes no edit distance. So 8 steps are taken whatever the lengths, and no branch depends on them.</remarks>
internal readonly struct NamePair
{
    /// <summary>The longest text.</summary>
    public const int Longest = 16;

    /// <summary>The most characters of the second text that may be left, and the number of rows.</summary>
    public const int RowCount = 8;

    private const byte Behind = 0x80;

    private readonly Vector256<byte> _columns;

    private readonly Vector256<byte> _rows;

    /// <summary>Loads two texts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NamePair(ReadOnlySpan<byte> columns, ReadOnlySpan<byte> rows)
    {
        _columns = Load(columns);
        _rows = Load(rows);
        var high = (_columns.ExtractMostSignificantBits() & CharMask.Lowest(columns.Length)) | (_rows.ExtractMostSignificantBits() & CharMask.Lowest(rows.Length));
        IsAscii = high == 0;
        Prefix = BitOperations.TrailingZeroCount(~(ulong)Vector256.Equals(_columns, _rows).ExtractMostSignificantBits());
    }

    /// <summary>Whether the processor has what this needs: byte permutations of 512 bits and masked loads.</summary>
    public static bool IsSupported => Avx512Vbmi.IsSupported && Avx512Vbmi2.VL.IsSupported && Avx512BW.VL.IsSupported;

    /// <summary>Whether both texts are ASCII.</summary>
    public bool IsAscii { get; }

    /// <summary>How many characters at the start are the same, where the texts differ.</summary>
    public int Prefix { get; }

    /// <summary>Whether the texts are the same.</summary>
    public bool IsSame => Prefix == Vector256<byte>.Count;

    private static Vector512<byte> Ascending => Vector512.Create(Vector128<byte>.Indices);

    /// <summary>Four rows of 16 bits: bit 16 r + c is set where character c of the columns equals character r of the rows, both counted behind
    /// the common start.</summary>
    /// <param name="first">The first of the four rows: 0 or 4.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Rows(int first)
    {
        var columns = Shifted(_columns, Ascending, Prefix);
        var rows = Shifted(_rows, Vector512<byte>.Indices >>> 4, Prefix + first);
        return Vector512.Equals(columns, rows).ExtractMostSignificantBits();
    }

    /// <summary>How many of the matched characters stand in the same place among the matched ones of the other text.</summary>
    /// <param name="takenColumns">The matched columns, counted behind the common start.</param>
    /// <param name="takenRows">As many matched rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int InOrder(ulong takenColumns, ulong takenRows)
    {
        var columns = Gathered(Shifted(_columns, Ascending, Prefix), takenColumns);
        var rows = Gathered(Shifted(_rows, Ascending, Prefix), takenRows);
        var same = Vector128.Equals(columns, rows).ExtractMostSignificantBits();
        return BitOperations.PopCount(same & CharMask.Lowest(BitOperations.PopCount(takenRows)));
    }

    private static Vector128<byte> Gathered(Vector512<byte> text, ulong taken) =>
        Avx512Vbmi2.VL.Compress(Vector128<byte>.Zero, Register.Spread128(taken), text.GetLower().GetLower());

    private static Vector512<byte> Shifted(Vector256<byte> text, Vector512<byte> places, int by) =>
        Avx512Vbmi.PermuteVar64x8(text.ToVector512Unsafe(), places + Vector512.Create((byte)by));

    private static unsafe Vector256<byte> Load(ReadOnlySpan<byte> text)
    {
        var inside = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)text.Length));
        fixed (byte* start = &MemoryMarshal.GetReference(text)) return Avx512BW.VL.MaskLoad(start, inside, Vector256.Create(Behind));
    }
}
