namespace Investigations.Graph.Normalisation;

/// <summary>An address on one line, cut into its columns.</summary>
/// <param name="Street">Number and street.</param>
/// <param name="Unit">Unit, when it stands between commas of its own.</param>
/// <param name="City">City.</param>
/// <param name="Region">State or province.</param>
/// <param name="Postcode">Postcode.</param>
/// <param name="Country">Country.</param>
internal readonly record struct AddressLine(string Street, string Unit, string City, string Region, string Postcode, string Country)
{
    private const int MaxLength = 512; // characters

    /// <summary>Cuts from the end: country, postcode, region, city; the rest is street and unit.</summary>
    public static AddressLine Read(ReadOnlySpan<char> text)
    {
        text = UnicodeFold.Trim(text);
        if (text.Length > MaxLength) text = text[..MaxLength];
        List<string> parts = text.ToString().Split([',', '\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts.Count == 0) return new AddressLine("", "", "", "", "", "");
        string country = TakeCountry(parts);
        List<string> words = Words(parts[^1]);
        if (TakeAbroad(parts, words, country) is { } abroad) return abroad;
        string postcode = TakePostcode(words, country);
        if (words.Count == 0 && parts.Count > 1) words = NextPart(parts);
        string region = TakeRegion(words);
        if (words.Count == 0 && parts.Count > 1 && (parts.Count > 2 || region.Length > 0 || postcode.Length > 0)) words = NextPart(parts);
        parts.RemoveAt(parts.Count - 1);
        if (parts.Count == 0)
        {
            int split = CityStart(words);
            return new AddressLine(string.Join(' ', words.Take(split)), "", string.Join(' ', words.Skip(split)), region, postcode, country);
        }
        // A recipient or a building stands before the line with the number.
        while (parts.Count > 1 && !char.IsAsciiDigit(parts[0][0]) && char.IsAsciiDigit(parts[1][0])) parts.RemoveAt(0);
        (string street, string unit) = TakeStrays(words, parts[0], string.Join(' ', parts.Skip(1)));
        return new AddressLine(street, unit, string.Join(' ', words), region, postcode, country);
    }

    /// <summary>The columns on one line, empty ones left out.</summary>
    public static string Join(ReadOnlySpan<char> street, ReadOnlySpan<char> unit, ReadOnlySpan<char> city,
        ReadOnlySpan<char> region, ReadOnlySpan<char> postcode, ReadOnlySpan<char> country)
    {
        var line = new System.Text.StringBuilder(80);
        Append(line, street, ", ");
        Append(line, unit, ", ");
        Append(line, city, ", ");
        Append(line, region, ", ");
        Append(line, postcode, region.IsWhiteSpace() ? ", " : " ");
        Append(line, country, ", ");
        return line.ToString();
    }

    private static void Append(System.Text.StringBuilder line, ReadOnlySpan<char> part, string separator)
    {
        part = UnicodeFold.Trim(part);
        if (part.IsEmpty) return;
        if (line.Length > 0) line.Append(separator);
        line.Append(part);
    }

    private static List<string> NextPart(List<string> parts)
    {
        parts.RemoveAt(parts.Count - 1);
        return Words(parts[^1]);
    }

    private static List<string> Words(string part) => [.. part.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    // "12 Elm St, Suite 530 Atlanta" and "12 Elm St, NW Atlanta": what belongs to the street stands before the city.
    private static (string Street, string Unit) TakeStrays(List<string> city, string street, string unit)
    {
        if (city.Count > 1 && city[0].Replace(".", "", StringComparison.Ordinal).ToUpperInvariant() is "NW" or "NE" or "SW" or "SE")
        {
            street = $"{street} {city[0]}";
            city.RemoveAt(0);
        }
        while (city.Count > 1)
        {
            bool alone = city[0][0] == '#' && city[0].Length > 1;
            bool designated = city.Count > 2 && (city[0] == "#" || (Canonical(city[0]) is { } word && AddressWords.IsDesignator(word)));
            if (!alone && !designated) break;
            int count = alone ? 1 : city[1] == "#" && city.Count > 3 ? 3 : 2;
            unit = $"{unit} {string.Join(' ', city.Take(count))}";
            city.RemoveRange(0, count);
        }
        return (street, unit);
    }

    // Two letters can be a state or a country (CA, DE, IN): a country only when a postcode stands before it.
    private static string TakeCountry(List<string> parts)
    {
        string last = parts[^1] = parts[^1].TrimEnd('.', ' ');
        if (TakeTrailingCountry(parts) is { } named) return named;
        if (parts.Count < 2 || !CountryCode.TryNormalise(last, out _)) return "";
        bool postcodeBefore = parts[^2].AsSpan().ContainsAnyInRange('0', '9') && parts.Count > 2;
        if (AddressRegions.CodeOf(last.ToUpperInvariant()) is not null && !postcodeBefore) return "";
        parts.RemoveAt(parts.Count - 1);
        return last;
    }

    // "Chicago, IL 60647 United States": behind a postcode there is no state any more.
    private static string? TakeTrailingCountry(List<string> parts)
    {
        List<string> words = Words(parts[^1]);
        for (int count = 1; count <= 2 && count < words.Count; count++)
        {
            string tail = string.Join(' ', words.Skip(words.Count - count));
            if (!Postcodes.LooksUs(words[^(count + 1)]) || !CountryCode.TryNormalise(tail, out _)) continue;
            parts[^1] = string.Join(' ', words.Take(words.Count - count));
            return tail;
        }
        return null;
    }

    // "7 Lake Road, Hyderabad, Telangana 500591, IN": abroad any words before a postcode are the region, and the city has a part of its own.
    private static AddressLine? TakeAbroad(List<string> parts, List<string> last, string country)
    {
        bool isAbroad = country.Length > 0 && country.ToUpperInvariant() is not ("US" or "USA" or "CA");
        bool endsInPostcode = last.Count > 1 && last[^1].AsSpan().ContainsAnyInRange('0', '9') && !last[^2].AsSpan().ContainsAnyInRange('0', '9') && char.IsAsciiDigit(last[^1][^1]);
        if (!isAbroad || !endsInPostcode || parts.Count < 3) return null;
        return new AddressLine(parts[0], string.Join(' ', parts.Skip(1).SkipLast(2)), parts[^2], string.Join(' ', last.SkipLast(1)), last[^1], country);
    }

    private static string TakePostcode(List<string> words, string country)
    {
        if (words.Count == 0) return "";
        string last = words[^1];
        // Spreadsheets eat leading zeros and hyphens: four or nine digits count behind a state.
        bool damaged = last.Length is 4 or 9 && !last.AsSpan().ContainsAnyExceptInRange('0', '9')
            && words.Count > 1 && AddressRegions.CodeOf(words[^2].ToUpperInvariant()) is not null;
        if (damaged || (Postcodes.LooksUs(last) && (words.Count != 2 || !char.IsAsciiDigit(words[0][0]))))
        {
            words.RemoveAt(words.Count - 1);
            return last;
        }
        string pair = words.Count > 1 ? words[^2] + last : "";
        bool british = last.Length == 3 && char.IsAsciiDigit(last[0]) && char.IsAsciiLetter(last[2]) && pair.Length is >= 5 and <= 7 && char.IsAsciiLetter(pair[0]);
        if (Postcodes.IsCanadian(pair) || british)
        {
            words.RemoveRange(words.Count - 2, 2);
            return pair;
        }
        // 10115 Berlin: most of Europe writes the postcode first.
        bool first = country.Length > 0 && words.Count > 1 && words[0].Length is >= 4 and <= 6 && !words[0].AsSpan().ContainsAnyExceptInRange('0', '9');
        if (!first) return "";
        string code = words[0];
        words.RemoveAt(0);
        return code;
    }

    private static string TakeRegion(List<string> words)
    {
        for (int count = Math.Min(AddressRegions.MostWords, words.Count); count > 0; count--)
        {
            string tail = string.Join(' ', AddressTokens.OfPlace(string.Join(' ', words.Skip(words.Count - count))));
            if (AddressRegions.CodeOf(tail) is not { } code) continue;
            words.RemoveRange(words.Count - count, count);
            return code;
        }
        return "";
    }

    // Without commas the city starts behind the street's type, its direction and its unit.
    private static int CityStart(List<string> words)
    {
        int at = 0;
        for (int i = 1; i < words.Count && at == 0; i++)
        {
            if (i == 1 && Canonical(words[i]) is not ("RTE" or "HWY")) continue;
            if (Canonical(words[i]) is { } type && AddressWords.IsStreetType(type)) at = i + 1;
        }
        if (at == 0) return words.Count;
        while (at + 1 < words.Count && (IsRoadNumber(words, at) || (Canonical(words[at]) is { } next && IsSureType(words[at], next)))) at++;
        if (at + 1 < words.Count && Canonical(words[at]) is { } direction && AddressWords.IsDirection(direction) && words[at].Length <= 2) at++;
        while (at + 1 < words.Count)
        {
            if (words[at][0] == '#' && words[at].Length > 1) at++;
            else if (Canonical(words[at]) is { } designator && AddressWords.IsDesignator(designator) && designator != "FL") at += 2;
            else break;
        }
        return at;
    }

    // State Route 690.
    private static bool IsRoadNumber(List<string> words, int at) =>
        char.IsAsciiDigit(words[at][0]) && Canonical(words[at - 1]) is ("RTE" or "HWY");

    // Flint Hill Road, Avalon Ridge Parkway: the last type counts, but "St" may be the saint of the city.
    private static bool IsSureType(string word, string canonical) =>
        canonical is "AVE" or "RD" or "DR" or "LN" or "CT" or "BLVD" or "PKWY" or "CIR" or "PL" or "WAY" or "TER" || (canonical == "ST" && word.Length > 3);

    private static string? Canonical(string word) => AddressWords.OfStreet(word.TrimEnd('.', ',').ToUpperInvariant());
}
