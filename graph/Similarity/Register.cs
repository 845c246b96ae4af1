using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Investigations.Graph.Similarity;

/// <summary>Short texts held whole in vector registers, which say with one comparison where a character stands.</summary>
/// <remarks>Lanes behind the text are 0 and may set bits above its length.</remarks>
internal static class Register
{
    /// <summary>Whether characters can be moved together in a register.</summary>
    public static bool CanGather<T>() => typeof(T) == typeof(byte) && Avx512Vbmi2.VL.IsSupported;

    private static unsafe Vector128<byte> Load128(ref byte start, int bytes)
    {
        if (!Avx512BW.VL.IsSupported) return Copied(ref start, bytes).GetLower().GetLower();
        var inside = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)bytes));
        fixed (byte* pointer = &start) return Avx512BW.VL.MaskLoad(pointer, inside, Vector128<byte>.Zero);
    }

    private static unsafe Vector256<byte> Load256(ref byte start, int bytes)
    {
        if (!Avx512BW.VL.IsSupported) return Copied(ref start, bytes).GetLower();
        var inside = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)bytes));
        fixed (byte* pointer = &start) return Avx512BW.VL.MaskLoad(pointer, inside, Vector256<byte>.Zero);
    }

    private static unsafe Vector512<byte> Load512(ref byte start, int bytes)
    {
        if (!Avx512BW.IsSupported) return Copied(ref start, bytes);
        var inside = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)bytes));
        fixed (byte* pointer = &start) return Avx512BW.MaskLoad(pointer, inside, Vector512<byte>.Zero);
    }

    private static Vector512<byte> Copied(ref byte start, int bytes)
    {
        Span<byte> buffer = stackalloc byte[Vector512<byte>.Count];
        buffer.Clear();
        MemoryMarshal.CreateReadOnlySpan(ref start, bytes).CopyTo(buffer);
        return Vector512.Create<byte>(buffer);
    }

    // Each byte of the vector is given the byte of the bits it belongs to, and looks at one bit of it.
    /// <summary>Bits as lanes of bytes: lane i is all ones where bit i is set.</summary>
    public static Vector128<byte> Spread128(ulong bits)
    {
        var own = Vector128.Create(0x8040201008040201).AsByte();
        return Vector128.Equals(Vector128.ShuffleNative(Vector128.Create(bits).AsByte(), Vector128<byte>.Indices >>> 3) & own, own);
    }

    private static Vector256<byte> Spread256(ulong bits)
    {
        var own = Vector256.Create(0x8040201008040201).AsByte();
        return Vector256.Equals(Vector256.ShuffleNative(Vector256.Create(bits).AsByte(), Vector256<byte>.Indices >>> 3) & own, own);
    }

    private static Vector512<byte> Spread512(ulong bits)
    {
        var own = Vector512.Create(0x8040201008040201).AsByte();
        return Vector512.Equals(Vector512.ShuffleNative(Vector512.Create(bits).AsByte(), Vector512<byte>.Indices >>> 3) & own, own);
    }

    /// <summary>A text of at most 16 bytes.</summary>
    public readonly struct Text16<T>(Vector128<T> lanes) : IRegisterText<T, Text16<T>>
        where T : unmanaged, INumber<T>
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Text16<T> Load(ref T start, int length) =>
            new(Load128(ref Unsafe.As<T, byte>(ref start), length * Unsafe.SizeOf<T>()).As<byte, T>());

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Find(T wanted) => Vector128.Equals(lanes, Vector128.Create(wanted)).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Same(Text16<T> other) => Vector128.Equals(lanes, other.Lanes).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Highest(Text16<T> other) => (lanes | other.Lanes).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Text16<T> Gather(ulong taken) =>
            new(Avx512Vbmi2.VL.Compress(Vector128<byte>.Zero, Spread128(taken), lanes.AsByte()).As<byte, T>());

        private Vector128<T> Lanes => lanes;
    }

    /// <summary>A text of at most 32 bytes.</summary>
    public readonly struct Text32<T>(Vector256<T> lanes) : IRegisterText<T, Text32<T>>
        where T : unmanaged, INumber<T>
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Text32<T> Load(ref T start, int length) =>
            new(Load256(ref Unsafe.As<T, byte>(ref start), length * Unsafe.SizeOf<T>()).As<byte, T>());

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Find(T wanted) => Vector256.Equals(lanes, Vector256.Create(wanted)).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Same(Text32<T> other) => Vector256.Equals(lanes, other.Lanes).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Highest(Text32<T> other) => (lanes | other.Lanes).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Text32<T> Gather(ulong taken) =>
            new(Avx512Vbmi2.VL.Compress(Vector256<byte>.Zero, Spread256(taken), lanes.AsByte()).As<byte, T>());

        private Vector256<T> Lanes => lanes;
    }

    /// <summary>A text of at most 64 bytes.</summary>
    public readonly struct Text64<T>(Vector512<T> lanes) : IRegisterText<T, Text64<T>>
        where T : unmanaged, INumber<T>
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Text64<T> Load(ref T start, int length) =>
            new(Load512(ref Unsafe.As<T, byte>(ref start), length * Unsafe.SizeOf<T>()).As<byte, T>());

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Find(T wanted) => Vector512.Equals(lanes, Vector512.Create(wanted)).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Same(Text64<T> other) => Vector512.Equals(lanes, other.Lanes).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Highest(Text64<T> other) => (lanes | other.Lanes).ExtractMostSignificantBits();

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Text64<T> Gather(ulong taken) =>
            new(Avx512Vbmi2.Compress(Vector512<byte>.Zero, Spread512(taken), lanes.AsByte()).As<byte, T>());

        private Vector512<T> Lanes => lanes;
    }
}
