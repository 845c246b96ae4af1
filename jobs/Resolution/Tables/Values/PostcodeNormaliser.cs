namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Postcodes: letters and digits in lower case; of a US code with its +4 the first five digits.</summary>
internal sealed class PostcodeNormaliser : ValueNormaliser
{
    private readonly TextNormaliser compact = new(TextForm.Compact);

    /// <inheritdoc/>
    protected override bool TryPlain(ReadOnlySpan<byte> raw, Span<byte> target, out int length)
    {
        var text = HasExtension(raw) ? raw[..5] : raw;
        length = compact.Normalise(text, target);
        if (length == AsWritten)
        {
            text.CopyTo(target);
            length = text.Length;
        }
        return true;
    }

    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        Span<byte> target = stackalloc byte[Room];
        byte[] ascii = AsciiText.From(text);
        return AsciiText.ToText(target[..compact.NormaliseAny(HasExtension(ascii) ? ascii.AsSpan(0, 5) : ascii, target)]);
    }

    private static bool HasExtension(ReadOnlySpan<byte> text) =>
        text.Length == 10 && text[5] == (byte)'-' && !text[..5].ContainsAnyExceptInRange((byte)'0', (byte)'9') && !text[6..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
