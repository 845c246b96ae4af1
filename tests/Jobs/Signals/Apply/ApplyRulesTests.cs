using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals.Apply;

/// <summary>A05, A07 to A22 as far as they ask texts, code, lists and channels: each fires on its sign and not on its innocent twin.</summary>
public sealed class ApplyRulesTests : SignalTestBase
{
    private const string Accounts = "record_id,subject_kind,subject_id,host,handle,created_at";
    private const string History = "record_id,code_account_id,repository,sha,author_name,author_email,authored_at";
    private const string Claimed = "record_id,candidate_id,kind,organisation,url,title,from,to";
    private const string Letter = "I build payment ledgers that settle nightly and I would bring that care to your reconciliation team because late postings cost you real money every quarter";

    [Fact]
    public void A05_fires_on_a_domain_registered_a_month_before_and_not_on_an_old_one() => Assert.Equal([Cy], FiredOn("A05", new TinyPack()
        .With("candidates.csv", "record_id,full_name,email,created_at,email_domain_created_on",
            "C1,Cy Dale,cy@dale-works.dev,2026-02-01T10:00:00Z,2026-01-01", "C2,Dee Eads,dee@dee-eads.dev,2026-02-01T10:00:00Z,2019-01-01")));

    [Fact]
    public void A05_fires_on_a_watched_domain() => Assert.Equal([Cy], FiredOn("A05", new TinyPack()
        .With("watchlist.csv", "record_id,list,kind,value", "WL1,peers,domain,dale-works.dev")
        .With("candidates.csv", "record_id,full_name,email", "C1,Cy Dale,cy@dale-works.dev", "C2,Dee Eads,dee@dee-eads.dev")));

    [Theory]
    [InlineData("page_analytics_id", "UA-77001", "UA-77001", "UA-1")]
    [InlineData("page_simhash", "00000000000000f0", "00000000000000f7", "ffffffff00000000")]
    public void A07_fires_on_pages_alike_and_not_on_another_page(string mark, string first, string second, string other) => Assert.Equal([Cy, Dee], FiredOn("A07", new TinyPack()
        .With("candidates.csv", $"record_id,full_name,portfolio_url,{mark}", $"C1,Cy Dale,https://cydale.dev,{first}", $"C2,Dee Eads,https://eads.io,{second}", $"C3,Flo Gray,https://flogray.net,{other}")));

    [Fact]
    public void A07_fires_on_a_domain_that_two_list_and_not_on_one_that_two_claim_as_employer()
    {
        var listed = Tie(Cy, Dee, EntityKind.Domain, "folio-9.dev", LinkKind.Lists, SourceCatalogue.Candidates, "portfolio_url");
        Assert.Equal([Cy, Dee], FiredOn("A07", TwoApplicants(), listed));
        Assert.Empty(FiredOn("A07", TwoApplicants(), listed with { HeldByA = LinkKind.Claims, HeldByB = LinkKind.Claims }));
    }

    [Fact]
    public void A08_fires_on_history_older_than_its_account_and_not_on_one_uploaded_repository() => Assert.Equal([Cy], FiredOn("A08", TwoApplicants()
        .With("code_accounts.csv", Accounts, "G1,candidate,C1,github.com,cyd,2025-06-01T00:00:00Z", "G2,candidate,C2,github.com,deee,2025-06-01T00:00:00Z")
        .With("commits.csv", History,
            "K1,G1,cyd/shop,aaaa000000000000000000000000000000000001,Cy Dale,,2021-01-01T00:00:00Z", "K2,G1,cyd/game,aaaa000000000000000000000000000000000002,Cy Dale,,2022-01-01T00:00:00Z",
            "K3,G2,deee/old,aaaa000000000000000000000000000000000003,Dee Eads,,2021-01-01T00:00:00Z", "K4,G2,deee/new,aaaa000000000000000000000000000000000004,Dee Eads,,2025-09-01T00:00:00Z")));

    [Fact]
    public void A08_fires_on_commits_that_stand_in_repositories_of_others()
    {
        string[] shas = ["bbbb000000000000000000000000000000000001", "bbbb000000000000000000000000000000000002"];
        Assert.Equal([Cy, Dee], FiredOn("A08", TwoApplicants()
            .With("code_accounts.csv", Accounts, "G1,candidate,C1,github.com,cyd,2020-06-01T00:00:00Z", "G2,candidate,C2,github.com,deee,2020-06-01T00:00:00Z")
            .With("commits.csv", History, [.. new[] { "G1,cyd", "G2,deee" }.SelectMany(owner => shas.Select((sha, i) => $"K{owner[1]}{i},{owner}/r{i},{sha},,,2024-01-01T00:00:00Z"))])));
    }

