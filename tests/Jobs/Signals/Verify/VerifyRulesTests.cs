using Investigations.Graph.Model;
using Xunit;

namespace Investigations.Tests.Jobs.Signals.Verify;

/// <summary>V04 to V08: each fires on its sign, not on its innocent twin, and never on the person whose identity is used.</summary>
public sealed class VerifyRulesTests : SignalTestBase
{
    private const string Claimed = "record_id,candidate_id,kind,organisation,title,from,to";
    private const string Accounts = "record_id,subject_kind,subject_id,host,handle,created_at,connections";

    private static readonly Associations OneNumber = Associations.Empty with
    {
        Ties = [Tie(Ann, Bob, EntityKind.IdentityDocument, "ssn:US:ab12", LinkKind.Presented, SourceCatalogue.Workers, "national_id")],
    };

    [Fact]
    public void V04_fires_on_two_workers_of_one_national_number_and_not_on_two_strangers()
    {
        Assert.Equal([Ann, Bob], Assert.Single(Evaluate("V04", TwoWorkers(), OneNumber)).Candidates);
        Assert.Empty(Evaluate("V04", TwoWorkers(), Associations.Empty));
    }

    [Fact]
    public void V04_does_not_fire_on_a_passport_that_two_workers_showed() => Assert.Empty(Evaluate("V04", TwoWorkers(), Associations.Empty with
    {
        Ties = [Tie(Ann, Bob, EntityKind.IdentityDocument, "passport:US:ab12", LinkKind.Presented, SourceCatalogue.IdentityDocuments, "number")],
    }));

    [Fact]
    public void V04_fires_on_a_job_claimed_during_the_employment_here_and_not_on_one_that_ended_before() => Assert.Equal([Cy], FiredOn("V04", TwoApplicants()
        .With("workers.csv", Staff, "W1,C1,Cy Dale,,,,,US,,IT,employee,2025-01-05,,managed", "W2,C2,Dee Eads,,,,,US,,IT,employee,2025-01-05,,managed")
        .With("claims.csv", Claimed, "K1,C1,employer,Northgate Mills,Engineer,2022-01,2025-09", "K2,C2,employer,Northgate Mills,Engineer,2022-01,2024-12")));

    [Fact]
    public void V05_fires_on_two_buildings_in_two_states_and_not_on_two_in_one() => Assert.Equal([Ann], FiredOn("V05", TwoWorkers()
        .With("candidates.csv", Applicants)
        .With("shipments.csv", "record_id,worker_id,direction,street,city,region,country", "S1,W1,outbound,77 Oak Ln,Reno,NV,US", "S2,W2,outbound,3 Low Rd,Boston,MA,US")));

    [Fact]
    public void V06_fires_on_a_failed_address_check_and_not_on_one_that_passed() => Assert.Equal([Ann], FiredOn("V06", TwoWorkers()
        .With("verifications.csv", "record_id,subject_kind,subject_id,type,result,performed_at,address_history_years",
            "V1,worker,W1,address,failed,2026-01-02T10:00:00Z,", "V2,worker,W2,address,passed,2026-01-02T10:00:00Z,6", "V3,worker,W2,identity,failed,2026-01-02T10:00:00Z,")));

    [Fact]
    public void V07_fires_on_the_other_side_of_a_conflict_and_never_on_the_rightful_holder()
    {
        var signal = Assert.Single(Evaluate("V07", TwoWorkers().With("candidates.csv", Applicants), Associations.Empty, Conflict(victim: Bob)));
        Assert.Equal([Ann], signal.Candidates);
        Assert.Equal(2, Evaluate("V07", TwoWorkers().With("candidates.csv", Applicants), Associations.Empty, Conflict(victim: null)).Count);
        Assert.Empty(Evaluate("V07", TwoWorkers().With("candidates.csv", Applicants), OneNumber));
    }

    [Fact]
    public void V04_leaves_out_the_rightful_holder() => Assert.Equal([Ann], Assert.Single(Evaluate("V04", TwoWorkers(), OneNumber, Conflict(victim: Bob))).Candidates);

    [Fact]
    public void V08_fires_on_a_young_account_without_connections_and_not_on_an_old_or_a_well_connected_one() => Assert.Equal([Ann], FiredOn("V08", TwoWorkers()
        .With("code_accounts.csv", Accounts, "G1,worker,W1,github.com,aray,2025-10-01T00:00:00Z,4", "G2,worker,W2,github.com,boak,2025-10-01T00:00:00Z,90",
            "G3,candidate,C1,github.com,cyd,2015-10-01T00:00:00Z,12", "G4,candidate,C2,github.com,deee,2020-10-01T00:00:00Z,70")));

    [Fact]
    public void V08_says_nothing_where_the_export_holds_no_whole_lists() => Assert.Empty(FiredOn("V08", TwoWorkers()
        .With("code_accounts.csv", Accounts, "G1,worker,W1,github.com,aray,2025-10-01T00:00:00Z,4", "G2,worker,W2,github.com,boak,2025-10-01T00:00:00Z,5")));

    private static IdentityConflict Conflict(EntityId? victim) => new(
        Ann.CompareTo(Bob) < 0 ? Ann : Bob, Ann.CompareTo(Bob) < 0 ? Bob : Ann, "name, national number", "phone, home", victim,
        [new EvidenceRef(SourceCatalogue.Workers, "W1", "national_id"), new EvidenceRef(SourceCatalogue.Workers, "W2", "national_id")]);
}
