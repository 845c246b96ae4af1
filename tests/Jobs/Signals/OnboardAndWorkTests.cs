using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Onboarding and work: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class OnboardAndWorkTests : SignalTestBase
{
    private const string Shipments = "record_id,worker_id,direction,recipient,street,unit,city,region,country,shipped_at";
    private const string Programs = "record_id,device_serial,name,publisher,path,sha256,command_line,first_seen";
    private const string Logins = "record_id,account_id,at,ended_at,ip,result";
    private const string Intel = "cidr,category,service,list_date,country,region,city,latitude,longitude";

    [Fact]
    public void O01_fires_on_a_change_days_before_dispatch_and_not_on_one_months_before() => Assert.Equal([Ann], FiredOn("O01", TwoWorkers()
        .With("shipments.csv", Shipments, "S1,W1,outbound,,5 Oak Ln,,Reno,NV,US,2026-01-10T00:00:00Z", "S2,W2,outbound,,9 Fir Ave,,Boston,MA,US,2026-01-10T00:00:00Z")
        .With("worker_changes.csv", "record_id,worker_id,changed_at,field,new_value", "X1,W1,2026-01-06T00:00:00Z,ship_to,\"5 Oak Ln, Reno, NV\"", "X2,W2,2025-09-06T00:00:00Z,ship_to,\"9 Fir Ave, Boston, MA\"")));

    [Fact]
    public void O03_fires_on_a_freight_forwarder_and_not_on_a_home() => Assert.Equal([Ann], FiredOn("O03", TwoWorkers()
        .With("shipments.csv", Shipments, "S1,W1,outbound,,PO Box 118,,Reno,NV,US,2026-01-10T00:00:00Z", "S2,W2,outbound,,9 Fir Ave,,Boston,MA,US,2026-01-10T00:00:00Z")));

    [Fact]
    public void O04_fires_on_delivery_to_another_state_and_not_on_the_home_state() => Assert.Equal([Ann], FiredOn("O04", TwoWorkers()
        .With("shipments.csv", Shipments, "S1,W1,outbound,,5 Oak Ln,,Nashville,TN,US,2026-01-10T00:00:00Z", "S2,W2,outbound,,3 Low Rd,,Salem,MA,US,2026-01-10T00:00:00Z")));

    [Fact]
    public void O06_fires_on_a_forwarded_parcel_and_not_on_a_delivered_one() => Assert.Equal([Ann], FiredOn("O06", TwoWorkers()
        .With("shipments.csv", Shipments, "S1,W1,outbound,,5 Oak Ln,,Austin,TX,US,2026-01-10T00:00:00Z", "S2,W2,outbound,,9 Fir Ave,,Boston,MA,US,2026-01-10T00:00:00Z")
        .With("shipment_events.csv", "record_id,shipment_id,at,event", "E1,S1,2026-01-14T00:00:00Z,forwarded", "E2,S2,2026-01-14T00:00:00Z,delivered")));

    [Fact]
    public void O08_fires_on_another_serial_and_not_on_the_same_in_lower_case() => Assert.Equal([Ann], FiredOn("O08", TwoWorkers()
        .With("devices.csv", "record_id,serial,assigned_worker_id,assigned_from,reported_serial", "D3,SER0003CC,W1,2026-01-05,SER0009ZZ", "D4,SER0004DD,W2,2026-01-05,ser0004dd")));

    [Fact]
    public void O09_fires_on_an_employee_on_an_own_machine_and_not_on_a_contractor() => Assert.Equal([Ann], FiredOn("O09", new TinyPack()
        .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,,Engineering,employee,2026-01-05,,byod", "W2,,Bob Oak,,9 Fir Ave,Boston,MA,US,,IT,contractor,2026-01-05,,byod")
        .With("human_reports.csv", "record_id,subject_kind,subject_id,reported_at,reporter_role,code")));

    [Fact]
    public void O12_fires_on_a_tool_in_the_first_days_and_not_months_later() => Assert.Equal([Ann], FiredOn("O12", TwoWorkers()
        .With("software.csv", Programs, "P1,SER0001AA,AnyDesk,AnyDesk Software,,,,2026-01-08T00:00:00Z", "P2,SER0002BB,AnyDesk,AnyDesk Software,,,,2026-03-28T00:00:00Z")));

    [Fact]
    public void O15_fires_on_three_devices_in_half_a_year_and_not_on_a_replacement() => Assert.Equal([Ann], FiredOn("O15", TwoWorkers()
        .With("devices.csv", "record_id,serial,assigned_worker_id,assigned_from,reported_serial", "D3,SER0003CC,W1,2026-02-05,", "D4,SER0004DD,W1,2026-03-05,", "D5,SER0005EE,W2,2026-03-05,")));

    [Fact]
    public void W01_fires_on_an_unapproved_tool_and_not_on_one_that_is_approved_by_hash() => Assert.Equal([Ann], FiredOn("W01", TwoWorkers()
        .With("software.csv", Programs, $"P1,SER0001AA,RustDesk,,,,,2026-02-08T00:00:00Z", $"P2,SER0002BB,ScreenConnect,,,{new string('a', 64)},,2026-02-08T00:00:00Z")
        .With("approved_software.csv", "name,publisher,sha256,scope", $"ScreenConnect,,{new string('a', 64)},all")));

    [Fact]
    public void W01_approval_for_a_department_covers_that_department_alone() => Assert.Equal([Ann], FiredOn("W01", TwoWorkers()
        .With("software.csv", Programs, "P1,SER0001AA,TeamViewer,,,,,2026-02-08T00:00:00Z", "P2,SER0002BB,TeamViewer,,,,,2026-02-08T00:00:00Z")
        .With("approved_software.csv", "name,publisher,sha256,scope", "TeamViewer,,,IT department only")));

    [Fact]
    public void W02_fires_on_two_tools_in_a_week_and_not_on_two_a_year_apart() => Assert.Equal([Ann], FiredOn("W02", TwoWorkers()
        .With("software.csv", Programs, "P1,SER0001AA,AnyDesk,,,,,2026-02-01T00:00:00Z", "P2,SER0001AA,RustDesk,,,,,2026-02-03T00:00:00Z",
            "P3,SER0002BB,AnyDesk,,,,,2026-01-08T00:00:00Z", "P4,SER0002BB,RustDesk,,,,,2026-04-08T00:00:00Z")));

    [Fact]
    public void W03_fires_on_a_switch_by_name_or_gadget_and_not_on_a_dock() => Assert.Equal([Ann], FiredOn("W03", TwoWorkers()
        .With("peripherals.csv", "record_id,device_serial,vendor_id,product_id,serial,description,first_seen",
            "P1,SER0001AA,1d6b,0104,CAFEBABE,,2026-02-01T00:00:00Z", "P2,SER0001AA,0000,0001,,PiKVM Composite KVM Device,2026-02-01T00:00:00Z", "P3,SER0002BB,17e9,6006,,DisplayLink dock,2026-02-01T00:00:00Z")));

    [Fact]
    public void W04_fires_on_most_sign_ins_over_a_vpn_and_not_on_one_in_ten() => Assert.Equal([Ann], FiredOn("W04", SignIns("9.9.9.7", "vpn,Mullvad")));

    [Fact]
    public void W05_fires_on_most_sign_ins_over_hosting_and_not_on_one_in_ten() => Assert.Equal([Ann], FiredOn("W05", SignIns("9.9.9.7", "hosting,")));

    [Fact]
    public void W04_weighs_the_service_that_is_published_heaviest()
    {
        double bits = Investigations.Jobs.Signals.Thresholds.Shipped.Number("W04", "heavyBits");
        Assert.Equal(bits, Assert.Single(Evaluate("W04", SignIns("9.9.9.7", "vpn,Astrill"))).Bits);
    }

    [Fact]
    public void W06_fires_on_two_continents_in_an_hour_and_not_in_two_days() => Assert.Equal([Ann], FiredOn("W06", TwoWorkers()
        .With("ip_intel.csv", Intel, "24.5.0.0/16,residential,,2026-01-01,US,TX,Austin,30.27,-97.74", "2.85.0.0/16,residential,,2026-01-01,PT,,Lisbon,38.72,-9.14")
        .With("logins.csv", Logins, "L1,U1,2026-02-02T10:00:00Z,,24.5.1.1,success", "L2,U1,2026-02-02T11:00:00Z,,2.85.1.1,success", "L3,U2,2026-02-02T10:00:00Z,,24.5.1.1,success", "L4,U2,2026-02-04T11:00:00Z,,2.85.1.1,success")));

    [Fact]
    public void W11_fires_on_a_session_of_two_days_and_not_on_a_working_day() => Assert.Equal([Ann], FiredOn("W11", TwoWorkers()
        .With("logins.csv", Logins, "L1,U1,2026-02-02T10:00:00Z,2026-02-04T10:00:00Z,24.5.1.1,success", "L2,U2,2026-02-02T10:00:00Z,2026-02-02T19:00:00Z,24.5.1.2,success")));

    [Fact]
    public void W12_fires_on_nights_that_are_days_far_east_and_not_on_a_late_starter()
    {
        // Ann declares Chicago; 02:00 to 10:00 UTC is her night, and the working day at UTC+8. Bob in Boston works 16:00 to 24:00 UTC, late but by day.
        var rows = Enumerable.Range(0, 25).Where(day => new DateTime(2026, 2, 2).AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .SelectMany(day => Enumerable.Range(0, 4).SelectMany(slot => new[]
            {
                $"L{day}-{slot}a,U1,{new DateTime(2026, 2, 2).AddDays(day):yyyy-MM-dd}T{2 + (2 * slot):00}:00:00Z,,24.5.1.1,success",
                $"L{day}-{slot}b,U2,{new DateTime(2026, 2, 2).AddDays(day):yyyy-MM-dd}T{16 + (2 * slot):00}:00:00Z,,24.5.1.2,success",
            }));
        var signal = Assert.Single(Evaluate("W12", TwoWorkers().With("logins.csv", Logins, [.. rows])));
        Assert.Equal([Ann], signal.Candidates);
        Assert.Contains("at UTC+8;", signal.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void W12_does_not_fire_on_a_crew_that_works_nights_together()
    {
        // Twenty-two people of one title, in Chicago, all from 03:00 to 09:00 UTC: their night, and the night of all their peers.
        string[] names = [.. Enumerable.Range(10, 22).Select(number => $"N{number}")];
        var days = Enumerable.Range(0, 28).Select(day => new DateTime(2026, 2, 2).AddDays(day)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        var pack = new TinyPack()
            .With("workers.csv", "record_id,full_name,job_title,time_zone,start_date", [.. names.Select(name => $"{name},Person {name},Operator,America/Chicago,2025-01-05")])
            .With("user_accounts.csv", "record_id,worker_id,username", [.. names.Select(name => $"U{name},{name},{name}")])
            .With("logins.csv", Logins, [.. names.SelectMany(name => days.SelectMany(day => new[] { 3, 6, 9 }.Select(hour => $"L{name}{day:MMdd}{hour},U{name},{day:yyyy-MM-dd}T{hour:00}:00:00Z,,24.5.1.1,success")))]);
        Assert.Empty(FiredOn("W12", pack));
    }

    [Fact]
    public void O06_fires_on_a_device_abroad_weeks_after_delivery_and_not_on_a_declared_journey() => Assert.Equal([Ann], FiredOn("O06", TwoWorkers()
        .With("shipments.csv", "record_id,worker_id,device_serial,direction,country,delivered_at", "S1,W1,SER0001AA,outbound,US,2026-01-12T00:00:00Z", "S2,W2,SER0002BB,outbound,US,2026-01-12T00:00:00Z")
        .With("device_observations.csv", "record_id,device_serial,at,country", "O1,SER0001AA,2026-01-25T00:00:00Z,PT", "O2,SER0002BB,2026-01-25T00:00:00Z,PT")
        .With("travel.csv", "record_id,worker_id,from,to,country", "T1,W2,2026-01-20,2026-01-30,PT")));

    [Fact]
    public void W13_fires_on_a_jiggler_and_not_on_a_mouse() => Assert.Equal([Ann], FiredOn("W13", TwoWorkers()
        .With("software.csv", Programs, "P1,SER0001AA,Mouse Jiggler,,,,,2026-02-01T00:00:00Z", "P2,SER0002BB,Logitech Options,,,,,2026-02-01T00:00:00Z")));

    /// <summary>Ten sign-ins each: nine of Ann's and one of Bob's over the network given.</summary>
    private static TinyPack SignIns(string ip, string category) => TwoWorkers()
        .With("ip_intel.csv", Intel, $"9.9.9.0/24,{category},2026-01-01,,,,,")
        .With("logins.csv", Logins, [.. Enumerable.Range(0, 10).SelectMany(hour => new[]
        {
            $"L{hour}a,U1,2026-02-02T{10 + hour}:00:00Z,,{(hour == 0 ? "24.5.1.1" : ip)},success",
            $"L{hour}b,U2,2026-02-02T{10 + hour}:00:00Z,,{(hour == 0 ? ip : "24.5.1.2")},success",
        })]);
}
