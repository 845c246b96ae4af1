using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Where and how much people work, and small charges: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class PlaceAndPaceTests : SignalTestBase
{
    private const string Logins = "record_id,account_id,at,ip,result";
    private const string Intel = "cidr,category,list_date,country,region,city,latitude,longitude";

    [Fact]
    public void W07_fires_on_weeks_far_from_the_claimed_home_and_not_on_weeks_at_it() => Assert.Equal([Ann], FiredOn("W07", Weeks("24.6.0.1", "24.6.0.2")));

    [Fact]
    public void W07_does_not_fire_on_a_long_journey_that_was_told() => Assert.Empty(FiredOn("W07", Weeks("24.6.0.1", "24.6.0.2")
        .With("travel.csv", "record_id,worker_id,from,to,country,city", "T1,W1,2026-02-01,2026-04-01,US,Boston")));

    [Fact]
    public void W07_does_not_fire_on_a_vpn_that_ends_elsewhere() => Assert.Empty(FiredOn("W07", Weeks("9.9.9.9", "24.6.0.2")));

    [Fact]
    public void W09_fires_on_a_device_far_from_its_user_in_the_same_hour_and_not_on_one_beside_him() => Assert.Equal([Ann], FiredOn("W09", Weeks("24.5.0.1", "24.6.0.2")
        .With("device_observations.csv", "record_id,device_serial,at,latitude,longitude,city,region,country", [.. Enumerable.Range(0, 6).SelectMany(week => new[]
        {
            $"O{week}a,SER0001AA,{Day(week)}T10:40:00Z,42.36,-71.06,Boston,MA,US", $"O{week}b,SER0002BB,{Day(week)}T10:40:00Z,42.37,-71.11,Cambridge,MA,US",
        })])));

    [Fact]
    public void W22_fires_on_many_small_changing_charges_and_not_on_a_subscription()
    {
        var rows = Enumerable.Range(0, 14).SelectMany(number => new[]
        {
            $"T{number}a,us_account,021000021:350542618,us_account,021000021:859994073,{new DateTime(2026, 1, 1).AddDays(number * 6):yyyy-MM-dd}T10:00:00Z,{(900 + (number * 17)).ToString(CultureInfo.InvariantCulture)}.00,USD",
            $"T{number}b,us_account,021000021:350542618,us_account,021000021:695621848,{new DateTime(2026, 1, 1).AddDays(number * 6):yyyy-MM-dd}T10:00:00Z,900.00,USD",
        });
        var signal = Assert.Single(Evaluate("W22", TwoWorkers().With("transfers.csv", "record_id,from_kind,from_value,to_kind,to_value,at,amount,currency", [.. rows])));
        Assert.Equal(14, signal.EvidenceCount);
        Assert.Equal(EntityKind.BankAccount, EntityKindNames.KindOf(signal.Subject));
    }

    [Fact]
    public void W22_does_not_fire_on_an_account_that_workers_pay_into()
    {
        var rows = Enumerable.Range(0, 14).Select(number =>
            $"T{number},us_account,021000021:350542618,us_account,021000021:859994073,{new DateTime(2026, 1, 1).AddDays(number * 6):yyyy-MM-dd}T10:00:00Z,{(900 + (number * 17)).ToString(CultureInfo.InvariantCulture)}.00,USD");
        Assert.Empty(Evaluate("W22", TwoWorkers()
            .With("pay_destinations.csv", "record_id,worker_id,kind,routing_number,account_number,valid_from", "P1,W1,bank,021000021,695621848,2026-01-05")
            .With("transfers.csv", "record_id,from_kind,from_value,to_kind,to_value,at,amount,currency", ["S1,us_account,021000021:695621848,us_account,021000021:350542618,2026-01-20T10:00:00Z,900.00,USD", .. rows])));
    }

    [Fact]
    public void W27_fires_on_a_clock_of_another_zone_for_days_and_not_on_one_that_was_set_right() => Assert.Equal([Ann], FiredOn("W27", TwoWorkers()
        .With("device_observations.csv", "record_id,device_serial,at,time_zone", [.. Enumerable.Range(1, 12).SelectMany(day => new[]
        {
            $"O{day}a,SER0001AA,2026-02-{day:00}T10:00:00Z,Asia/Tokyo", $"O{day}b,SER0002BB,2026-02-{day:00}T10:00:00Z,{(day < 9 ? "Asia/Tokyo" : "America/New_York")}",
        })])));

    [Fact]
    public void W28_fires_on_one_idle_among_peers_and_not_on_a_role_that_is_always_idle()
    {
        // The pack is exported on 2026-04-20. Developers W2 to W25 sign in on three days of every week, W1 never; of the recruiters W26 to W50 nobody does.
        var pack = new TinyPack()
            .With("workers.csv", "record_id,full_name,department,job_title,start_date", [.. Enumerable.Range(1, 50).Select(worker => $"W{worker},Person Number{worker},{(worker <= 25 ? "Engineering,Developer" : "People,Recruiter")},2025-01-05")])
            .With("user_accounts.csv", "record_id,worker_id,username", [.. Enumerable.Range(1, 50).Select(worker => $"U{worker},W{worker},user{worker}")])
            .With("logins.csv", Logins, [.. Enumerable.Range(2, 24).SelectMany(worker => Enumerable.Range(0, 28).Where(day => day % 7 < 3)
                .Select(day => $"L{worker}-{day},U{worker},{new DateTime(2026, 3, 23).AddDays(day):yyyy-MM-dd}T10:00:00Z,24.5.0.{worker},success"))]);
        Assert.Equal([Ann], FiredOn("W28", pack));
    }

    private static string Day(int week) => new DateTime(2026, 2, 2).AddDays(week * 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Two sign-ins a week for six weeks, from the addresses given: 24.5 is Austin, Ann's home; 24.6 is Boston, Bob's; 9.9 a VPN in Boston.</summary>
    private static TinyPack Weeks(string ann, string bob) => TwoWorkers()
        .With("ip_intel.csv", Intel, "24.5.0.0/16,residential,2026-01-01,US,TX,Austin,30.27,-97.74", "24.6.0.0/16,residential,2026-01-01,US,MA,Boston,42.36,-71.06", "9.9.0.0/16,vpn,2026-01-01,US,MA,Boston,42.36,-71.06")
        .With("logins.csv", Logins, [.. Enumerable.Range(0, 6).SelectMany(week => new[]
        {
            $"L{week}a,U1,{Day(week)}T10:20:00Z,{ann},success", $"L{week}b,U2,{Day(week)}T10:20:00Z,{bob},success",
            $"M{week}a,U1,{new DateTime(2026, 2, 4).AddDays(week * 7):yyyy-MM-dd}T12:20:00Z,{ann},success",
            $"M{week}b,U2,{new DateTime(2026, 2, 4).AddDays(week * 7):yyyy-MM-dd}T12:20:00Z,{bob},success",
        })]);
}
