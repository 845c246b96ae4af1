namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>For values that are written in digits and Latin letters whatever the script around them: one way for all.</summary>
internal abstract class AsciiNormaliser : ValueNormaliser
{
    /// <inheritdoc/>
    protected sealed override bool TryPlain(ReadOnlySpan<byte> raw, Span<byte> target, out int length)
    {
        length = Read(raw, target);
        return true;
    }

    /// <inheritdoc/>
    protected sealed override string Normal(ReadOnlySpan<char> text)
    {
        Span<byte> target = stackalloc byte[Room];
        byte[] ascii = AsciiText.From(text);
        return AsciiText.ToText(target[..Read(ascii.AsSpan(0, Math.Min(ascii.Length, Room)), target)]);
    }

    /// <summary>Writes the normal form.</summary>
    /// <param name="ascii">The value, at most as long as <see cref="ValueNormaliser.Room"/>.</param>
    /// <param name="target">Receives it.</param>
    /// <returns>Its length; 0 for a missing value or a placeholder.</returns>
    protected abstract int Read(ReadOnlySpan<byte> ascii, Span<byte> target);
}
