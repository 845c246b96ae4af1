namespace Investigations.Graph.Normalisation;

/// <summary>Lines that say how to reach a person.</summary>
internal static class ContactLine
{
    private const int FewestPhoneDigits = 9; // with separators only; fewer are years ("2017 - 2020") or amounts
    private const int MostPhoneDigits = 15; // E.164

    /// <summary>True when the line holds a mail address, a link or a phone number.</summary>
    public static bool Has(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf('@');
        if (at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1])) return true;
        return line.Contains("://", StringComparison.Ordinal) || line.Contains("www.", StringComparison.Ordinal)
            || line.Contains("linkedin.com", StringComparison.Ordinal) || line.Contains("github.com", StringComparison.Ordinal) || HasPhone(line);
    }

    private static bool HasPhone(ReadOnlySpan<char> line)
    {
        int digits = 0;
        foreach (char c in line)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is ' ' or '-' or '.' or '(' or ')' or '+') continue;
            else if (digits is >= FewestPhoneDigits and <= MostPhoneDigits) return true;
            else digits = 0;
        }
        return digits is >= FewestPhoneDigits and <= MostPhoneDigits;
    }
}
