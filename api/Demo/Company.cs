using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo;

/// <summary>The company that exports the pack, and the bodies and places it knows.</summary>
internal sealed class Company
{
    private static readonly string[] OfficeCities = ["Austin", "Boston", "Denver", "Chicago", "Seattle"];

    public Company(World world)
    {
        Chance chance = world.Chance("company");
        Name = char.ToUpperInvariant(world.Options.Tenant[0]) + world.Options.Tenant[1..] + " Systems";
        Domain = world.Options.Tenant + "systems.com";
        foreach (string[] cells in Resource.Lines("organisations.txt")) Organisations.Add(Body(world, chance, cells));
        Employers = Of("employer");
        Schools = Of("school");
        Agencies = [.. Of("agency").Take(world.Options.People < 2000 ? 4 : 12)];
        for (int i = 0; i < OfficeCities.Length; i++) AddPlace(world, chance, "office", Name + " " + OfficeCities[i], OfficeCities[i], "12.79.40." + (10 + i), Wifi, "true");
        AddPlace(world, chance, "warehouse", "Device warehouse", "Columbus", "", "", "true");
        AddPlace(world, chance, "hotel", "Bayfront Conference Hotel", "San Diego", world.Map.Cities.First(c => c.Name is "San Diego").Ip(chance), "Bayfront-Guest", "true");
        AddPlace(world, chance, "campus", "Ann Arbor campus", "Ann Arbor", "141.211.8.20", "campus", "");
        AddPlace(world, chance, "campus", "Madison campus", "Madison", "128.104.30.41", "campus", "");
        AddPlace(world, chance, "forwarder", "ShipAway Forwarding", "Portland", "", "", "false");
        AddPlace(world, chance, "residence_hall", "Lakeshore Hall", "Madison", "", "", "true");
    }

    public string Name { get; }

    public string Domain { get; }

    public string Wifi => Name.Split(' ')[0].ToUpperInvariant() + "-CORP";

    public string Host => "git." + Domain;

    public List<Organisation> Organisations { get; } = [];

    public List<Place> Places { get; } = [];

    public IReadOnlyList<Organisation> Employers { get; }

    public IReadOnlyList<Organisation> Schools { get; }

    public IReadOnlyList<Organisation> Agencies { get; }

    public IEnumerable<Place> Offices => Places.Where(p => p.Kind is "office");

    public Organisation Agency(Chance chance) => Agencies[chance.Skewed(Agencies.Count, 1.8)];

    public Organisation Named(string name) => Organisations.First(o => string.Equals(o.Name, name, StringComparison.Ordinal));

    public IReadOnlyList<Organisation> Of(string kind) => [.. Organisations.Where(o => string.Equals(o.Kind, kind, StringComparison.Ordinal))];

    public Place AddPlace(World world, Chance chance, string kind, string name, string city, string ip, string ssid, string approved)
    {
        City where = world.Map.Cities.First(c => string.Equals(c.Name, city, StringComparison.Ordinal));
        string[] bssids = [.. Enumerable.Range(0, 6).Select(_ => Dwelling.CardAddress(chance))];
        Place place = new($"PL-{Places.Count + 1:00}", kind, name, Dwelling.Build(where, chance), bssids, ip, ssid, approved);
        Places.Add(place);
        return place;
    }

    public Organisation AddOrganisation(string kind, string name, string domain, Dwelling seat, PersonalName contact, string phone, DateOnly founded)
    {
        Organisation added = new($"ORG-{1000 + Organisations.Count}", name, kind, domain, seat, contact, phone, founded, false);
        Organisations.Add(added);
        return added;
    }

    private Organisation Body(World world, Chance chance, string[] cells)
    {
        City city = world.Map.Near(chance);
        bool known = cells[0] is not ("employer" or "school");
        return new Organisation($"ORG-{1000 + Organisations.Count}", cells[1], cells[0], cells[2], Dwelling.Build(city, chance),
            world.Names.Draw(chance), city.Phone(chance), new DateOnly(2001, 1, 1).AddDays(chance.Below(7000)), known);
    }
}
