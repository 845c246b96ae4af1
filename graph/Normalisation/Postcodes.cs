namespace Investigations.Graph.Normalisation;

/// <summary>Base forms of postcodes: without the part that changes within a street.</summary>
internal static class Postcodes
{
    /// <summary>US: five digits (lost leading zero restored, +4 dropped). CA and GB: two groups. Others: capitals without separators.</summary>
    public static string BaseOf(ReadOnlySpan<char> text, string country)
    {
        Span<char> compact = stackalloc char[16];
        if (!DigitText.TryCompactAlphanumeric(text, compact, out int count) || count is 0) return "";
        compact = compact[..count];
        if (IsUs(text, compact, country)) return compact.Length is 4 or 8 ? string.Concat("0", compact[..4]) : new string(compact[..5]);
        if (IsCanadian(compact)) return string.Concat(compact[..3], " ", compact[3..]);
        bool british = count is >= 5 and <= 7 && char.IsAsciiLetter(compact[0]) && char.IsAsciiDigit(compact[^3]) && char.IsAsciiLetter(compact[^1]);
        if (british && country is ("GB" or "")) return string.Concat(compact[..^3], " ", compact[^3..]);
        return new string(compact);
    }

    /// <summary>True for five digits, or nine in two groups.</summary>
    public static bool LooksUs(ReadOnlySpan<char> word)
    {
        if (word.Length is not (5 or 10) || (word.Length == 10 && word[5] != '-')) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (i != 5 && !char.IsAsciiDigit(word[i])) return false;
        }
        return true;
    }

    /// <summary>A1A 1A1 without the space.</summary>
    public static bool IsCanadian(ReadOnlySpan<char> compact)
    {
        if (compact.Length != 6) return false;
        for (int i = 0; i < 6; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetter(compact[i]) : !char.IsAsciiDigit(compact[i])) return false;
        }
        return true;
    }

    private static bool IsUs(ReadOnlySpan<char> text, ReadOnlySpan<char> compact, string country)
    {
        if (compact.ContainsAnyExceptInRange('0', '9')) return false;
        return country == "US" ? compact.Length is 4 or 5 or 8 or 9 : country.Length == 0 && LooksUs(text.Trim());
    }
}
