using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>The first days of a device: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class FirstDaysTests : SignalTestBase
{
    private const string Shipments = "record_id,worker_id,device_serial,direction,street,city,region,country,delivered_at";
    private const string Sights = "record_id,device_serial,at,latitude,longitude,city,region,country";

    [Fact]
    public void O07_fires_on_a_first_check_in_far_from_the_delivery_and_not_on_one_in_the_next_town() => Assert.Equal([Ann], FiredOn("O07", Delivered()));

    [Fact]
    public void O07_does_not_fire_on_a_trip_that_was_told() => Assert.Empty(FiredOn("O07", Delivered()
        .With("travel.csv", "record_id,worker_id,from,to,country,city", "T1,W1,2026-01-08,2026-01-12,US,Nashville")));

    [Fact]
    public void O11_fires_on_computers_of_two_other_companies_and_not_on_a_partner_s_and_the_household_s() => Assert.Equal([Ann], FiredOn("O11", new TinyPack()
        .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,,Engineering,employee,2026-01-05,,managed", "W2,,Bob Oak,,9 Fir Ave,Boston,MA,US,,IT,employee,2026-01-05,,managed")
        .With("devices.csv", "record_id,serial,hostname,assigned_worker_id,assigned_from", "D1,SER0001AA,OWN-LT-00001,W1,2026-01-05", "D2,SER0002BB,OWN-LT-00002,W2,2026-01-05")
        .With("lan_neighbours.csv", "record_id,device_serial,at,mac,hostname,service",
            "N1,SER0001AA,2026-02-01T10:00:00Z,,ACME-LT-00412,", "N2,SER0001AA,2026-02-01T10:00:00Z,,GLOBEX-0077A,",
            "N3,SER0002BB,2026-02-01T10:00:00Z,,ACME-LT-00413,", "N4,SER0002BB,2026-02-01T10:00:00Z,,DESKTOP-4AFCBC6,", "N5,SER0002BB,2026-02-01T10:00:00Z,,OWN-LT-00009,")));

    [Fact]
    public void O13_fires_on_an_alert_on_the_first_day_and_not_on_one_weeks_later() => Assert.Equal([Ann], FiredOn("O13", TwoWorkers()
        .With("device_observations.csv", Sights, "O1,SER0001AA,2026-01-08T10:00:00Z,,,,,", "O2,SER0002BB,2026-01-08T10:00:00Z,,,,,")
        .With("security_alerts.csv", "record_id,device_serial,at,severity,category", "A1,SER0001AA,2026-01-08T10:25:00Z,high,malware", "A2,SER0002BB,2026-02-08T10:25:00Z,high,malware")));

    [Fact]
    public void O14_fires_on_a_key_that_no_sign_in_touched_and_not_on_one_that_is_used()
    {
        // Six sessions of eight hours each within a week: 48 hours, more than the 40 it takes.
        var sessions = Enumerable.Range(2, 6).SelectMany(day => new[]
        {
            $"L{day}a,U1,2026-02-{day:00}T09:00:00Z,2026-02-{day:00}T17:00:00Z,success,F3",
            $"L{day}b,U2,2026-02-{day:00}T09:00:00Z,2026-02-{day:00}T17:00:00Z,success,{(day == 4 ? "F2" : "F4")}",
        });
        Assert.Equal([Ann], FiredOn("O14", TwoWorkers()
            .With("factors.csv", "record_id,account_id,type,enrolled_at,user_presence", "F1,U1,fido2,2026-01-06T00:00:00Z,true", "F2,U2,fido2,2026-01-06T00:00:00Z,true",
                "F3,U1,push,2026-01-06T00:00:00Z,", "F4,U2,push,2026-01-06T00:00:00Z,")
            .With("logins.csv", "record_id,account_id,at,ended_at,result,factor_id", [.. sessions])));
    }

    /// <summary>Ann's device goes to Austin and is first seen in Nashville, about 1,200 km away; Bob's goes to Boston and is first seen in Cambridge beside it.</summary>
    private static TinyPack Delivered() => TwoWorkers()
        .With("ip_intel.csv", "cidr,category,list_date,country,region,city,latitude,longitude", "24.5.0.0/16,residential,2026-01-01,US,TX,Austin,30.27,-97.74", "24.6.0.0/16,residential,2026-01-01,US,MA,Boston,42.36,-71.06")
        .With("shipments.csv", Shipments, "S1,W1,SER0001AA,outbound,1 Elm St,Austin,TX,US,2026-01-09T10:00:00Z", "S2,W2,SER0002BB,outbound,9 Fir Ave,Boston,Massachusetts,US,2026-01-09T10:00:00Z")
        .With("device_observations.csv", Sights, "O1,SER0001AA,2026-01-10T10:00:00Z,36.16,-86.78,Nashville,TN,US", "O2,SER0002BB,2026-01-10T10:00:00Z,42.37,-71.11,Cambridge,MA,US");
}
