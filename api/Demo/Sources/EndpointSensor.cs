using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>software.csv, peripherals.csv, lan_neighbours.csv and security_alerts.csv.</summary>
internal sealed class EndpointSensor(World world, Pack pack, Ledger ledger)
{
    private static readonly (string Name, string Publisher, string File)[] Common =
    [
        ("Slack", "Slack Technologies", "slack.exe"), ("1Password", "AgileBits", "1Password.exe"), ("Docker Desktop", "Docker Inc", "Docker Desktop.exe"),
        ("Notion", "Notion Labs", "Notion.exe"), ("Visual Studio Code", "Microsoft", "Code.exe"), ("Figma", "Figma Inc", "Figma.exe"),
        ("Firefox", "Mozilla", "firefox.exe"), ("Google Chrome", "Google LLC", "chrome.exe"), ("CrowdStrike Falcon", "CrowdStrike", "CSFalconService.exe"),
        ("IntelliJ IDEA", "JetBrains", "idea64.exe"), ("Zoom", "Zoom Video Communications", "Zoom.exe"), ("Postman", "Postman Inc", "Postman.exe"),
        ("Spotify", "Spotify AB", "Spotify.exe"), ("Microsoft Teams", "Microsoft", "ms-teams.exe")
    ];

    private static readonly Dictionary<string, (string Publisher, string File)> Odd = new(StringComparer.Ordinal)
    {
        ["AnyDesk"] = ("AnyDesk Software GmbH", "AnyDesk.exe"),
        ["TeamViewer"] = ("TeamViewer Germany GmbH", "TeamViewer.exe"),
        ["RustDesk"] = ("Purslane Ltd", "rustdesk.exe"),
        ["Chrome Remote Desktop"] = ("Google LLC", "remoting_host.exe"),
        ["ScreenConnect"] = ("ConnectWise, LLC", "ScreenConnect.ClientService.exe"),
        ["Caffeine"] = ("Zhorn Software", "caffeine64.exe"),
        ["Mouse Jiggler"] = ("Arkane Systems", "MouseJiggler.exe"),
        ["Steam"] = ("Valve", "steam.exe")
    };

    private static readonly Dictionary<string, (string Vendor, string Product, string Serial)> Switches = new(StringComparer.Ordinal)
    {
        ["PiKVM"] = ("1d6b", "0104", "CAFEBABE"),
        ["TinyPilot"] = ("1d6b", "0104", "6b65796d"),
        ["JetKVM"] = ("2e8a", "1001", "")
    };

    private readonly Table software = pack[SourceCatalogue.Software];
    private readonly Table peripherals = pack[SourceCatalogue.Peripherals];
    private readonly Table neighbours = pack[SourceCatalogue.LanNeighbours];
    private readonly Table alerts = pack[SourceCatalogue.SecurityAlerts];

    /// <summary>The build of the approved remote tool that the support firm rolls out.</summary>
    public static string ApprovedHash(World world) => world.Chance("approved build").Hex(64);

    public void Write(Employment employment, Laptop laptop, int index)
    {
        int key = (employment.Life.Employments.IndexOf(employment) * 10) + index;
        Software(employment, laptop, index, world.Chance("software", employment.Life.Number, key));
        Peripherals(employment, laptop, index, world.Chance("peripherals", employment.Life.Number, key));
        Neighbours(employment, laptop, index, world.Chance("neighbours", employment.Life.Number, key));
        Alert(employment, laptop, index, world.Chance("alerts", employment.Life.Number, key));
    }

    private void Software(Employment employment, Laptop laptop, int index, Chance chance)
    {
        int start = chance.Below(Common.Length), number = 0;
        for (int i = 0; i < chance.Between(3, 7); i++)
        {
            (string name, string publisher, string file) = Common[(start + (i * 5)) % Common.Length];
            Program(laptop, $"SW-{employment.Id}-{index}-{number++:00}", name, publisher, file, laptop.From.AddDays(chance.Between(1, 6)), chance);
        }
        List<string> tools = [.. employment.Tools.Where(Odd.ContainsKey).Distinct(StringComparer.Ordinal)];
        if (tools.Count == 0 && chance.Hit(0.03)) tools.Add(chance.Pick(["Steam", "TeamViewer", "Caffeine", "Chrome Remote Desktop", "Mouse Jiggler"]));
        foreach (string tool in tools)
        {
            int days = employment.Life.Network is null ? chance.Between(20, 200) : chance.Between(1, 20);
            Program(laptop, $"SW-{employment.Id}-{index}-{number++:00}", tool, Odd[tool].Publisher, Odd[tool].File, laptop.From.AddDays(days), chance);
        }
    }

