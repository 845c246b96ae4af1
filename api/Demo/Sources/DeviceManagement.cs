using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>devices.csv and device_observations.csv, with what the sensor on the laptop saw around it.</summary>
internal sealed class DeviceManagement(World world, Pack pack, Ledger ledger) : ISource
{
    private readonly Table devices = pack[SourceCatalogue.Devices];
    private readonly Table observations = pack[SourceCatalogue.DeviceObservations];
    private readonly EndpointSensor sensor = new(world, pack, ledger);

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            for (int k = 0; k < employment.Laptops.Count; k++)
            {
                Device(employment, employment.Laptops[k], world.Chance("devices", life.Number, (i * 10) + k));
                Observe(employment, employment.Laptops[k], k, world.Chance("observations", life.Number, (i * 10) + k));
                sensor.Write(employment, employment.Laptops[k], k);
            }
        }
    }

    public void Finish()
    {
    }

    private void Device(Employment employment, Laptop laptop, Chance chance)
    {
        string serial = laptop.Serial;
        Table row = devices.New("DV-" + chance.Hex(8));
        row["serial"] = chance.Hit(0.04) ? serial.ToLowerInvariant() : serial;
        row["imei"] = chance.Maybe(0.22, CheckDigits.Luhn("35" + chance.Shape("############")));
        row["vendor"] = laptop.Vendor;
        row["model"] = laptop.Model;
        row["hostname"] = chance.Maybe(0.97, $"{world.Company.Wifi[..3]}-{laptop.Vendor[..2].ToUpperInvariant()}-{serial[^5..]}");
        row["asset_tag"] = chance.Maybe(0.88, laptop.AssetTag);
        row["macs"] = chance.Maybe(0.91, chance.Hit(0.5) ? laptop.Mac + ";" + laptop.RandomMac : laptop.Mac);
        row["assigned_worker_id"] = employment.Id;
        row["assigned_from"] = Moment.Day(laptop.From);
        row["assigned_to"] = Moment.Day(laptop.To ?? employment.EndedOn);
        bool other = employment.Life.Network is { } network && !network.IsStealthy && chance.Hit(0.08);
        row["reported_serial"] = chance.Maybe(0.31, other ? chance.Shape("A#AA#A#") : chance.Hit(0.98) ? serial : Scribble.Typo(chance, serial));
        row.End();
    }

    private void Observe(Employment employment, Laptop laptop, int index, Chance chance)
    {
        DateTime at = laptop.From.ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc).AddDays(2);
        if (at < world.ActivityFrom) at = world.ActivityFrom.AddDays(chance.Below(6));
        DateTime end = laptop.To?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? world.ExportedAt;
        if (end > world.ExportedAt) end = world.ExportedAt;
        for (int number = 1; at < end; number++)
        {
            DateTime seen = at.AddSeconds(chance.Between(-7000, 20000));
            if (seen >= end) break;
            Row(employment, laptop.Serial, $"O-{employment.Id}-{index}-{number:000}", seen, chance);
            at = at.AddDays(chance.Between(3, 12));
        }
        if (employment.EndedOn is not null && employment.Desk is { Kind: "warehouse" } && end.AddDays(3) < world.ExportedAt)
            Row(employment, laptop.Serial, $"O-{employment.Id}-{index}-999", end.AddDays(3), chance);
    }

    private void Row(Employment employment, string serial, string id, DateTime at, Chance chance)
    {
        Life life = employment.Life;
        Presence where = Presence.At(world, employment, at, chance);
        Table row = observations.New(id);
        row["device_serial"] = serial;
        row["at"] = Moment.Utc(at);
        row["ip"] = where.Ip;
        ledger.See(life, "device_ip", where.Ip, "device_observations.csv", id, "ip");
        if (chance.Hit(0.76))
        {
            row["bssid"] = chance.Hit(0.06) ? where.Bssid.Replace(':', '-').ToUpperInvariant() : where.Bssid;
            ledger.See(life, "access_point", where.Bssid, "device_observations.csv", id, "bssid");
        }
        row["ssid"] = chance.Maybe(0.72, where.Ssid);
        if (chance.Hit(0.7))
        {
            row["latitude"] = where.Latitude.ToString("0.0000");
            row["longitude"] = where.Longitude.ToString("0.0000");
        }
        row["city"] = chance.Maybe(0.8, where.City.Name);
        row["region"] = chance.Maybe(0.78, where.City.Region);
        row["country"] = chance.Maybe(0.9, where.City.Country.Code);
        bool slips = life.Operator is not null && life.Network is { IsStealthy: false } && chance.Hit(0.2);
        row["time_zone"] = chance.Maybe(0.84, slips ? life.WorkZone.Name : where.City.Zone.Name);
        row.End();
    }
}
