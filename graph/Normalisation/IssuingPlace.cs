namespace Investigations.Graph.Normalisation;

/// <summary>Who issued a document: a country by its two letters, or a state or province behind its country's.</summary>
/// <remarks>Forms as in ISO 3166-1 and 3166-2, in small letters: us, us-tx, ca-on, au-nsw. Other text stays, in small Latin letters.</remarks>
public static class IssuingPlace
{
    private static readonly string[] Offices =
    [
        " department of motor vehicles", " department of public safety", " department of state", " driver licence", " driver license", " dmv", " dps",
        " passport office", " government", " state",
    ];

    private static readonly string[] Forms = ["the ", "federal ", "state of ", "commonwealth of ", "province of ", "government of ", "republic of ", "kingdom of ", "people's republic of "];

    /// <summary>Reads the issuer of a document.</summary>
    /// <param name="text">As written: TX, Texas, Texas DMV, Austin, TX, USA, D, Republic of Korea.</param>
    /// <param name="isRegionFirst">What an ambiguous text means: true for driver's licences, where CA is California; false for passports, where it is Canada.</param>
    /// <returns>The place; empty when the text names none. Never throws.</returns>
    public static string Normalise(ReadOnlySpan<char> text, bool isRegionFirst = false)
    {
        string whole = UnicodeFold.Fold(UnicodeFold.Trim(text));
        if (whole.Length == 0 || Placeholder.IsWord(whole)) return "";
        if (Place(whole, isRegionFirst) is { } place) return place;
        // "Austin, TX, USA": the region if a part names one, else the country.
        string? country = null;
        foreach (string part in whole.Split([',', ';', '/', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Place(part, isRegionFirst: true) is not { } found) continue;
            if (found.Contains('-', StringComparison.Ordinal)) return found;
            country = found;
        }
        return country ?? string.Join(' ', AddressTokens.OfPlace(whole)).ToLowerInvariant();
    }

    private static string? Place(string text, bool isRegionFirst)
    {
        string? found = Known(text, isRegionFirst);
        if (found is not null) return found;
        string bare = Bare(text);
        return bare.Length == text.Length ? null : Known(bare, isRegionFirst);
    }

    private static string? Known(string text, bool isRegionFirst)
    {
        string? country = text == "d" ? "de" : CountryCode.TryNormalise(text, out var code) ? code.Value.ToLowerInvariant() : null;
        if (country is not null && !isRegionFirst) return country;
        return RegionName.ShortOf(text) is { } region ? $"{RegionName.CountryOf(text)}-{region}" : country;
    }

    private static string Bare(string text)
    {
        foreach (string form in Forms)
        {
            if (text.StartsWith(form, StringComparison.Ordinal)) text = text[form.Length..];
        }
        foreach (string office in Offices)
        {
            if (text.EndsWith(office, StringComparison.Ordinal)) text = text[..^office.Length];
        }
        return text;
    }
}
