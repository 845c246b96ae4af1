using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Where pay goes once it has arrived: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class MoneyFlowTests : SignalTestBase
{
    private const string Destinations = "record_id,worker_id,kind,routing_number,account_number,institution_class,country,valid_from";
    private const string Payments = "record_id,worker_id,pay_destination_id,paid_at,amount,currency";
    private const string Transfers = "record_id,from_kind,from_value,to_kind,to_value,at,amount,currency,reference";
    private const string Collector = "021000021:4961736695";
    private const string Wallet = "0x00000000219ab540356cBB839Cbe05303d7705Fa";

    private static readonly string[] Months = ["01", "02", "03"];

    [Fact]
    public void P06_fires_when_all_pay_leaves_in_three_months_and_not_when_a_fifth_is_saved() => Assert.Equal([Ann], FiredOn("P06", Paid()
        .With("transfers.csv", Transfers, [.. Months.SelectMany(month => new[]
        {
            $"T{month}a,us_account,021000021:859994070,us_account,{Collector},2026-{month}-16T12:00:00Z,3900,USD,",
            $"T{month}b,us_account,021000021:859994071,us_account,{Collector},2026-{month}-16T12:00:00Z,800,USD,",
        })])));

    [Fact]
    public void P06_two_months_are_too_few() => Assert.Empty(FiredOn("P06", Paid()
        .With("transfers.csv", Transfers, [.. Months.Take(2).Select(month => $"T{month},us_account,021000021:859994070,us_account,{Collector},2026-{month}-16T12:00:00Z,3900,USD,")])));

    [Fact]
    public void P07_fires_on_two_workers_whose_pay_goes_on_to_one_wallet() => Assert.Equal([Ann, Bob], FiredOn("P07", Paid()
        .With("transfers.csv", Transfers, Onward("859994070", 3000, 20), Onward("859994071", 3000, 30))));

    [Fact]
    public void P07_does_not_fire_on_a_tenth_of_the_pay_or_on_transfers_weeks_later() => Assert.Empty(FiredOn("P07", Paid()
        .With("transfers.csv", Transfers, Onward("859994070", 400, 20), Onward("859994071", 3000, 300))));

    [Fact]
    public void P07_does_not_fire_on_an_address_that_an_exchange_uses_for_many()
    {
        string key = Investigations.Graph.Normalisation.WalletAddress.TryNormalise(Wallet, out var wallet) ? wallet.Key : "";
        var omnibus = new Entity(EntityKind.Wallet.IdOf(key), EntityKind.Wallet, Wallet, null, null, 2, 0, "exchange", 2);
        Assert.Empty(Evaluate("P07", Paid().With("transfers.csv", Transfers, Onward("859994070", 3000, 20), Onward("859994071", 3000, 30)), Associations.Empty with { Entities = [omnibus] }));
    }

    [Fact]
    public void P11_fires_on_three_strangers_in_one_unit_and_not_on_a_couple_or_a_block_of_flats()
    {
        const string header = "record_id,full_name,family_name,national_id_type,national_id,street,unit,city,region,postcode,country,start_date,end_date";
        var strangers = new TinyPack().With("workers.csv", header,
            "W1,Ann Ray,Ray,ssn,536-90-4399,5 Oak St,Apt 2,Austin,TX,78701,US,2026-01-05,", "W2,Bob Oak,Oak,ssn,212-58-7641,5 Oak St,Apt 2,Austin,TX,78701,US,2026-01-05,",
            "W3,Cy Dale,Dale,ssn,305-76-1234,5 Oak St,Apt 2,Austin,TX,78701,US,2026-01-05,");
        Assert.Equal(3, Assert.Single(Evaluate("P11", strangers)).Candidates.Count);
        var block = new TinyPack().With("workers.csv", header,
            "W1,Ann Ray,Ray,ssn,536-90-4399,5 Oak St,Apt 2,Austin,TX,78701,US,2026-01-05,", "W2,Bob Oak,Oak,ssn,212-58-7641,5 Oak St,Apt 3,Austin,TX,78701,US,2026-01-05,",
            "W3,Cy Dale,Dale,ssn,305-76-1234,5 Oak St,Apt 4,Austin,TX,78701,US,2026-01-05,");
        Assert.Empty(Evaluate("P11", block));
        Assert.Empty(Evaluate("P11", strangers.With("declared_relations.csv", "record_id,worker_id_a,worker_id_b,relation", "R1,W1,W2,spouse")));
    }

    [Fact]
    public void P12_fires_on_an_account_that_sends_on_what_three_workers_pay_in_and_not_on_a_landlord()
    {
        var gathered = ThreePayers().With("transfers.csv", Transfers, $"F1,us_account,{Collector},wallet,{Wallet},2026-03-20T12:00:00Z,15000,USD,");
        Assert.Equal(3, Assert.Single(Evaluate("P12", gathered)).Candidates.Count);
        Assert.Empty(Evaluate("P12", ThreePayers()));
    }

    [Fact]
    public void P01_fires_on_a_change_right_after_the_first_pay_and_not_on_one_months_later() => Assert.Equal([Ann], FiredOn("P01", Paid()
        .With("worker_changes.csv", "record_id,worker_id,changed_at,field,new_value", "X1,W1,2026-01-20T00:00:00Z,bank,****1234", "X2,W2,2026-04-01T00:00:00Z,bank,****1111")));

    /// <summary>Ann and Bob, paid 4,000 on the 15th of three months.</summary>
    private static TinyPack Paid() => TwoWorkers()
        .With("pay_destinations.csv", Destinations, "D1,W1,bank,021000021,859994070,bank,US,2026-01-05", "D2,W2,bank,021000021,859994071,bank,US,2026-01-05")
        .With("payments.csv", Payments, [.. Months.SelectMany(month => new[] { $"P{month}a,W1,D1,2026-{month}-15T12:00:00Z,4000,USD", $"P{month}b,W2,D2,2026-{month}-15T12:00:00Z,4000,USD" })]);

    private static TinyPack ThreePayers() => new TinyPack()
        .With("workers.csv", "record_id,full_name,start_date", "W1,Ann Ray,2026-01-05", "W2,Bob Oak,2026-01-05", "W3,Cy Dale,2026-01-05")
        .With("pay_destinations.csv", Destinations, "D1,W1,bank,021000021,859994070,bank,US,2026-01-05", "D2,W2,bank,021000021,859994071,bank,US,2026-01-05", "D3,W3,bank,021000021,859994072,bank,US,2026-01-05")
        .With("transfers.csv", Transfers, [.. Months.SelectMany(month => Enumerable.Range(0, 3).Select(payer => $"T{month}{payer},us_account,021000021:85999407{payer},us_account,{Collector},2026-{month}-17T12:00:00Z,2000,USD,"))]);

    private static string Onward(string account, int amount, int hours) =>
        $"T{account},us_account,021000021:{account},wallet,{Wallet},{new DateTime(2026, 1, 15, 12, 0, 0).AddHours(hours):yyyy-MM-ddTHH:mm:ss}Z,{amount},USD,";
}
