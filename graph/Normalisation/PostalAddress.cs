namespace Investigations.Graph.Normalisation;

/// <summary>A postal address in one spelling, with a key for the home and a key for the building.</summary>
/// <remarks>
/// Keys are exact: number, directions, street and type, city, region and country. The postcode takes the city's place only where
/// there is no city: the same house is written with a wrong, old or missing postcode more often than with another city, and its +4
/// never counts. A region that is missing is taken from a US postcode. City or postcode alone never make a key.
/// Sources: USPS Publication 28 for abbreviations and units.
/// </remarks>
public sealed class PostalAddress
{
    private PostalAddress(StreetLine line, string city, string region, string postcode, string country, string display)
    {
        (City, Region, Postcode5, Country, Display) = (city, region, postcode, country, display);
        (Number, Street, Unit) = (line.Number, line.Street, line.Unit);
        Class = line.Class;
        IsPlaceholder = AddressPlaceholders.Contains(line.Street, city);
        if (IsPlaceholder || (city.Length == 0 && postcode.Length == 0)) return;
        string place = city.Length > 0 ? $"{city}|{region}|{country}" : $"{postcode}||{country}";
        bool hasPremises = line.Number.Length > 0 && line.Street.Length > 0;
        if (hasPremises) PremisesKey = $"{line.Number} {line.Street}|{place}";
        if (hasPremises) UnitKey = HasUnit ? $"{PremisesKey}|#{line.Unit}" : PremisesKey;
        if (line.PrivateBox.Length > 0 && hasPremises) BoxKey = $"{PremisesKey}|PMB {line.PrivateBox}";
        else if (line.Box.Length > 0) BoxKey = $"BOX {line.Box}|{place}";
    }

    /// <summary>House number, with a fraction or letter when it has one; empty when there is none.</summary>
    public string Number { get; }

    /// <summary>Street in capitals, abbreviated: NW UNION BLVD; empty when there is none.</summary>
    public string Street { get; }

    /// <summary>What tells homes of one building apart, without designator: 10H; empty when there is none.</summary>
    public string Unit { get; }

    /// <summary>City in capitals; empty when unknown.</summary>
    public string City { get; }

    /// <summary>State or province code where known, else the region's name in capitals; empty when unknown.</summary>
    public string Region { get; }

    /// <summary>Base postcode: five digits in the US, without +4; empty when unknown.</summary>
    public string Postcode5 { get; }

    /// <summary>Country, two capitals; empty when unknown.</summary>
    public string Country { get; }

    /// <summary>The address as written, on one line.</summary>
    public string Display { get; }

    /// <summary>Kind of place.</summary>
    public AddressClass Class { get; }

    /// <summary>Key of the building; empty without number and street.</summary>
    public string PremisesKey { get; } = "";

    /// <summary>Key of the home: building and unit; equal to <see cref="PremisesKey"/> where there is no unit, empty where that is empty.</summary>
    public string UnitKey { get; } = "";

    /// <summary>Key of the post office box or private mailbox; empty when there is none.</summary>
    public string BoxKey { get; } = "";

    /// <summary>The most exact key there is: box, else home; empty when nothing may link.</summary>
    public string Key => BoxKey.Length > 0 ? BoxKey : UnitKey;

    /// <summary>True when a unit is given.</summary>
    public bool HasUnit => Unit.Length > 0;

    /// <summary>True for made-up addresses such as Anytown. Must never link.</summary>
    public bool IsPlaceholder { get; }

    /// <summary>True when there is a house number with a street, or a box: city and postcode alone never link.</summary>
    public bool IsLinkable => Key.Length > 0;

    /// <summary>Reads the six columns of an address; any may be empty. Any text gives an address. Never throws.</summary>
    public static PostalAddress Normalise(ReadOnlySpan<char> street, ReadOnlySpan<char> unit, ReadOnlySpan<char> city,
        ReadOnlySpan<char> region, ReadOnlySpan<char> postcode, ReadOnlySpan<char> country)
    {
        string countryCode = CountryCode.TryNormalise(country, out CountryCode known) ? known.Value : "";
        string regionText = Placeholder.IsWord(region) ? "" : string.Join(' ', AddressTokens.OfPlace(region));
        string regionCode = AddressRegions.CodeOf(regionText) ?? regionText;
        if (countryCode.Length == 0) countryCode = AddressRegions.CountryOf(regionCode);
        string baseCode = Postcodes.BaseOf(postcode, countryCode);
        if (regionCode.Length == 0 && countryCode == "US") regionCode = AddressRegions.StateOfZip(baseCode);
        bool numberLast = countryCode is not ("US" or "CA" or "GB" or "AU" or "NZ" or "IE" or "FR" or "");
        StreetLine line = StreetLine.Read(Placeholder.IsWord(street) ? [] : street, unit, numberLast);
        return new PostalAddress(line, CityOf(city), regionCode, baseCode, countryCode, AddressLine.Join(street, unit, city, region, postcode, country));
    }

    /// <summary>Reads an address written on one line, such as "3 Fox Ct, Baltimore, MD 21239, US".</summary>
    /// <returns>False when no house number with a street, and no box, is found. Never throws.</returns>
    public static bool TryParseLine(ReadOnlySpan<char> text, out PostalAddress? address)
    {
        var parts = AddressLine.Read(text);
        PostalAddress read = Normalise(parts.Street, parts.Unit, parts.City, parts.Region, parts.Postcode, parts.Country);
        bool found = (read.Number.Length > 0 && read.Street.Length > 0) || read.BoxKey.Length > 0;
        address = found ? read : null;
        return found;
    }

    private static string CityOf(ReadOnlySpan<char> city)
    {
        if (Placeholder.IsWord(city)) return "";
        string name = string.Join(' ', AddressTokens.OfPlace(city));
        if (Placeholder.IsWord(name)) return "";
        return name is "NYC" or "NEW YORK CITY" ? "NEW YORK" : name;
    }
}
