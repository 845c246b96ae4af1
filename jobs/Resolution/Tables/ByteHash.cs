using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>A fast 64-bit hash of bytes, the same on every machine and in every run; not for secrets.</summary>
/// <remarks>Multiply and fold 128-bit products, as wyhash (Wang Yi, public domain) and many others do.</remarks>
internal static class ByteHash
{
    private const ulong First = 0xa0761d6478bd642fUL;
    private const ulong Second = 0xe7037ed1a0b428dbUL;

    /// <summary>The hash of some bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ulong state = First ^ (ulong)bytes.Length;
        while (bytes.Length >= 16)
        {
            state = Fold(Read(bytes) ^ Second, Read(bytes[8..]) ^ state);
            bytes = bytes[16..];
        }
        ulong low = 0, high = 0;
        if (bytes.Length >= 8)
        {
            low = Read(bytes);
            high = Read(bytes[^8..]);
        }
        else if (bytes.Length >= 4)
        {
            low = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]);
        }
        else if (bytes.Length > 0)
        {
            low = ((ulong)bytes[0] << 16) | ((ulong)bytes[bytes.Length >> 1] << 8) | bytes[^1];
        }
        return Fold(low ^ Second, high ^ state);
    }

    /// <summary>Adds a number to a hash.</summary>
    public static ulong Combine(ulong hash, ulong next) => Fold(hash ^ Second, next ^ First);

    private static ulong Read(ReadOnlySpan<byte> bytes) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(bytes) : BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return BitOperations.RotateLeft(high, 32) ^ low ^ high;
    }
}