    [Fact]
    public void A09_fires_on_four_names_and_not_on_spellings_of_one() => Assert.Equal([Cy], FiredOn("A09", TwoApplicants()
        .With("code_accounts.csv", Accounts, "G1,candidate,C1,github.com,cyd,2020-06-01T00:00:00Z", "G2,candidate,C2,github.com,deee,2020-06-01T00:00:00Z")
        .With("commits.csv", History,
            [.. new[] { "Cy Dale", "Hal Ivers", "Jon Kent", "Lou Mars" }.Select((name, i) => $"K{i},G1,cyd/shop,cccc00000000000000000000000000000000000{i},{name},,2024-01-01T00:00:00Z"),
                .. new[] { "Dee Eads", "dee eads", "Eads Dee", "Dee  Eads" }.Select((name, i) => $"L{i},G2,deee/shop,dddd00000000000000000000000000000000000{i},{name},,2024-01-01T00:00:00Z")])));

    [Fact]
    public void A09_fires_on_the_mailbox_of_another_candidate_and_not_on_ones_own()
    {
        var pack = new TinyPack()
            .With("candidates.csv", "record_id,full_name,email", "C3,Flo Gray,flo.gray@fastmail.com", "C4,Gus Hill,gus.hill@fastmail.com")
            .With("code_accounts.csv", Accounts, "G3,candidate,C3,github.com,flog,2020-06-01T00:00:00Z", "G4,candidate,C4,github.com,gush,2020-06-01T00:00:00Z")
            .With("commits.csv", History, "K1,G3,flog/shop,eeee000000000000000000000000000000000001,Flo Gray,gus.hill@fastmail.com,2024-01-01T00:00:00Z",
                "K2,G4,gush/shop,eeee000000000000000000000000000000000002,Gus Hill,gus.hill@fastmail.com,2024-01-01T00:00:00Z");
        var flo = TinyPack.Of(SourceCatalogue.Candidates, "C3");
        Assert.Equal(flo, Assert.Single(Evaluate("A09", pack)).Subject);
    }

    [Fact]
    public void A12_fires_on_another_name_on_document_and_in_meeting_and_not_on_a_nickname() => Assert.Equal([Cy], FiredOn("A12", new TinyPack()
        .With("candidates.csv", "record_id,full_name,country", "C1,Katherine Dale,US", "C2,Robert Eads,US")
        .With("interviews.csv", "record_id,candidate_id,display_name", "I1,C1,Olaf Stenberg", "I2,C2,Bob Eads")
        .With("identity_documents.csv", "record_id,subject_kind,subject_id,type,country,number,name_on_document", "D1,candidate,C1,id_card,US,A6816264,Olaf Stenberg", "D2,candidate,C2,id_card,US,B6816265,EADS ROBERT")));

    [Fact]
    public void A13_fires_on_more_years_than_a_tool_is_old_and_not_on_as_many() => Assert.Equal([Cy], FiredOn("A13", new TinyPack()
        .With("candidates.csv", "record_id,full_name,created_at,resume_file", "C1,Cy Dale,2026-02-01T10:00:00Z,resumes/C1.txt", "C2,Dee Eads,2026-02-01T10:00:00Z,resumes/C2.txt")
        .WithText("resumes/C1.txt", "Cy Dale\nSenior engineer\n- 16 years of experience with Flutter, 3 years of cooking\n")
        .WithText("resumes/C2.txt", "Dee Eads\nSenior engineer\n- 8 years of experience with Flutter\n- 20 years in retail\n")));

    [Fact]
    public void A13_fires_on_two_full_time_jobs_for_a_year_and_not_on_consulting_beside_one() => Assert.Equal([Cy], FiredOn("A13", TwoApplicants()
        .With("claims.csv", Claimed,
            "K1,C1,employer,Northgate Mills,,Engineer,2022-01,2024-06", "K2,C1,employer,Harbor Tools,,Engineer,2023-01,2025-01",
            "K3,C2,employer,Northgate Mills,,Engineer,2022-01,2024-06", "K4,C2,employer,Harbor Tools,,Consultant,2023-01,2025-01", "K5,C2,employer,Lakeside Books,,Engineer,2024-06,", "K6,C2,employer,Fern Press,,Engineer,2018-01,")));

