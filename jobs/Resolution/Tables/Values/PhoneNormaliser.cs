using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Telephone numbers: digits without 00, plus, trunk zero, the 1 of North America and extension.</summary>
/// <remarks>No country is assumed: a number with its country code ends in the digits of the one without.</remarks>
internal sealed class PhoneNormaliser : AsciiNormaliser
{
    private const int Fewest = 7;
    private const int Most = 18; // E.164 has 15; room for prefixes of exchanges

    /// <inheritdoc/>
    protected override int Read(ReadOnlySpan<byte> ascii, Span<byte> target)
    {
        int length = 0;
        for (int i = 0; i < ascii.Length; i++)
        {
            byte c = ascii[i];
            if (c == (byte)'*') return 0; // masked
            if ((uint)(c - '0') <= 9)
            {
                if (length == 0 && c == (byte)'0') continue;
                if (length == Most) return 0;
                target[length++] = c;
                continue;
            }
            // Behind a whole number stands its extension, or a second number.
            if (length >= Fewest && c is not ((byte)' ' or (byte)'-' or (byte)'.' or (byte)'(' or (byte)')')) break;
            if (c == (byte)'(' && length > 0 && ascii[i..].StartsWith("(0)"u8)) i += 2; // +44 (0)20
        }
        if (length == 11 && target[0] == (byte)'1' && target[1] >= (byte)'2')
        {
            target[1..length].CopyTo(target);
            length--;
        }
        return length < Fewest || IsNobodys(target[..length]) ? 0 : length;
    }

    private static bool IsNobodys(ReadOnlySpan<byte> digits)
    {
        if (AsciiText.MayBeOneCharacter(digits[^Fewest..])) return true;
        if (digits.Length == 10 && digits[3..].StartsWith("55501"u8)) return true; // set aside for films
        Span<char> text = stackalloc char[Most + 1];
        text[0] = '+';
        for (int i = 0; i < digits.Length; i++) text[i + 1] = (char)digits[i];
        text = text[..(digits.Length + 1)];
        return Placeholder.IsSequence(text) || FictionalPhones.Contains(text);
    }
}
