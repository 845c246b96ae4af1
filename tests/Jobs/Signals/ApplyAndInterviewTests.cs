using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Applying, interviewing and verifying: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class ApplyAndInterviewTests : SignalTestBase
{
    private const string Interviews = "record_id,candidate_id,started_at,ip,camera,camera_device,face_match,checklist";
    private const string Checks = "record_id,subject_kind,subject_id,type,result,performed_at,ip";
    private const string Intel = "cidr,category,service,list_date,country,region,city,latitude,longitude";

    [Fact]
    public void A04_fires_on_a_number_that_a_carrier_look_up_calls_virtual_and_not_on_a_mobile() => Assert.Equal([Cy], FiredOn("A04", new TinyPack()
        .With("candidates.csv", "record_id,full_name,phone,line_type", "C1,Cy Dale,+14155552671,voip", "C2,Dee Eads,+14155552672,mobile")));

    [Fact]
    public void A05_fires_on_a_throw_away_mailbox_and_not_on_an_own_domain() => Assert.Equal([Cy], FiredOn("A05", new TinyPack()
        .With("candidates.csv", "record_id,full_name,email", "C1,Cy Dale,cy@mailinator.com", "C2,Dee Eads,dee@dee-eads.example")));

    [Fact]
    public void A06_fires_on_five_openings_in_a_month_and_not_on_five_in_a_year() => Assert.Equal([Cy], FiredOn("A06", TwoApplicants()
        .With("applications.csv", "record_id,candidate_id,requisition_id,submitted_at",
            [.. Enumerable.Range(1, 5).Select(day => $"A{day},C1,REQ-{day},2026-03-0{day}T10:00:00Z"), .. Enumerable.Range(1, 5).Select(month => $"B{month},C2,REQ-{month},2025-0{month}-01T10:00:00Z")])));

    [Fact]
    public void A15_fires_on_a_referral_between_tied_candidates_and_not_between_strangers()
    {
        var evidence = new EvidenceRef(SourceCatalogue.Candidates, "C1", "referred_by");
        var associations = Associations.Empty with
        {
            Links = [new Link(Ann, Cy, LinkKind.Referred, Validity.Open, 0, [evidence], 1), new Link(Bob, Dee, LinkKind.Referred, Validity.Open, 0, [evidence], 1)],
            Ties = [Tie(Ann, Cy, EntityKind.PhoneNumber, "+12125550199", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone")],
        };
        Assert.Equal([Cy, Ann], Assert.Single(Evaluate("A15", TwoWorkers().With("candidates.csv", Applicants), associations)).Candidates);
    }

    [Fact]
    public void A16_fires_on_half_the_median_and_not_on_the_median()
    {
        var rows = Enumerable.Range(1, 9).Select(peer => $"A{peer},C2,Engineer,100000,USD,2026-03-01T00:00:00Z").Append("A10,C1,Engineer,50000,USD,2026-03-01T00:00:00Z");
        Assert.Equal([Cy], FiredOn("A16", TwoApplicants().With("applications.csv", "record_id,candidate_id,job_title,salary_asked,currency,submitted_at", [.. rows])));
    }

    [Fact]
    public void A18_fires_on_a_vpn_and_not_on_a_home_line() => Assert.Equal([Cy], FiredOn("A18", TwoApplicants()
        .With("ip_intel.csv", Intel, "9.9.9.0/24,vpn,Astrill,2026-01-01,,,,,", "24.5.0.0/16,residential,,2026-01-01,US,TX,Austin,,")
        .With("applications.csv", "record_id,candidate_id,submitted_ip,submitted_at", "A1,C1,9.9.9.7,2026-03-01T00:00:00Z", "A2,C2,24.5.1.1,2026-03-01T00:00:00Z")));

    [Fact]
    public void A23_fires_on_whoever_holds_a_listed_value_and_not_on_others()
    {
        var wallet = EntityKind.Wallet.IdOf("evm:0xab");
        var evidence = new EvidenceRef(SourceCatalogue.Watchlist, "WL1", "value");
        var associations = Associations.Empty with
        {
            Links = [new Link(Ann, wallet, LinkKind.PaidTo, Validity.Open, 1, [evidence], 1), new Link(wallet, EntityKind.WatchlistEntry.IdOf("WL1"), LinkKind.Matches, Validity.Open, 0, [evidence], 1)],
        };
        var signal = Assert.Single(Evaluate("A23", TwoWorkers().With("watchlist.csv", "record_id,list,kind,value", "WL1,peers,wallet,0x75468ea8Cd1689ce686CF3c7a28b56890896c27C"), associations));
        Assert.Equal([Ann], signal.Candidates);
    }

    [Fact]
    public void I01_fires_on_two_of_three_without_camera_and_not_on_one() => Assert.Equal([Cy], FiredOn("I01", TwoApplicants()
        .With("interviews.csv", Interviews, "I1,C1,2026-02-02T10:00:00Z,,off,,,", "I2,C1,2026-02-03T10:00:00Z,,failed,,,", "I3,C1,2026-02-04T10:00:00Z,,on,,,",
            "I4,C2,2026-02-02T10:00:00Z,,off,,,", "I5,C2,2026-02-03T10:00:00Z,,on,,,")));

    [Fact]
    public void I02_fires_on_a_virtual_camera_and_not_on_a_webcam() => Assert.Equal([Cy], FiredOn("I02", TwoApplicants()
        .With("interviews.csv", Interviews, "I1,C1,2026-02-02T10:00:00Z,,on,OBS Virtual Camera,,", "I2,C2,2026-02-02T10:00:00Z,,on,HD Pro Webcam C920,,")));

    [Fact]
    public void I03_fires_on_another_country_and_not_on_the_claimed_one() => Assert.Equal([Cy], FiredOn("I03", TwoApplicants()
        .With("ip_intel.csv", Intel, "2.85.0.0/16,residential,,2026-01-01,PT,,Lisbon,,", "24.5.0.0/16,residential,,2026-01-01,US,TX,Austin,,")
        .With("interviews.csv", Interviews, "I1,C1,2026-02-02T10:00:00Z,2.85.1.1,on,,,", "I2,C2,2026-02-02T10:00:00Z,24.5.1.1,on,,,")));

    [Fact]
    public void I05_fires_when_the_vendor_saw_another_face_and_not_when_it_did_not_know() => Assert.Equal([Cy], FiredOn("I05", TwoApplicants()
        .With("interviews.csv", Interviews, "I1,C1,2026-02-02T10:00:00Z,,on,,no_match,", "I2,C2,2026-02-02T10:00:00Z,,on,,unknown,")));

    [Fact]
    public void I06_fires_on_a_failed_liveness_check_and_not_on_another_failed_check() => Assert.Equal([Ann], FiredOn("I06", TwoWorkers()
        .With("verifications.csv", Checks, "V1,worker,W1,liveness,failed,2026-01-02T10:00:00Z,", "V2,worker,W2,address,failed,2026-01-02T10:00:00Z,")));

    [Fact]
    public void I12_fires_on_two_refusals_and_not_on_one() => Assert.Equal([Ann], FiredOn("I12", TwoWorkers()
        .With("verifications.csv", Checks, "V1,worker,W1,in_person,refused,2026-01-02T10:00:00Z,", "V2,worker,W1,liveness,refused,2026-01-03T10:00:00Z,", "V3,worker,W2,in_person,refused,2026-01-02T10:00:00Z,")));

    [Theory]
    [InlineData("A24")]
    [InlineData("A25")]
    [InlineData("I07")]
    [InlineData("I08")]
    [InlineData("I09")]
    [InlineData("I13")]
    [InlineData("P10")]
    [InlineData("P16")]
    [InlineData("W23")]
    public void What_only_people_observe_fires_on_their_code_and_not_on_another(string code) => Assert.Equal([Ann], FiredOn(code, TwoWorkers()
        .With("human_reports.csv", "record_id,subject_kind,subject_id,reported_at,reporter_role,code", $"H1,worker,W1,2026-02-01T00:00:00Z,manager,{code}", "H2,worker,W2,2026-02-01T00:00:00Z,manager,Z99")));

    [Fact]
    public void A_code_on_a_checklist_counts_as_a_report() => Assert.Equal([Cy], FiredOn("I08", TwoApplicants()
        .With("interviews.csv", Interviews, "I1,C1,2026-02-02T10:00:00Z,,on,,,I07;I08", "I2,C2,2026-02-02T10:00:00Z,,on,,,I09")));

    [Fact]
    public void V02_fires_on_a_document_that_had_expired_and_not_on_one_that_expired_later() => Assert.Equal([Ann], FiredOn("V02", TwoWorkers()
        .With("verifications.csv", Checks, "V1,worker,W1,identity,passed,2026-01-02T10:00:00Z,", "V2,worker,W2,identity,passed,2026-01-02T10:00:00Z,")
        .With("identity_documents.csv", "record_id,subject_kind,subject_id,type,country,number,expires_on,verification_id", "D1,worker,W1,id_card,US,A6816264,2025-12-01,V1", "D2,worker,W2,id_card,US,B6816265,2027-12-01,V2")));

    [Fact]
    public void V05_fires_on_three_buildings_and_not_on_a_move_between_two() => Assert.Equal([Ann], FiredOn("V05", TwoWorkers()
        .With("candidates.csv", Applicants)
        .With("shipments.csv", "record_id,worker_id,direction,street,city,region,country", "S1,W1,outbound,77 Oak Ln,Reno,NV,US", "S2,W1,outbound,5 Pine Ct,Nashville,TN,US", "S3,W2,outbound,3 Low Rd,Boston,MA,US")));

    [Fact]
    public void V10_fires_on_a_refuted_school_and_not_on_an_inconclusive_answer() => Assert.Equal([Ann], FiredOn("V10", TwoWorkers()
        .With("verifications.csv", Checks, "V1,worker,W1,education,refuted,2026-01-02T10:00:00Z,", "V2,worker,W2,education,inconclusive,2026-01-02T10:00:00Z,")));

    [Fact]
    public void V12_fires_on_a_verification_over_a_vpn_and_not_from_home() => Assert.Equal([Ann], FiredOn("V12", TwoWorkers()
        .With("candidates.csv", Applicants).With("ip_intel.csv", Intel, "9.9.9.0/24,vpn,Astrill,2026-01-01,,,,,")
        .With("verifications.csv", Checks, "V1,worker,W1,identity,passed,2026-01-02T10:00:00Z,9.9.9.7", "V2,worker,W2,identity,passed,2026-01-02T10:00:00Z,24.5.1.1")));
}
