using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>worker_changes.csv: moves, new numbers and bank details, each from some machine.</summary>
internal sealed class WorkerChanges(World world, Pack pack, Ledger ledger)
{
    private readonly Table changes = pack[SourceCatalogue.WorkerChanges];

    public void Write(Employment employment, Chance chance)
    {
        Life life = employment.Life;
        DateTime start = employment.StartedOn.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
        if (employment.ShipTo is { } site && site != life.Home)
            Row(employment, "ship_to", Scribble.AddressLine(chance, site), start.AddDays(-chance.Between(9, 14)), chance);
        for (int i = 1; i < employment.Accounts.Count; i++)
        {
            DateOnly on = employment.Accounts[i].From ?? employment.StartedOn;
            Row(employment, "bank", Masked(employment.Accounts[i]), on.ToDateTime(new TimeOnly(14, 12), DateTimeKind.Utc).AddDays(-2), chance);
        }
        if (employment.Accounts.Count == 1 && (employment.ChangeIp ?? employment.ChangeFingerprint) is not null)
            Row(employment, "bank", Masked(employment.Accounts[0]), start.AddDays(chance.Between(-4, 6)), chance);
        DateTime later = start.AddDays(chance.Between(30, 400));
        if (chance.Hit(0.06)) Row(employment, "phone", Scribble.Phone(chance, employment.Phone ?? life.Phone), later, chance);
        if (chance.Hit(0.05)) Row(employment, "address", Scribble.AddressLine(chance, employment.Home ?? life.Home), later.AddHours(1), chance);
        if (chance.Hit(0.02)) Row(employment, "email", life.Mail, later.AddDays(4), chance);
        if (employment.Name is { } name && name != life.Name) Row(employment, "name", name.Plain, start.AddDays(20), chance);
    }

    private static string Masked(PayAccount account)
    {
        string value = account.Value.Length > 0 ? account.Value : account.Holder;
        return "****" + (value.Length > 4 ? value[^4..] : value);
    }

    private void Row(Employment employment, string field, string value, DateTime at, Chance chance)
    {
        if (at >= world.ExportedAt) return;
        string id = $"CH-{employment.Id}-{field}{chance.Shape("###")}";
        Table row = changes.New(id);
        row["worker_id"] = employment.Id;
        row["changed_at"] = Moment.Utc(at.AddSeconds(chance.Below(20000)));
        row["field"] = field;
        row["new_value"] = value;
        bool byOthers = field is "bank" or "ship_to";
        if (chance.Hit(0.89))
        {
            string ip = byOthers && employment.ChangeIp is { } shared ? shared : Connections.Usual(world, employment.Home ?? employment.Life.Home, chance, 0.04);
            row["ip"] = ip;
            ledger.See(employment.Life, "change_ip", ip, "worker_changes.csv", id, "ip");
        }
        if (chance.Hit(0.64))
        {
            string fingerprint = byOthers && employment.ChangeFingerprint is { } shared ? shared : employment.Life.Fingerprint;
            row["device_fingerprint"] = fingerprint;
            ledger.See(employment.Life, "change_device", fingerprint, "worker_changes.csv", id, "device_fingerprint");
        }
        if (byOthers && employment.ChangePhone is { } caller)
        {
            row["phone"] = Scribble.Phone(chance, caller);
            ledger.See(employment.Life, "change_phone", caller, "worker_changes.csv", id, "phone");
        }
        else
        {
            row["phone"] = chance.Maybe(0.05, Scribble.Phone(chance, employment.Phone ?? employment.Life.Phone));
        }
        row.End();
    }
}
