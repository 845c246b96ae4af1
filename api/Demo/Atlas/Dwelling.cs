namespace Investigations.Api.Demo.Atlas;

/// <summary>A home or another place where a laptop can stand: an address with its access network and what else hangs on it.</summary>
internal sealed class Dwelling
{
    private static readonly string[] Directions = ["", "", "", "", "", "", "N", "S", "E", "W", "NW", "NE", "SE", "SW"];
    private static readonly string[] Suffixes = ["St", "Ave", "Rd", "Dr", "Ln", "Ct", "Pl", "Blvd", "Way", "Ter"];
    private static readonly string[] CardMakers =
        ["b0:be:76", "50:c7:bf", "f4:f2:6d", "9c:3d:cf", "3c:37:86", "a4:2b:b0", "44:a5:6e", "78:8a:20", "e8:9f:80", "c0:56:27"];

    public required City City { get; init; }

    public required int HouseNumber { get; init; }

    public required string Direction { get; init; }

    public required string Street { get; init; }

    public required string Suffix { get; init; }

    public required string Unit { get; init; }

    public required string Postcode { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    public required string Ip { get; init; }

    /// <summary>The address the line gets now and then, of the same city.</summary>
    public required string OtherIp { get; init; }

    public required string Bssid { get; init; }

    public required string Ssid { get; init; }

    public required IReadOnlyList<Neighbour> Neighbours { get; init; }

    /// <summary>The address on one line, as the truth file has it.</summary>
    public string Line => Country is "US" or "CA"
        ? $"{StreetLine}{(Unit.Length > 0 ? ", Unit " + Unit : "")}, {City.Name}, {City.Region} {Postcode}, {Country}"
        : $"{StreetLine}, {City.Name}, {Country}";

    public string Country => City.Country.Code;

    /// <summary>Short key of address and unit, for evidence.</summary>
    public string Key => $"{HouseNumber} {Street} {Unit}".Trim();

    private string StreetLine => $"{HouseNumber} {(Direction.Length > 0 ? Direction + " " : "")}{Street} {Suffix}".Trim();

    public static Dwelling Build(City city, Chance chance, double unitShare = 0.45)
    {
        bool american = city.Country.IsNorthAmerican;
        return Build(city, chance, chance.Hit(0.4) ? chance.Between(1, 999) : chance.Between(1000, 9999), american ? chance.Pick(Directions) : "",
            chance.Pick(city.Country.Streets), american ? chance.Pick(Suffixes) : "", chance.Hit(american ? unitShare : 0.2) ? UnitText(chance) : "", city.Postcode(chance));
    }

    /// <summary>Another unit of the same building.</summary>
    public Dwelling Door(Chance chance, string unit) => Build(City, chance, HouseNumber, Direction, Street, Suffix, unit, Postcode);

    public static string UnitText(Chance chance) => chance.Below(3) switch
    {
        0 => chance.Between(1, 20) + chance.Pick(["A", "B", "C", "D", "F", "H"]),
        1 => chance.Between(1, 16).ToString() + chance.Between(1, 30).ToString("00"),
        _ => chance.Between(1, 60).ToString()
    };

    public static string CardAddress(Chance chance) => chance.Pick(CardMakers) + ":" + chance.Hex(2) + ":" + chance.Hex(2) + ":" + chance.Hex(2);

    private static Dwelling Build(City city, Chance chance, int number, string direction, string street, string suffix, string unit, string postcode) => new()
    {
        City = city,
        HouseNumber = number,
        Direction = direction,
        Street = street,
        Suffix = suffix,
        Unit = unit,
        Postcode = postcode,
        Latitude = city.Latitude + ((chance.Unit() - 0.5) * 0.3),
        Longitude = city.Longitude + ((chance.Unit() - 0.5) * 0.3),
        Ip = city.Ip(chance),
        OtherIp = city.Ip(chance),
        Bssid = CardAddress(chance),
        Ssid = NetworkName(chance),
        Neighbours = NeighboursOf(chance)
    };

    private static string NetworkName(Chance chance) => chance.Below(7) switch
    {
        0 => "MySpectrumWiFi" + chance.Hex(2) + "-5G",
        1 => "ATT" + chance.Shape("###") + "x",
        2 => "Home-" + chance.Between(1, 99),
        3 => "NETGEAR" + chance.Between(10, 99),
        4 => "xfinitywifi-" + chance.Between(10, 99),
        5 => "TP-Link_" + chance.Hex(4).ToUpperInvariant(),
        _ => "FRITZ!Box " + chance.Between(10, 79)
    };

    private static Neighbour[] NeighboursOf(Chance chance)
    {
        Neighbour[] all = new Neighbour[chance.Between(2, 5)];
        for (int i = 0; i < all.Length; i++)
        {
            (string host, string service) = i == 0 ? ("gateway", "router") : chance.Below(6) switch
            {
                0 => ("HP" + chance.Hex(6), "printer"),
                1 => ("roku-" + chance.Hex(4), "media"),
                2 => ("Samsung-TV", "media"),
                3 => ("iPhone", "phone"),
                4 => ("DiskStation", "nas"),
                _ => ("DESKTOP-" + chance.Hex(6).ToUpperInvariant(), "workstation")
            };
            all[i] = new Neighbour(CardAddress(chance), host, service);
        }
        return all;
    }
}
