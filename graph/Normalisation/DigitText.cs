namespace Investigations.Graph.Normalisation;

/// <summary>Numbers written with separators.</summary>
internal static class DigitText
{
    /// <summary>Copies the digits and skips spaces, hyphens and points. False on any other character or when there is no room.</summary>
    public static bool TryCompact(ReadOnlySpan<char> text, Span<char> digits, out int count)
    {
        count = 0;
        foreach (char c in text)
        {
            if (c is ' ' or '-' or '.' or '\u00A0') continue;
            if (!char.IsAsciiDigit(c) || count == digits.Length) return false;
            digits[count++] = c;
        }
        return true;
    }

    /// <summary>Copies letters and digits in capitals and skips everything else of ASCII. False on other scripts or when there is no room.</summary>
    public static bool TryCompactAlphanumeric(ReadOnlySpan<char> text, Span<char> target, out int count)
    {
        count = 0;
        foreach (char c in text)
        {
            if (!char.IsAscii(c) && !UnicodeFold.IsGap(c)) return false;
            if (!char.IsAsciiLetterOrDigit(c)) continue;
            if (count == target.Length) return false;
            target[count++] = char.ToUpperInvariant(c);
        }
        return true;
    }
}
