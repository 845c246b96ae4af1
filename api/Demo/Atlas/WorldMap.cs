namespace Investigations.Api.Demo.Atlas;

/// <summary>All cities of a world and the address blocks of their access networks.</summary>
internal sealed class WorldMap
{
    /// <summary>Shared exits of a privacy relay: many people, one address.</summary>
    public const string RelayBlock = "104.28";

    private static readonly string[] MobileFirst = ["107.3", "107.116", "166.137", "166.205", "172.56", "172.58", "174.192", "174.203"];
    private readonly List<City> homeland;

    public WorldMap(int seed)
    {
        Dictionary<string, Country> countries = Resource.Lines("countries.txt").Select(Country.Read).ToDictionary(c => c.Code, StringComparer.Ordinal);
        Cities = [.. Resource.Lines("cities.txt").Select((cells, number) => City.Read(number, cells, countries))];
        homeland = [.. Cities.Where(c => c.Country.IsNorthAmerican).SelectMany(c => Enumerable.Repeat(c, c.Weight))];
        Abroad = [.. Cities.Where(c => !c.Country.IsNorthAmerican)];
        Chance chance = Chance.Of(seed, "blocks");
        HashSet<string> taken = new(MobileFirst, StringComparer.Ordinal) { RelayBlock };
        foreach (City city in Cities)
        {
            int wanted = Math.Min(8, 3 + city.Weight);
            while (city.Blocks.Count < wanted)
            {
                string block = chance.Pick(city.Country.FirstOctets) + "." + chance.Between(1, 254);
                if (taken.Add(block)) city.Blocks.Add(block);
            }
        }
        Vpns = VpnRanges(chance);
    }

    public IReadOnlyList<City> Cities { get; }

    public IReadOnlyList<City> Abroad { get; }

    public IReadOnlyList<VpnRange> Vpns { get; }

    public static IReadOnlyList<string> MobileBlocks => MobileFirst;

    /// <summary>Where somebody lives: mostly in the company's part of the world.</summary>
    public City Home(Chance chance) => chance.Hit(0.92) ? chance.Pick(homeland) : chance.Pick(Abroad);

    public City Near(Chance chance) => chance.Pick(homeland);

    /// <summary>An address of a mobile carrier, which many phones share at once.</summary>
    public static string MobileIp(Chance chance) => chance.Pick(MobileFirst) + "." + chance.Between(10, 17) + "." + chance.Between(2, 250);

    public static string RelayIp(Chance chance) => RelayBlock + "." + chance.Between(1, 90) + "." + chance.Between(2, 253);

    public string VpnIp(Chance chance) => VpnIp(chance, chance.Pick(Vpns));

    public static string VpnIp(Chance chance, VpnRange range) => range.Prefix + "." + chance.Between(2, 9);

    private static List<VpnRange> VpnRanges(Chance chance)
    {
        (string Service, int Count)[] services =
        [
            ("NordVPN", 8), ("ExpressVPN", 5), ("Astrill VPN", 5), ("Mullvad", 4), ("Surfshark", 4), ("Proton VPN", 3), ("Private Internet Access", 3)
        ];
        List<VpnRange> ranges = [];
        foreach ((string service, int count) in services)
        {
            for (int i = 0; i < count; i++) ranges.Add(new VpnRange("185." + (20 + ranges.Count) + "." + chance.Between(1, 250), service));
        }
        return ranges;
    }
}
