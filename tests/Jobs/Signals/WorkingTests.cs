using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Programs, accounts and rights of people at work: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class WorkingTests : SignalTestBase
{
    private const string Programs = "record_id,device_serial,name,publisher,sha256,first_seen";
    private const string Movements = "record_id,account_id,at,kind,target,bytes,items";
    private const string Requests = "record_id,account_id,at,entitlement,approved";

    [Fact]
    public void W14_fires_on_meetings_that_overlap_and_not_on_those_one_after_the_other() => Assert.Equal([Cy], FiredOn("W14", TwoApplicants()
        .With("interviews.csv", "record_id,candidate_id,started_at,ended_at", "I1,C1,2026-02-03T10:00:00Z,2026-02-03T11:00:00Z", "I2,C1,2026-02-03T10:30:00Z,2026-02-03T11:30:00Z",
            "I3,C2,2026-02-03T10:00:00Z,2026-02-03T11:00:00Z", "I4,C2,2026-02-03T11:00:00Z,2026-02-03T12:00:00Z")));

    [Fact]
    public void W14_fires_on_three_foreign_clients_and_not_on_the_tenant_s_own() => Assert.Equal([Ann], FiredOn("W14", TwoWorkers()
        .With("approved_software.csv", "name,publisher,sha256,scope", "Zoom,,,all")
        .With("software.csv", Programs, "P1,SER0001AA,Webex,,,2026-02-01T00:00:00Z", "P2,SER0001AA,Citrix Workspace,,,2026-02-01T00:00:00Z", "P3,SER0001AA,Amazon WorkSpaces,,,2026-02-01T00:00:00Z",
            "P4,SER0002BB,Zoom,,,2026-02-01T00:00:00Z", "P5,SER0002BB,GoTo Meeting,,,2026-02-01T00:00:00Z", "P6,SER0002BB,Whereby,,,2026-02-01T00:00:00Z")));

    [Fact]
    public void W15_fires_on_three_new_fingerprints_in_a_month_and_not_on_a_new_computer() => Assert.Equal([Ann], FiredOn("W15", TwoWorkers()
        .With("logins.csv", "record_id,account_id,at,ip,device_fingerprint,result", [.. Enumerable.Range(1, 4).SelectMany(day => new[]
        {
            $"L{day}a,U1,2026-02-{day:00}T10:00:00Z,24.5.1.1,abcd1234abcd123{day},success",
            $"L{day}b,U2,2026-02-{day:00}T10:00:00Z,24.5.1.2,{(day < 3 ? "dcba4321dcba4321" : "dcba4321dcba4322")},success",
        })])));

    [Fact]
    public void W16_fires_on_another_s_account_on_the_device_and_not_on_the_holder_s_own() => Assert.Equal([Ann, Bob], FiredOn("W16", TwoWorkers()
        .With("logins.csv", "record_id,account_id,at,ip,device_serial,result", "L1,U2,2026-02-03T10:00:00Z,24.5.1.1,SER0001AA,success", "L2,U1,2026-02-03T11:00:00Z,24.5.1.1,SER0001AA,success")));

    [Fact]
    public void W16_does_not_fire_on_a_device_after_it_was_handed_on() => Assert.Empty(FiredOn("W16", TwoWorkers()
        .With("devices.csv", "", "D3,SER0003CC,W1,2026-01-05,", "D4,SER0003CC,W2,2026-02-01,")
        .With("logins.csv", "record_id,account_id,at,ip,device_serial,result", "L1,U1,2026-01-10T10:00:00Z,24.5.1.1,SER0003CC,success")));

    [Fact]
    public void W16_fires_on_a_commit_with_another_s_mailbox_and_not_on_a_private_one()
    {
        var signal = Assert.Single(Evaluate("W16", new TinyPack()
            .With("candidates.csv", "record_id,full_name,email", "C1,Cy Dale,cy.dale@gmail.com", "C2,Dee Eads,dee.eads@gmail.com")
            .With("code_accounts.csv", "record_id,subject_kind,subject_id,host,handle", "G1,candidate,C1,github.com,cydale", "G2,candidate,C2,github.com,deeeads")
            .With("commits.csv", "record_id,code_account_id,repository,sha,author_email", "K1,G1,cydale/a,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,dee.eads@gmail.com", "K2,G2,deeeads/b,bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,dee.private@gmail.com")));
        Assert.Equal(Cy, signal.Subject);
        Assert.Equal([Cy, Dee], signal.Candidates);
    }

    [Fact]
    public void W17_fires_on_a_first_week_of_many_clones_and_not_on_what_platform_people_all_do()
    {
        // One developer of 25 clones eight repositories; of 25 platform engineers each clones eight.
        var signal = Assert.Single(Evaluate("W17", Team().With("data_movements.csv", Movements, ["M0,U1,2026-01-04T00:00:00Z,download,wiki,1,1", .. Clones(1), .. Enumerable.Range(26, 25).SelectMany(Clones)])));
        Assert.Equal([Ann], signal.Candidates);
        Assert.Contains("of 24 peers", signal.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void W18_fires_on_a_large_upload_to_a_new_place_and_not_on_one_within_the_company() => Assert.Equal([Ann], FiredOn("W18", TwoWorkers()
        .With("data_movements.csv", Movements, "M1,U1,2026-02-03T10:00:00Z,upload,drive.example,150000000,20", "M2,U2,2026-02-03T10:00:00Z,upload,own/site,150000000,20",
            "M3,U2,2026-02-03T10:00:00Z,clone,own/core,1000,1", "M4,U2,2026-02-03T10:00:00Z,upload,drive.example,900000,2")));

    [Fact]
    public void W19_fires_on_an_alert_of_credential_access_and_not_on_unwanted_programs() => Assert.Equal([Ann], FiredOn("W19", TwoWorkers()
        .With("security_alerts.csv", "record_id,device_serial,account_id,at,severity,category", "A1,SER0001AA,,2026-02-03T10:00:00Z,high,credential_access", "A2,SER0002BB,,2026-02-03T10:00:00Z,low,pup")));

    [Fact]
    public void W19_fires_on_four_keys_in_the_first_week_and_not_on_three() => Assert.Equal([Ann], FiredOn("W19", TwoWorkers()
        .With("access_requests.csv", Requests, [.. Enumerable.Range(6, 4).Select(day => $"R{day}a,U1,2026-01-{day:00}T10:00:00Z,api-key-{day},true"), .. Enumerable.Range(6, 3).Select(day => $"R{day}b,U2,2026-01-{day:00}T10:00:00Z,api-key-{day},true")])));

    [Fact]
    public void W20_fires_on_rights_beyond_the_role_and_not_on_what_the_role_is_given() => Assert.Equal([Ann], FiredOn("W20", Team()
        .With("access_requests.csv", Requests, [.. Enumerable.Range(26, 25).SelectMany(worker => new[] { $"R{worker}a,U{worker},2026-01-08T10:00:00Z,prod-read,true", $"R{worker}b,U{worker},2026-01-08T10:00:00Z,aws-admin,true" }),
            "R1,U1,2026-01-08T10:00:00Z,npm-publish,true", "R2,U1,2026-01-09T10:00:00Z,aws-admin,false"])));

    [Fact]
    public void W21_fires_on_an_early_referral_with_a_shared_phone_and_not_on_one_without_or_years_later()
    {
        var pack = TwoWorkers().With("candidates.csv", "record_id,full_name,referred_by,created_at", "C1,Cy Dale,W1,2026-02-01T10:00:00Z", "C2,Dee Eads,W2,2026-02-01T10:00:00Z", "C3,Eve Fry,W2,2027-02-01T10:00:00Z");
        Assert.Equal([Cy, Ann], FiredOn("W21", pack,
            Tie(Ann, Cy, EntityKind.PhoneNumber, "+12125550199", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone"),
            Tie(Bob, TinyPack.Of(SourceCatalogue.Candidates, "C3"), EntityKind.PhoneNumber, "+12125550188", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone")));
    }

    [Fact]
    public void W24_says_that_it_needs_a_feed() =>
        Assert.Equal("no licensed feed of open ports", Run("W24", TwoWorkers(), Associations.Empty).Outcome.NotComputableBecause);

    [Fact]
    public void W25_fires_on_a_renamed_account_and_not_after_a_change_of_name() => Assert.Equal([Ann], FiredOn("W25", TwoWorkers()
        .With("code_accounts.csv", "record_id,subject_kind,subject_id,host,account_number,handle", "G1,worker,W1,github.com,77,annray", "G2,worker,W1,github.com,77,jsmith", "G3,worker,W2,github.com,78,boboak", "G4,worker,W2,github.com,78,bobelm")
        .With("worker_changes.csv", "record_id,worker_id,changed_at,field,new_value", "X1,W2,2026-02-01T00:00:00Z,name,Bob Elm")));

    [Fact]
    public void W26_fires_on_a_tool_for_interviews_and_not_on_a_note_taker() => Assert.Equal([Ann], FiredOn("W26", TwoWorkers()
        .With("software.csv", Programs, "P1,SER0001AA,Final Round AI,,,2026-02-01T00:00:00Z", "P2,SER0002BB,Otter.ai,,,2026-02-01T00:00:00Z")));

    private static IEnumerable<string> Clones(int worker) => Enumerable.Range(0, 8).Select(number => $"M{worker}-{number},U{worker},2026-01-07T1{number}:00:00Z,clone,own/repository{number},1000,1");

    /// <summary>25 developers (W1 to W25) and 25 platform engineers (W26 to W50).</summary>
    private static TinyPack Team() => new TinyPack()
        .With("workers.csv", "record_id,full_name,department,job_title,start_date", [.. Enumerable.Range(1, 50).Select(worker => $"W{worker},Person Number{worker},Engineering,{(worker <= 25 ? "Developer" : "Platform Engineer")},2026-01-05")])
        .With("user_accounts.csv", "record_id,worker_id,username", [.. Enumerable.Range(1, 50).Select(worker => $"U{worker},W{worker},user{worker}")]);
}
