namespace Investigations.Api.Demo.Atlas;

/// <summary>A city, with what makes an address, a phone and an access network of it plausible.</summary>
internal sealed class City
{
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string Region { get; init; }

    public required Country Country { get; init; }

    public required Zone Zone { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    public required IReadOnlyList<string> PostcodePrefixes { get; init; }

    public required IReadOnlyList<string> AreaCodes { get; init; }

    public required int Weight { get; init; }

    /// <summary>The access networks of the city, each the first two octets of its addresses.</summary>
    public List<string> Blocks { get; } = [];

    public static City Read(int number, string[] cells, IReadOnlyDictionary<string, Country> countries) => new()
    {
        Number = number,
        Name = cells[0],
        Region = cells[1],
        Country = countries[cells[2]],
        Zone = Zone.Of(cells[3]),
        Latitude = double.Parse(cells[4]),
        Longitude = double.Parse(cells[5]),
        PostcodePrefixes = cells[6].Split(','),
        AreaCodes = cells[7].Split(',', StringSplitOptions.RemoveEmptyEntries),
        Weight = int.Parse(cells[8])
    };

    public string Postcode(Chance chance) =>
        chance.Shape(Country.PostcodeShape).Replace("P", chance.Pick(PostcodePrefixes), StringComparison.Ordinal);

    public string Phone(Chance chance)
    {
        if (!Country.IsNorthAmerican) return chance.Shape(Country.PhoneShape);
        int exchange = chance.Between(220, 979);
        if (exchange % 100 == 11 || exchange == 555) exchange++;
        return "+1" + chance.Pick(AreaCodes) + exchange.ToString() + chance.Shape("####");
    }

    public string Ip(Chance chance) => chance.Pick(Blocks) + "." + chance.Below(250) + "." + chance.Between(2, 253);
}
