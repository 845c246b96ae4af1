using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>organisations.csv, places.csv, watchlist.csv, ip_intel.csv and approved_software.csv.</summary>
internal sealed class ReferenceLists(World world, Pack pack) : ISource
{
    private static readonly string[] Providers = ["Comcast Cable", "Charter Communications", "AT&T Internet", "CenturyLink", "Verizon Business"];
    private readonly Table watchlist = pack[SourceCatalogue.Watchlist];

    public void Write(Life life)
    {
    }

    public void Finish()
    {
        Organisations(world.Chance("organisations"));
        Places(world.Chance("places"));
        Watch(world.Chance("watchlist"));
        new IpIntel(world, pack[SourceCatalogue.IpIntel]).Write();
        Approved(world.Chance("approved software"));
    }

    public static string Provider(City city, int index) => city.Country.IsNorthAmerican ? Providers[(city.Number + index) % Providers.Length] : city.Country.Code + " Telecom " + (1 + (index % 3));

    private void Organisations(Chance chance)
    {
        foreach (Organisation body in world.Company.Organisations)
        {
            if (body.Kind is "employer" or "school" && body.FoundedOn.Year < 2022 && !chance.Hit(0.35)) continue;
            if (body.Kind is "agency" && body.Approved && !world.Company.Agencies.Contains(body)) continue;
            Table row = pack[SourceCatalogue.Organisations].New(body.Id);
            row["name"] = body.Name;
            row["kind"] = body.Kind;
            row["registration_number"] = chance.Maybe(0.94, chance.Shape("#########"));
            row["domain"] = body.Domain;
            Scribble.FullAddress(row, chance, body.Seat);
            row["contact_name"] = body.Contact.Plain;
            row["contact_phone"] = Scribble.Phone(chance, body.ContactPhone);
            row["contact_email"] = chance.Maybe(0.56, body.Mail);
            row["founded_on"] = Moment.Day(body.FoundedOn);
            row["approved"] = body.Approved ? chance.Hit(0.9) ? "true" : "" : "";
            row.End();
        }
    }

    private void Places(Chance chance)
    {
        foreach (Place place in world.Company.Places)
        {
            Table row = pack[SourceCatalogue.Places].New(place.Id);
            row["kind"] = place.Kind;
            row["name"] = place.Name;
            Scribble.FullAddress(row, chance, place.Site);
            row["bssids"] = string.Join(';', place.Bssids);
            row["ip_ranges"] = place.Ip.Length > 0 ? place.Ip + "/32" : "";
            row["approved"] = place.Approved;
            row.End();
        }
    }

    /// <summary>What peers and feeds report: mostly strangers, some honest people of the same name, a few values of a network.</summary>
    private void Watch(Chance chance)
    {
        int count = Math.Max(12, world.Options.People / 100);
        for (int i = 0; i < count; i++)
        {
            PersonalName name = world.Names.Draw(chance);
            (string kind, string value) = chance.Below(7) switch
            {
                0 => ("domain", chance.Hex(7) + ".com"),
                1 => ("wallet", "0x" + chance.Hex(40)),
                2 => ("name", name.Full),
                3 => ("email", Population.MailOf(name, chance)),
                4 => ("phone", world.Map.Near(chance).Phone(chance)),
                5 => ("ip", world.Map.Near(chance).Ip(chance)),
                _ => ("name", chance.Pick(world.Lives).Name.Full)
            };
            Watch(kind, value, name.Full, chance.Pick(["peer-company", "internal", "isac-feed"]), "seen elsewhere", chance);
        }
        Life namesake = world.Lives.First(life => life.Role == LifeRole.Honest);
        Watch("name", namesake.Name.Full, namesake.Name.Full, "isac-feed", "homonym of a listed person", chance, true);
        foreach (Networks.Network network in world.Networks)
        {
            if (!network.IsStealthy && network.Facilitators.Count > 0 && chance.Hit(0.25))
                Watch("phone", network.Facilitators[0].Person.Phone, network.Facilitators[0].Person.Name.Full, "peer-company", "reported by a peer", chance);
        }
    }

    private void Watch(string kind, string value, string name, string list, string label, Chance chance, bool full = false)
    {
        Table row = watchlist.New($"WL-{++watched:0000}");
        row["list"] = list;
        row["list_date"] = Moment.Day(world.Options.ExportedOn.AddDays(-230));
        row["kind"] = kind;
        row["value"] = value;
        row["name"] = chance.Maybe(0.93, name);
        if (kind is "name" && (full || chance.Hit(0.3))) row["date_of_birth"] = Moment.Day(new DateOnly(1965, 1, 1).AddDays(chance.Below(14000)));
        row["country"] = full || (kind is "name" && chance.Hit(0.3)) ? "US" : "";
        row["label"] = label;
        row.End();
    }

    private void Approved(Chance chance)
    {
        (string Name, string Publisher, string Hash, string Scope)[] all =
        [
            ("ScreenConnect", "ConnectWise, LLC", EndpointSensor.ApprovedHash(world), "all managed devices, Managed Desk MSP tenant"),
            ("Slack", "Slack Technologies", "", "all"), ("Zoom", "Zoom Video Communications", "", "all"), ("TeamViewer", "TeamViewer Germany GmbH", "", "IT department only"),
            ("CrowdStrike Falcon", "CrowdStrike", "", "all"), ("Security key manager", "Yubico AB", chance.Hex(64), "all")
        ];
        foreach ((string name, string publisher, string hash, string scope) in all)
        {
            Table row = pack[SourceCatalogue.ApprovedSoftware].New(name);
            row["publisher"] = publisher;
            row["sha256"] = hash;
            row["scope"] = scope;
            row.End();
        }
    }

    private int watched;
}
