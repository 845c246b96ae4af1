using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>user_accounts.csv, factors.csv and logins.csv.</summary>
internal sealed class IdentityProvider(World world, Pack pack, Ledger ledger) : ISource
{
    private static readonly string[] Apps = ["github", "vpn", "aws", "jira", "mail", "okta"];
    private readonly Table accounts = pack[SourceCatalogue.UserAccounts];
    private readonly Table factors = pack[SourceCatalogue.Factors];
    private readonly Table logins = pack[SourceCatalogue.Logins];

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            Account(employment);
            List<string> enrolled = Factors(employment, world.Chance("factors", life.Number, i));
            SignIns(employment, enrolled, world.Chance("logins", life.Number, i));
        }
    }

    public void Finish()
    {
    }

    private void Account(Employment employment)
    {
        Table row = accounts.New("U-" + employment.Id);
        row["worker_id"] = employment.Id;
        row["username"] = employment.Username;
        row["created_at"] = Moment.Utc(employment.StartedOn.AddDays(-3), 11, 6);
        row["disabled_at"] = employment.EndedOn is { } end ? Moment.Utc(end, 18) : "";
        row.End();
    }

    private List<string> Factors(Employment employment, Chance chance)
    {
        Life life = employment.Life;
        List<string> ids = [];
        string first = chance.Pick(["push", "push", "totp"]);
        Factor(employment, ids, first, "", first is "push" ? "dev-" + chance.Hex(16) : "", "", chance);
        if (employment.FactorPhone is { } shared) Factor(employment, ids, "sms", shared, "", "", chance);
        else if (chance.Hit(0.36)) Factor(employment, ids, "sms", employment.Phone ?? life.Phone, "", "", chance);
        if (chance.Hit(0.22)) Factor(employment, ids, "fido2", "", "", "true", chance);
        else if (chance.Hit(0.02)) Factor(employment, ids, "certificate", "", "dev-" + chance.Hex(16), "", chance);
        return ids;
    }

    private void Factor(Employment employment, List<string> ids, string type, string phone, string device, string presence, Chance chance)
    {
        string id = $"FA-{employment.Id}-{ids.Count + 1}";
        Table row = factors.New(id);
        row["account_id"] = "U-" + employment.Id;
        row["type"] = type;
        if (phone.Length > 0)
        {
            row["phone"] = Scribble.Phone(chance, phone);
            ledger.See(employment.Life, "factor_phone", phone, "factors.csv", id, "phone");
        }
        row["device_id"] = device;
        ledger.See(employment.Life, "factor_device", device, "factors.csv", id, "device_id");
        row["enrolled_at"] = Moment.Utc(employment.StartedOn, 10, ids.Count * 10);
        row["last_used_at"] = chance.Maybe(0.91, Moment.Utc(employment.EndedOn ?? world.Options.ExportedOn.AddDays(-4)));
        row["user_presence"] = presence;
        row.End();
        ids.Add(id);
    }

    private void SignIns(Employment employment, List<string> enrolled, Chance chance)
    {
        DateTime from = employment.StartedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        if (from < world.ActivityFrom) from = world.ActivityFrom;
        DateTime end = employment.EndedOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? world.ExportedAt;
        string agent = UserAgent(employment, chance), browser = chance.Hit(0.9) ? chance.Hex(20) : employment.Life.Fingerprint;
        double vpn = employment.VpnService is null ? 0 : employment.Life.Network is null ? 0.15 : 0.35;
        int number = 1;
        for (DateTime day = from; day < end; day = day.AddDays(chance.Between(1, 5)))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && chance.Hit(0.85)) continue;
            DateTime at = day.Date.AddMinutes((chance.Between(8 * 60, 17 * 60) - employment.Life.WorkZone.OffsetAt(day))).AddSeconds(chance.Below(60));
            if (at >= end || at < from) continue;
            Login(employment, $"L-{employment.Id}-{number++:0000}", at, enrolled, agent, browser, vpn, chance);
            if (chance.Hit(0.02)) browser = chance.Hex(20);
        }
        if (employment.EndedOn is { } left && left.AddDays(4) < world.Options.ExportedOn && chance.Hit(employment.Life.Network is null ? 0.02 : 0.2))
            Login(employment, $"L-{employment.Id}-{number:0000}", left.AddDays(3).ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc), enrolled, agent, browser, vpn, chance);
    }

    private void Login(Employment employment, string id, DateTime at, List<string> enrolled, string agent, string browser, double vpn, Chance chance)
    {
        Life life = employment.Life;
        string ip = Ip(employment, at, vpn, chance);
        Table row = logins.New(id);
        row["account_id"] = "U-" + employment.Id;
        row["at"] = Moment.Utc(at);
        if (chance.Hit(0.5)) row["ended_at"] = Moment.Utc(at.AddMinutes(life.Network is not null && chance.Hit(0.03) ? chance.Between(1500, 2600) : chance.Between(20, 560)));
        row["ip"] = ip;
        ledger.See(life, "sign_in_ip", ip, "logins.csv", id, "ip");
        if (employment.Laptops.Count > 0 && chance.Hit(0.75)) row["device_serial"] = Held(employment, at).Serial;
        row["device_fingerprint"] = chance.Maybe(0.71, browser);
        row["user_agent"] = chance.Maybe(0.7, agent);
        row["result"] = chance.Hit(0.97) ? "success" : "failure";
        row["factor_id"] = chance.Maybe(0.51, chance.Pick(enrolled));
        row["app"] = employment.DeviceMode is "vdi" && chance.Hit(0.3) ? "vdi" : chance.Pick(Apps);
        row.End();
    }

    private string Ip(Employment employment, DateTime at, double vpn, Chance chance)
    {
        if (vpn > 0 && chance.Hit(vpn))
        {
            VpnRange[] ranges = [.. world.Map.Vpns.Where(range => string.Equals(range.Service, employment.VpnService, StringComparison.Ordinal))];
            return WorldMap.VpnIp(chance, ranges[employment.Life.Number % ranges.Length]);
        }
        if (employment.SignInIps.Count > 0 && chance.Hit(0.35)) return chance.Pick(employment.SignInIps);
        if (chance.Hit(0.06)) return chance.Hit(0.5) ? WorldMap.MobileIp(chance) : WorldMap.RelayIp(chance);
        return Presence.At(world, employment, at, chance).Ip;
    }

    private static Laptop Held(Employment employment, DateTime at)
    {
        DateOnly day = DateOnly.FromDateTime(at);
        return employment.Laptops.FindLast(laptop => laptop.From <= day) ?? employment.Laptops[0];
    }

    private static string UserAgent(Employment employment, Chance chance)
    {
        int version = chance.Between(118, 128);
        if (employment.Laptops.Count > 0 && employment.Laptops[0].Vendor is "Apple")
            return $"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.{version} Safari/605.1.15";
        return chance.Hit(0.5) ? $"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:{version}.0) Gecko/20100101 Firefox/{version}.0"
            : $"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/{version}.0.0.0 Safari/537.36";
    }
}
