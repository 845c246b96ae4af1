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
    /// <summary>A text that can be asked where a character stands in it.</summary>
    public interface IText<T>
    {
        /// <summary>Bit i is set where the i-th character is the one asked for.</summary>
        ulong Find(T wanted);
    }

    /// <summary>Loads a text of at most 16 bytes.</summary>
    public static unsafe Vector128<T> Load128<T>(ReadOnlySpan<T> text)
        where T : unmanaged, INumber<T>
    {
        if (!Avx512BW.VL.IsSupported) return Copied(text).GetLower().GetLower();
        var inside = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)(text.Length * sizeof(T))));
        fixed (T* start = &MemoryMarshal.GetReference(text))
            return Avx512BW.VL.MaskLoad((byte*)start, inside, Vector128<byte>.Zero).As<byte, T>();
    }

    /// <summary>Loads a text of at most 32 bytes.</summary>
    public static unsafe Vector256<T> Load256<T>(ReadOnlySpan<T> text)
        where T : unmanaged, INumber<T>
    {
        if (!Avx512BW.VL.IsSupported) return Copied(text).GetLower();
        var inside = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)(text.Length * sizeof(T))));
        fixed (T* start = &MemoryMarshal.GetReference(text))
            return Avx512BW.VL.MaskLoad((byte*)start, inside, Vector256<byte>.Zero).As<byte, T>();
    }

    /// <summary>Loads a text of at most 64 bytes.</summary>
    public static unsafe Vector512<T> Load512<T>(ReadOnlySpan<T> text)
        where T : unmanaged, INumber<T>
    {
        if (!Avx512BW.IsSupported) return Copied(text);
        var inside = Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)(text.Length * sizeof(T))));
        fixed (T* start = &MemoryMarshal.GetReference(text))
            return Avx512BW.MaskLoad((byte*)start, inside, Vector512<byte>.Zero).As<byte, T>();
    }

    private static Vector512<T> Copied<T>(ReadOnlySpan<T> text)
        where T : unmanaged, INumber<T>
    {
        Span<T> buffer = stackalloc T[Vector512<T>.Count];
        buffer.Clear();
        text.CopyTo(buffer);
        return Vector512.Create<T>(buffer);
    }

    /// <summary>A text of at most 16 bytes.</summary>
    public readonly struct Text16<T>(ReadOnlySpan<T> text) : IText<T>
        where T : unmanaged, INumber<T>
    {
        private readonly Vector128<T> _lanes = Load128(text);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Find(T wanted) => Vector128.Equals(_lanes, Vector128.Create(wanted)).ExtractMostSignificantBits();
    }

    /// <summary>A text of at most 32 bytes.</summary>
    public readonly struct Text32<T>(ReadOnlySpan<T> text) : IText<T>
        where T : unmanaged, INumber<T>
    {
        private readonly Vector256<T> _lanes = Load256(text);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Find(T wanted) => Vector256.Equals(_lanes, Vector256.Create(wanted)).ExtractMostSignificantBits();
    }

    /// <summary>A text of at most 64 bytes.</summary>
    public readonly struct Text64<T>(ReadOnlySpan<T> text) : IText<T>
        where T : unmanaged, INumber<T>
    {
        private readonly Vector512<T> _lanes = Load512(text);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Find(T wanted) => Vector512.Equals(_lanes, Vector512.Create(wanted)).ExtractMostSignificantBits();
    }

    /// <summary>A text of 33 to 64 UTF-16 units, in two registers.</summary>
    public readonly struct Text128<T>(ReadOnlySpan<T> text) : IText<T>
        where T : unmanaged, INumber<T>
    {
        private readonly Vector512<T> _low = Vector512.Create(text);
        private readonly Vector512<T> _high = Load512(text[Vector512<T>.Count..]);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Find(T wanted)
        {
            var lanes = Vector512.Create(wanted);
            return Vector512.Equals(_low, lanes).ExtractMostSignificantBits()
                | (Vector512.Equals(_high, lanes).ExtractMostSignificantBits() << Vector512<T>.Count);
        }
    }
}
