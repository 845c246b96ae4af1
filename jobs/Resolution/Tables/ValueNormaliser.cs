using System.Text;
using System.Text.Unicode;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Brings the values of a column to the form in which they are compared.</summary>
internal abstract class ValueNormaliser
{
    /// <summary>Room for any normal form, in bytes; longer ones are cut.</summary>
    public const int Room = 1_024;

    /// <summary>Said instead of a length when the value is its own normal form; nothing is written then.</summary>
    public const int AsWritten = -1;

    private const int LongestPlain = 128; // bytes; longer values are rare and take the long way

    /// <summary>Writes the normal form of a value.</summary>
    /// <param name="raw">The value as written, UTF-8.</param>
    /// <param name="target">At least <see cref="Room"/> bytes.</param>
    /// <returns>How many bytes were written; 0 for a missing value or a placeholder; <see cref="AsWritten"/>.</returns>
    public int Normalise(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        if (raw.IsEmpty) return 0;
        if (raw.Length <= LongestPlain && IsNormal(raw)) return AsWritten;
        if (raw.Length <= LongestPlain && Ascii.IsValid(raw) && TryPlain(raw, target, out int length)) return length;
        return NormaliseAny(raw, target);
    }

    /// <summary>The same by the long way, which serves every script.</summary>
    public int NormaliseAny(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        char[]? rented = null;
        Span<char> text = raw.Length <= 512 ? stackalloc char[512] : rented = System.Buffers.ArrayPool<char>.Shared.Rent(raw.Length);
        int length = Encoding.UTF8.GetChars(raw, text);
        string normal = Normal(text[..length]);
        if (rented is not null) System.Buffers.ArrayPool<char>.Shared.Return(rented);
        Utf8.FromUtf16(normal, target[..Room], out _, out int written);
        return written;
    }

    /// <summary>True when a value is its own normal form for sure; asked first, since most values of a column are.</summary>
    protected virtual bool IsNormal(ReadOnlySpan<byte> raw) => false;

    /// <summary>The short way for plain ASCII values; equal to <see cref="Normal"/> where it says yes.</summary>
    /// <param name="raw">1 to 128 bytes of ASCII.</param>
    /// <param name="target">Receives the normal form.</param>
    /// <param name="length">Its length, 0 for a missing value.</param>
    /// <returns>False when the value has to go the long way.</returns>
    protected virtual bool TryPlain(ReadOnlySpan<byte> raw, Span<byte> target, out int length)
    {
        length = 0;
        return false;
    }

    /// <summary>The normal form of any text; empty for a missing value or a placeholder.</summary>
    protected abstract string Normal(ReadOnlySpan<char> text);
}
