using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Investigations.Graph.Similarity;

/// <summary>Two UTF-8 texts of which one at least is not ASCII, as UTF-16, so that no result depends on the encoding.</summary>
/// <remarks>Bytes that are not UTF-8 become U+FFFD.</remarks>
internal ref struct Utf8Pair
{
    /// <summary>The UTF-16 units a caller's buffer should hold; longer pairs are given a rented one.</summary>
    public const int Room = 256;

    private readonly char[]? _rented;

    /// <summary>Decodes a pair.</summary>
    public Utf8Pair(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, Span<char> buffer)
    {
        if (a.Length + b.Length > buffer.Length) buffer = _rented = ArrayPool<char>.Shared.Rent(a.Length + b.Length);
        Utf8.ToUtf16(a, buffer, out _, out var first);
        Utf8.ToUtf16(b, buffer[first..], out _, out var second);
        A = buffer[..first];
        B = buffer.Slice(first, second);
    }

    /// <summary>The first text.</summary>
    public ReadOnlySpan<char> A { get; }

    /// <summary>The second text.</summary>
    public ReadOnlySpan<char> B { get; }

    /// <summary>Whether both texts are ASCII, so that bytes are characters.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => Ascii.IsValid(a) && Ascii.IsValid(b);

    /// <summary>The UTF-16 units of the longer of two UTF-8 texts.</summary>
    public static int Longer(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        IsAscii(a, b) ? Math.Max(a.Length, b.Length) : Math.Max(Encoding.UTF8.GetCharCount(a), Encoding.UTF8.GetCharCount(b));

    /// <summary>The UTF-16 units of two UTF-8 texts together.</summary>
    public static int LengthOfBoth(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        IsAscii(a, b) ? a.Length + b.Length : Encoding.UTF8.GetCharCount(a) + Encoding.UTF8.GetCharCount(b);

    /// <summary>Gives a rented buffer back.</summary>
    public readonly void Dispose()
    {
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
    }
}
