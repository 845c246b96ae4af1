using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>transfers.csv: what becomes of some of the pay.</summary>
internal sealed class BankExport(World world, Pack pack, Ledger ledger)
{
    private readonly Table transfers = pack[SourceCatalogue.Transfers];
    private readonly Dictionary<string, PayAccount> sinks = new(StringComparer.Ordinal);

    public void Follow(Employment employment, PayAccount account, DateTime paidAt, double amount, int round)
    {
        if (account.Value.Length == 0 || account.Organisation is not null) return;
        Chance chance = world.Chance("transfers", (employment.Life.Number * 100L) + round, employment.Life.Employments.IndexOf(employment));
        if (employment.Collector is { } collector) Collect(employment, account, collector, paidAt, amount, chance);
        if (employment.PaysRentTo is { } landlord && round % 2 == 0) Row(account, landlord, paidAt.AddHours(chance.Between(1, 80)), Rent(employment), "rent", chance);
        if (employment.DepositsAt is { } exchange && chance.Hit(0.5)) Row(account, exchange, paidAt.AddHours(chance.Between(20, 200)), amount * 0.1 * (1 + chance.Unit()), "deposit", chance);
        if (employment.Life.Network is null && world.Chance("saver", employment.Life.Number).Hit(0.05) && chance.Hit(0.4))
            Row(account, Sink("own", employment.Life.Id, false), paidAt.AddHours(chance.Between(20, 300)), amount * (0.1 + (0.3 * chance.Unit())), chance.Pick(["savings", "mom", "", "rent"]), chance);
    }

    /// <summary>Subscriptions and fees of the company itself: many small, regular, harmless transfers.</summary>
    public void Finish()
    {
        Chance chance = world.Chance("company transfers");
        PayAccount company = PayAccount.BankOf(chance, world.Company.Name);
        for (int k = 0; k < 3; k++)
        {
            PayAccount vendor = PayAccount.BankOf(chance, "");
            for (int month = 0; month < 4; month++) Row(company, vendor, world.ActivityFrom.AddDays(5 + (month * 30)).AddHours(9), 90 + (k * 120), "subscription", chance);
        }
    }

    private static double Rent(Employment employment) => 1800 + (employment.Life.Number % 9 * 95);

    private void Collect(Employment employment, PayAccount account, PayAccount collector, DateTime paidAt, double amount, Chance chance)
    {
        double kept = 0.72 + (0.2 * chance.Unit());
        DateTime at = paidAt.AddHours(chance.Between(4, 40));
        string id = Row(account, collector, at, amount * kept, chance.Pick(["", "services", "family", "consulting"]), chance);
        if (id.Length == 0) return;
        ledger.See(employment.Life, "collector", collector.Value, "transfers.csv", id, "to_value");
        if (chance.Hit(0.75)) Row(collector, Sink("onward", collector.Value, true), at.AddHours(chance.Between(3, 30)), amount * kept * 0.9, "", chance);
    }

    private PayAccount Sink(string purpose, string owner, bool wallet)
    {
        if (sinks.TryGetValue(owner, out PayAccount? known)) return known;
        Chance chance = world.Chance("sink " + purpose + owner);
        PayAccount made = wallet ? PayAccount.WalletOf(chance, "") : PayAccount.BankOf(chance, "");
        sinks.Add(owner, made);
        return made;
    }

    private string Row(PayAccount from, PayAccount to, DateTime at, double amount, string reference, Chance chance)
    {
        if (at >= world.ExportedAt) return "";
        string id = "TX-" + chance.Hex(10);
        Table row = transfers.New(id);
        row["from_kind"] = from.TransferKind;
        row["from_value"] = from.Value;
        row["to_kind"] = to.TransferKind;
        row["to_value"] = to.Value;
        row["at"] = Moment.Utc(at.AddSeconds(chance.Below(3000)));
        row["amount"] = amount.ToString("0.00");
        row["currency"] = "USD";
        row["reference"] = reference;
        row.End();
        return id;
    }
}
