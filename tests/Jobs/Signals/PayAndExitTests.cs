using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Pay and exit: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class PayAndExitTests : SignalTestBase
{
    private const string Destinations = "record_id,worker_id,kind,holder_name,routing_number,account_number,institution_class,country,service,service_account,valid_from";
    private const string Shipments = "record_id,worker_id,direction,street,city,region,country,shipped_at";

    [Fact]
    public void P01_fires_on_two_changes_in_a_quarter_and_not_on_one() => Assert.Equal([Ann], FiredOn("P01", TwoWorkers()
        .With("worker_changes.csv", "record_id,worker_id,changed_at,field,new_value", "X1,W1,2026-02-01T00:00:00Z,bank,****1234", "X2,W1,2026-03-01T00:00:00Z,bank,****4321", "X3,W2,2026-02-01T00:00:00Z,bank,****1111")));

    [Fact]
    public void P03_fires_on_another_name_and_not_on_the_same_in_another_order() => Assert.Equal([Ann], FiredOn("P03", TwoWorkers()
        .With("pay_destinations.csv", Destinations, "P1,W1,bank,Gregor Vance,021000021,1234567890,bank,US,,,2026-01-05", "P2,W2,bank,\"OAK, BOB\",021000021,1234567891,bank,US,,,2026-01-05")));

    [Fact]
    public void P04_fires_on_a_prepaid_card_and_not_on_a_bank() => Assert.Equal([Ann], FiredOn("P04", TwoWorkers()
        .With("pay_destinations.csv", Destinations, "P1,W1,bank,,021000021,1234567890,prepaid,US,,,2026-01-05", "P2,W2,bank,,021000021,1234567891,bank,US,,,2026-01-05")));

    [Fact]
    public void P08_fires_on_a_service_of_another_country_and_not_on_one_at_home() => Assert.Equal([Ann], FiredOn("P08", TwoWorkers()
        .With("pay_destinations.csv", Destinations, "P1,W1,payment_account,,,,,CN,alipay,ann1,2026-01-05", "P2,W2,payment_account,,,,,US,paypal,bob1,2026-01-05")));

    [Fact]
    public void P15_fires_on_a_bank_of_another_country_and_not_on_one_at_home() => Assert.Equal([Ann], FiredOn("P15", TwoWorkers()
        .With("pay_destinations.csv", Destinations, "P1,W1,bank,,,,bank,PT,,,2026-01-05", "P2,W2,bank,,021000021,1234567891,bank,US,,,2026-01-05")));

    [Fact]
    public void X01_fires_on_a_return_from_another_region_and_not_from_the_same() => Assert.Equal([Ann], FiredOn("X01", TwoWorkers()
        .With("shipments.csv", Shipments, "S1,W1,outbound,1 Elm St,Austin,TX,US,2026-01-06T00:00:00Z", "S2,W1,return,5 Oak Ln,Nashville,TN,US,2026-04-06T00:00:00Z",
            "S3,W2,outbound,9 Fir Ave,Boston,MA,US,2026-01-06T00:00:00Z", "S4,W2,return,3 Low Rd,Salem,MA,US,2026-04-06T00:00:00Z")));

    [Fact]
    public void X04_fires_on_a_sign_in_weeks_after_the_end_and_not_on_the_last_day() => Assert.Equal([Ann], FiredOn("X04", new TinyPack()
        .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,,Engineering,employee,2026-01-05,2026-03-01,managed", "W2,,Bob Oak,,9 Fir Ave,Boston,MA,US,,IT,employee,2026-01-05,2026-03-01,managed")
        .With("user_accounts.csv", "record_id,worker_id,username", "U1,W1,aray", "U2,W2,boak")
        .With("logins.csv", "record_id,account_id,at,ip,result", "L1,U1,2026-03-20T10:00:00Z,24.5.1.1,success", "L2,U2,2026-03-01T10:00:00Z,24.5.1.2,success")));

    [Fact]
    public void X05_fires_on_an_applicant_who_shares_a_strong_value_with_an_ended_worker_and_not_with_a_present_one()
    {
        var pack = new TinyPack()
            .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,,Engineering,employee,2025-01-05,2025-11-01,managed", "W2,,Bob Oak,,9 Fir Ave,Boston,MA,US,,IT,employee,2025-01-05,,managed")
            .With("candidates.csv", Applicants, "C1,Cy Dale,,,,,,,,US,,2026-02-01T10:00:00Z,,", "C2,Dee Eads,,,,,,,,US,,2026-02-01T10:00:00Z,,");
        var signal = Assert.Single(Evaluate("X05", pack,
            Tie(Ann, Cy, EntityKind.PhoneNumber, "+12125550199", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone"),
            Tie(Bob, Dee, EntityKind.PhoneNumber, "+12125550188", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone")));
        Assert.Equal([Cy, Ann], signal.Candidates);
        Assert.Equal(Cy, signal.Subject);
    }

    [Fact]
    public void X05_does_not_fire_on_a_rehire_that_is_explained()
    {
        var pack = new TinyPack()
            .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,,Engineering,employee,2025-01-05,2025-11-01,managed")
            .With("candidates.csv", Applicants, "C1,Ann Ray,,,,,,,,US,,2026-02-01T10:00:00Z,,");
        Assert.Empty(Evaluate("X05", pack, Tie(Ann, Cy, EntityKind.PhoneNumber, "+12125550199", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone", explainedBy: "re-hire")));
    }

    [Fact]
    public void X06_fires_on_leaving_days_after_a_request_and_not_months_after() => Assert.Equal([Ann], FiredOn("X06", new TinyPack()
        .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,,Engineering,employee,2025-01-05,2026-02-05,managed", "W2,,Bob Oak,,9 Fir Ave,Boston,MA,US,,IT,employee,2025-01-05,2026-04-05,managed")
        .With("verifications.csv", "record_id,subject_kind,subject_id,type,result,performed_at", "V1,worker,W1,in_person,requested,2026-02-01T10:00:00Z", "V2,worker,W2,in_person,requested,2026-02-01T10:00:00Z")));
}