    private void Program(Laptop laptop, string id, string name, string publisher, string file, DateOnly since, Chance chance)
    {
        if (since >= world.Options.ExportedOn) since = world.Options.ExportedOn.AddDays(-1);
        Table row = software.New(id);
        row["device_serial"] = laptop.Serial;
        row["name"] = name;
        row["publisher"] = chance.Maybe(0.8, publisher);
        row["version"] = chance.Maybe(0.88, $"{chance.Between(1, 25)}.{chance.Below(12)}.{chance.Below(40)}");
        row["path"] = laptop.Vendor is "Apple" ? $"/Applications/{name}.app" : $"C:\\Program Files\\{name}\\{file}";
        row["sha256"] = name is "ScreenConnect" ? ApprovedHash(world) : chance.Maybe(0.62, chance.Hex(64));
        if (name is "Chrome Remote Desktop") row["command_line"] = chance.Maybe(0.5, $"remoting_start_host.exe --code=4/0A{chance.Hex(4)} --name={laptop.AssetTag} --pin=******");
        if (name is "ScreenConnect") row["command_line"] = $"{file} \"?e=Access&y=Guest&h=desk.manageddesk.com&s={chance.Hex(8)}\"";
        row["first_seen"] = Moment.Utc(since);
        row["last_seen"] = Moment.Utc(LastSeen(laptop, since));
        row.End();
    }

    private void Peripherals(Employment employment, Laptop laptop, int index, Chance chance)
    {
        int number = 0;
        string Id() => $"P-{employment.Id}-{index}-{number++}";
        if (chance.Hit(0.3)) Peripheral(laptop, Id(), "046d", chance.Pick(["c52b", "c548", "082d"]), "", "Logitech USB Receiver", chance);
        if (chance.Hit(0.15)) Peripheral(laptop, Id(), "17e9", "6006", chance.Hex(10), "DisplayLink dock", chance);
        if (chance.Hit(0.03)) Peripheral(laptop, Id(), "1050", "0407", "", "Security key", chance);
        foreach (string tool in employment.Tools.Where(Switches.ContainsKey).Distinct(StringComparer.Ordinal))
        {
            (string vendor, string product, string serial) = Switches[tool];
            Peripheral(laptop, Id(), vendor, product, serial.Length > 0 ? serial : chance.Hex(8), tool is "PiKVM" ? "PiKVM Composite KVM Device" : tool, chance);
        }
    }

    private void Peripheral(Laptop laptop, string id, string vendor, string product, string serial, string description, Chance chance)
    {
        DateOnly since = laptop.From.AddDays(chance.Between(2, 20));
        if (since >= world.Options.ExportedOn) since = world.Options.ExportedOn.AddDays(-1);
        Table row = peripherals.New(id);
        row["device_serial"] = laptop.Serial;
        row["vendor_id"] = vendor;
        row["product_id"] = product;
        row["serial"] = serial;
        row["description"] = description;
        row["first_seen"] = Moment.Utc(since);
        row["last_seen"] = Moment.Utc(LastSeen(laptop, since));
        row.End();
    }

    private DateOnly LastSeen(Laptop laptop, DateOnly since)
    {
        DateOnly last = laptop.To ?? world.Options.ExportedOn.AddDays(-4);
        return last < since ? since : last;
    }

    private void Neighbours(Employment employment, Laptop laptop, int index, Chance chance)
    {
        DateTime at = laptop.From.ToDateTime(new TimeOnly(16, 30), DateTimeKind.Utc).AddDays(4);
        if (at < world.ActivityFrom) at = world.ActivityFrom.AddDays(chance.Between(0, 30)).AddHours(16);
        if (at >= world.ExportedAt || laptop.To < DateOnly.FromDateTime(at)) return;
        Dwelling place = employment.Place;
        if (employment.OddNeighbour is { } odd) Neighbour(employment, laptop, index, odd, at, chance);
        if (!chance.Hit(employment.ShipTo is null ? 0.55 : 0.85)) return;
        foreach (Neighbour neighbour in place.Neighbours)
        {
            if (chance.Hit(0.85)) Neighbour(employment, laptop, index, neighbour, at, chance);
        }
    }

    private void Neighbour(Employment employment, Laptop laptop, int index, Neighbour neighbour, DateTime at, Chance chance)
    {
        string id = $"N-{employment.Id}-{index}-{chance.Hex(6)}";
        Table row = neighbours.New(id);
        row["device_serial"] = laptop.Serial;
        row["at"] = Moment.Utc(at);
        row["mac"] = neighbour.Mac;
        row["hostname"] = chance.Maybe(0.8, neighbour.Hostname);
        row["service"] = chance.Maybe(0.75, neighbour.Service);
        row.End();
        ledger.See(employment.Life, "lan_neighbour", neighbour.Mac, "lan_neighbours.csv", id, "mac");
    }

    private void Alert(Employment employment, Laptop laptop, int index, Chance chance)
    {
        bool persona = employment.Life.Network is { IsStealthy: false };
        if (!chance.Hit(persona ? 0.12 : 0.04)) return;
        DateTime at = laptop.From.ToDateTime(new TimeOnly(3, 0), DateTimeKind.Utc).AddDays(persona ? 2 : chance.Between(3, 150));
        if (at >= world.ExportedAt) return;
        (string severity, string category, string title) = chance.Pick([("low", "pup", "Unwanted program"), ("high", "credential_access", "Unsigned service created"),
            ("low", "remote_tool", "Infostealer pattern blocked"), ("medium", "malware", "Macro dropper quarantined")]);
        Table row = alerts.New($"AL-{employment.Id}-{index}");
        row["device_serial"] = laptop.Serial;
        row["account_id"] = "U-" + employment.Id;
        row["at"] = Moment.Utc(at);
        row["severity"] = severity;
        row["category"] = category;
        row["title"] = title;
        row.End();
    }
}
