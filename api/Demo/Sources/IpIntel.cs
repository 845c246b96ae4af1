using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.Packs;

namespace Investigations.Api.Demo.Sources;

/// <summary>ip_intel.csv: what a provider of address lists says of the networks of this world, with gaps.</summary>
internal sealed class IpIntel(World world, Table table)
{
    public void Write()
    {
        Chance chance = world.Chance("ip intel");
        foreach (City city in world.Map.Cities)
        {
            for (int i = 0; i < city.Blocks.Count; i++)
            {
                if (!chance.Hit(0.95)) continue;
                bool named = chance.Hit(0.9);
                Row(city.Blocks[i] + ".0.0/16", chance.Hit(0.93) ? "residential" : "", "", named ? "AS" + (4000 + (city.Number * 8) + i) : "", named ? ReferenceLists.Provider(city, i) : "",
                    chance.Hit(0.94) ? city : null);
            }
        }
        foreach (string block in WorldMap.MobileBlocks) Row(block + ".0.0/16", "mobile", "", "AS21928", "T-Mobile USA", null);
        Row(WorldMap.RelayBlock + ".0.0/16", "privacy_relay", "iCloud Private Relay", "AS13335", "Cloudflare", null);
        foreach (VpnRange range in world.Map.Vpns) Row(range.Prefix + ".0/24", "vpn", range.Service, "", "", null);
        for (int i = 0; i < 12; i++) Row($"3.{80 + i}.0.0/16", "hosting", "", i % 2 == 0 ? "AS16509" : "AS15169", i % 2 == 0 ? "Amazon" : "Google Cloud", null);
        Row("12.79.40.0/24", "corporate", "", "AS7018", "AT&T Internet", null);
        Row("141.211.0.0/16", "education", "", "AS36375", "University of Michigan", null);
        Row("128.104.0.0/16", "education", "", "AS59", "University of Wisconsin", null);
        Row("185.220.101.0/24", "tor", "Tor exit", "", "", null);
        Row("45.140.17.0/24", "proxy", "open proxy list", "", "", null);
        Row("45.88.97.0/24", "residential_proxy", "proxy pool", "", "", null);
    }

    private void Row(string cidr, string category, string service, string number, string name, City? city)
    {
        Table row = table.New(cidr);
        row["category"] = category;
        row["service"] = service;
        row["list_date"] = Moment.Day(world.Options.ExportedOn.AddDays(-9));
        row["asn"] = number;
        row["as_name"] = name;
        if (city is not null)
        {
            row["country"] = city.Country.Code;
            row["region"] = city.Region;
            row["city"] = city.Name;
            row["latitude"] = city.Latitude.ToString("0.000");
            row["longitude"] = city.Longitude.ToString("0.000");
        }
        row.End();
    }
}
