using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>shipments.csv and shipment_events.csv.</summary>
internal sealed class Carrier(World world, Pack pack, Ledger ledger) : ISource
{
    private readonly Table shipments = pack[SourceCatalogue.Shipments];
    private readonly Table events = pack[SourceCatalogue.ShipmentEvents];

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            for (int k = 0; k < employment.Laptops.Count; k++)
            {
                Chance chance = world.Chance("shipments", life.Number, (i * 10) + k);
                if (employment.ShipTo is not null || chance.Hit(0.85)) Outbound(employment, employment.Laptops[k], k + 1, chance);
            }
            if (employment.EndedOn is { } end && employment.Laptops.Count > 0) Return(employment, end, world.Chance("returns", life.Number, i));
        }
    }

    public void Finish()
    {
    }

    private void Outbound(Employment employment, Laptop laptop, int number, Chance chance)
    {
        Life life = employment.Life;
        Dwelling to = employment.Destination;
        string id = $"S-{employment.Id}-{number}";
        DateTime shipped = laptop.From.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc).AddDays(-2);
        DateTime delivered = shipped.AddDays(chance.Between(2, 4)).AddSeconds(chance.Between(10000, 40000));
        Table row = Parcel(id, employment, laptop, "outbound", chance);
        string recipient = chance.Hit(0.95) ? life.Name.Full : Scribble.Name(chance, life.Name);
        row["recipient"] = recipient;
        Scribble.FullAddress(row, chance, to);
        row["requested_at"] = Moment.Utc(shipped.Date.AddDays(-5));
        row["shipped_at"] = Moment.Utc(shipped);
        row["delivered_at"] = Moment.Utc(delivered);
        row["received_by"] = chance.Maybe(0.88, Receiver(employment, id, chance));
        row.End();
        ledger.See(life, "ship_address", to.Key, "shipments.csv", id, "street");
        if (employment.ShipTo is not null && to != life.Home && chance.Hit(0.4)) Event(id, 1, "address_changed", to, shipped.AddDays(-2), life, "", chance);
        if (chance.Hit(0.02)) Event(id, 2, chance.Pick(["refused", "rerouted", "lost"]), to, delivered.AddHours(-20), life, "", chance);
        if (chance.Hit(0.5)) Event(id, 3, "delivered", to, delivered, life, chance.Maybe(0.7, "signed"), chance);
    }

    private string Receiver(Employment employment, string shipment, Chance chance)
    {
        if (employment.Receiver is { } receiver)
        {
            ledger.See(employment.Life, "receiver", receiver, "shipments.csv", shipment, "received_by");
            return receiver;
        }
        Life life = employment.Life;
        return chance.Below(20) switch
        {
            0 => "FRONT DESK",
            1 => "RECEPTION",
            2 => "LEFT AT DOOR",
            3 => "NEIGHBOR",
            4 => world.Names.Kin(chance, life.Name).Plain,
            5 or 6 => life.Name.Family + ", " + life.Name.Given,
            _ => life.Name.Full
        };
    }

    private void Return(Employment employment, DateOnly end, Chance chance)
    {
        if (!chance.Hit(employment.ReturnFrom is null ? 0.75 : 0.95)) return;
        DateTime shipped = end.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc).AddDays(chance.Between(2, 9));
        if (shipped >= world.ExportedAt) return;
        Dwelling from = employment.ReturnFrom ?? employment.Destination;
        string id = $"S-{employment.Id}-R";
        Table row = Parcel(id, employment, employment.Laptops[^1], "return", chance);
        row["recipient"] = "Device warehouse";
        Scribble.FullAddress(row, chance, from);
        row["requested_at"] = Moment.Utc(end);
        row["shipped_at"] = Moment.Utc(shipped);
        if (shipped.AddDays(3) < world.ExportedAt)
        {
            row["delivered_at"] = Moment.Utc(shipped.AddDays(2).AddHours(5));
            row["received_by"] = "Warehouse desk";
        }
        row.End();
        ledger.See(employment.Life, "return_address", from.Key, "shipments.csv", id, "street");
    }

    private Table Parcel(string id, Employment employment, Laptop laptop, string direction, Chance chance)
    {
        string carrier = employment.Life.Home.City.Country.IsNorthAmerican ? chance.Pick(["FedEx", "UPS", "FedEx"]) : "DHL";
        Table row = shipments.New(id);
        row["worker_id"] = employment.Id;
        row["device_serial"] = chance.Maybe(0.85, laptop.Serial);
        row["carrier"] = carrier;
        row["tracking_number"] = chance.Maybe(0.88, carrier is "UPS" ? "1Z" + chance.Shape("########A###A#A#") : chance.Shape("############"));
        row["direction"] = direction;
        return row;
    }

    private void Event(string shipment, int number, string what, Dwelling where, DateTime at, Life life, string note, Chance chance)
    {
        if (at >= world.ExportedAt) return;
        string id = $"{shipment}-E{number}";
        Table row = events.New(id);
        row["shipment_id"] = shipment;
        row["at"] = Moment.Utc(at);
        row["event"] = what;
        Scribble.FullAddress(row, chance, where);
        row["note"] = note;
        row.End();
        ledger.See(life, "forward_address", where.Key, "shipment_events.csv", id, "street");
    }
}