    [Fact]
    public void A14_fires_on_a_phone_known_under_another_name_and_not_under_a_short_form_of_ones_own() => Assert.Equal([Cy], FiredOn("A14", new TinyPack()
        .With("candidates.csv", "record_id,full_name,phone,email", "C1,Katherine Dale,+1 415 672 1671,", "C2,Robert Eads,,rob.eads@fastmail.com")
        .With("watchlist.csv", "record_id,list,kind,value,name", "WL1,osint,phone,+14156721671,Olaf Stenberg", "WL2,osint,email,rob.eads@fastmail.com,Bob Eads")));

    [Fact]
    public void A19_fires_on_the_channel_of_the_linked_and_not_on_the_biggest()
    {
        var linked = Enumerable.Range(1, 4).Select(i => TinyPack.Of(SourceCatalogue.Candidates, $"L{i}")).ToList();
        Tie[] ties = [.. linked.Skip(1).Select(other => Tie(linked[0], other, EntityKind.PhoneNumber, "+14156721671", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone"))];
        var pack = new TinyPack().With("candidates.csv", "record_id,full_name,source_channel,source_org_id",
            [.. Enumerable.Range(1, 4).Select(i => $"L{i},Lea Mori {i},agency,ORG-1"), .. Enumerable.Range(1, 40).Select(i => $"M{i},Max Nord {i},agency,ORG-2")]);
        Assert.Equal("organisation:org/ORG-1", Assert.Single(Evaluate("A19", pack, ties.Aggregate(Associations.Empty, (all, tie) => all with { Ties = [.. all.Ties, tie] }))).Subject.Value);
    }

    [Fact]
    public void A20_fires_on_one_letter_under_two_names_and_not_on_letters_of_ones_own() => Assert.Equal([Cy, Dee], FiredOn("A20", TwoApplicants()
        .With("candidates.csv", Applicants, "C3,Flo Gray,,,,,,,,,,,,")
        .With("messages.csv", "record_id,received_at,subject_kind,subject_id,text_file",
            "M1,2026-02-01T10:00:00Z,candidate,C1,messages/1.txt", "M2,2026-02-02T10:00:00Z,candidate,C2,messages/2.txt", "M3,2026-02-03T10:00:00Z,candidate,C3,messages/3.txt")
        .WithText("messages/1.txt", Letter + " and this was Cy.").WithText("messages/2.txt", Letter + " with regards from Dee.")
        .WithText("messages/3.txt", "My years in a hospital kitchen taught me to plan for forty guests with two stoves and one oven, and I now want to learn how your dispatch room works at night.")));

    [Fact]
    public void A20_fires_on_one_scan_of_two_candidates_and_not_on_a_solution() =>
        Assert.Equal([Cy, Dee], FiredOn("A20", TwoApplicants().With("identity_documents.csv", "record_id,subject_kind,subject_id,type,country,number"),
            Tie(Cy, Dee, EntityKind.Document, "f0", LinkKind.Presented, SourceCatalogue.IdentityDocuments, "image_phash"),
            Tie(Ann, Bob, EntityKind.Document, "f1", LinkKind.Submitted, SourceCatalogue.Assessments, "submission_file")));

    [Fact]
    public void A22_fires_on_an_employer_founded_after_the_start_and_not_on_one_founded_before() => Assert.Equal([Cy], FiredOn("A22", TwoApplicants()
        .With("organisations.csv", "record_id,name,kind,domain,founded_on", "O1,Brightpeak Code LLC,company,brightpeakcode.com,2023-05-01", "O2,Old Mill Inc,employer,oldmill.com,1998-01-01")
        .With("claims.csv", Claimed, "K1,C1,employer,Brightpeak Code LLC,,Engineer,2019,2024", "K2,C2,employer,Brightpeak Code LLC,,Engineer,2023,2024", "K3,C2,employer,Old Mill Inc,,Engineer,2019,2023")));

    [Fact]
    public void A22_fires_on_a_seized_site() => Assert.Equal([Cy], FiredOn("A22", TwoApplicants()
        .With("organisations.csv", "record_id,name,kind").With("watchlist.csv", "record_id,list,kind,value", "WL1,seized,domain,brightpeakcode.com")
        .With("claims.csv", Claimed, "K1,C1,employer,Brightpeak Code,https://www.brightpeakcode.com/team,Engineer,2019,2024", "K2,C2,employer,Old Mill,https://oldmill.com,Engineer,2019,2023")));
}
