using Investigations.Graph.Model;
using Investigations.Jobs.Scoring;
using Investigations.Tests.Fixtures;
using Investigations.Tests.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Leaving, and after: each indicator fires on its sign, and not on the innocent twin beside it.</summary>
public sealed class LeavingTests : SignalTestBase
{
    private const string Mail = "record_id,received_at,from_email,subject_kind,subject_id,text_file";
    private const string Contacts = "record_id,full_name,email_personal,email_work,phone,start_date,end_date";
    private const string Bitcoin = "1BoatSLRHtKNngkdXEeobR76b53LETtpyT";
    private const string Seen = "record_id,device_serial,at,ip,bssid";

    [Theory]
    [InlineData("Send 5 BTC to " + Bitcoin + " or we publish your source code.")]
    [InlineData("We hold your data. Pay within 48 hours; write to Ann.Ray+x@gmail.com.")]
    [InlineData("Your files will leak unless you pay. Call +1 512 867 5309.")]
    public void X03_fires_on_a_demand_that_names_a_workers_wallet_mailbox_or_phone(string text) => Assert.Equal([Ann], FiredOn("X03", Noted(text)));

    [Theory]
    [InlineData("Hello, I hacked your system. Send 900 USD in bitcoin to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq within 48 hours.")]
    [InlineData("Please send my last pay slip to ann.ray@gmail.com, thank you.")]
    [InlineData("Pay within 48 hours or we write to ann@tests.example that your data was stolen.")]
    public void X03_does_not_fire_on_spam_a_plain_question_or_a_company_mailbox(string text) => Assert.Empty(FiredOn("X03", Noted(text)));

    [Fact]
    public void X03_lifts_a_cluster_with_one_kind_of_evidence_to_review()
    {
        var drawn = new DrawnNetwork();
        string[] members = [Ann.Value, Bob.Value, "cat"];
        foreach (string member in members) drawn.Link(member, LinkKind.ResidesAt, "postal_address:home of " + member);
        drawn.Share(string.Join(' ', members), "bank_account:1", LinkKind.PaidTo, EvidenceCategory.Money, bits: 8);
        var signal = Assert.Single(Evaluate("X03", Noted("Send 5 BTC to " + Bitcoin + " or we publish your source code.")));
        var cluster = Assert.Single(drawn.Clusters()) with { SignalIds = [signal.Id] };
        Assert.Equal(ClusterLevel.Review, Assert.Single(ClusterScore.Score([cluster], drawn.Associations, [signal], new ScoreOptions())).Level);
        Assert.Equal(ClusterLevel.Note, Assert.Single(ClusterScore.Score([cluster], drawn.Associations, [], new ScoreOptions())).Level);
    }

    [Fact]
    public void X07_fires_on_devices_of_two_who_left_at_one_access_point_and_not_in_the_warehouse()
    {
        var pack = Ended().With("device_observations.csv", Seen,
            "O1,SER0001AA,2026-03-01T00:00:00Z,24.5.1.1,b0:be:76:3f:6c:4b", "O2,SER0002BB,2026-03-05T00:00:00Z,24.5.1.1,b0:be:76:3f:6c:4b");
        Assert.Equal([Ann, Bob], FiredOn("X07", pack));
        Assert.Empty(FiredOn("X07", pack.With("places.csv", "record_id,kind,name,bssids,ip_ranges,approved", "L1,warehouse,Returns,b0:be:76:3f:6c:4b,24.5.1.0/24,true")));
    }

    [Fact]
    public void X07_looks_at_the_last_place_only() => Assert.Empty(FiredOn("X07", Ended().With("device_observations.csv", Seen,
        "O1,SER0001AA,2026-02-01T00:00:00Z,24.5.1.1,b0:be:76:3f:6c:4b", "O2,SER0001AA,2026-03-01T00:00:00Z,24.5.9.9,b0:be:76:00:00:01", "O3,SER0002BB,2026-03-05T00:00:00Z,24.5.1.1,b0:be:76:3f:6c:4b")));

    [Fact]
    public void X02_fires_on_a_spike_at_the_end_and_not_on_the_busy_peer_or_a_usual_hand_over()
    {
        // Twenty-four peers move 150 MB a month each; W90 moves 4,000 MB in his last week, W91 leaves with what everybody moves.
        const string header = "record_id,full_name,job_title,start_date,end_date";
        string[] names = [.. Enumerable.Range(10, 24).Select(number => $"W{number}"), "W90", "W91"];
        var pack = new TinyPack()
            .With("workers.csv", header, [.. names.Select(name => $"{name},Person {name},Engineer,2025-01-05,{(name.StartsWith("W9", StringComparison.Ordinal) ? "2026-03-20" : "")}")])
            .With("user_accounts.csv", "record_id,worker_id,username", [.. names.Select(name => $"U{name},{name},{name}")])
            .With("data_movements.csv", "record_id,account_id,at,kind,target,bytes", [.. names.Select(name => $"D{name},U{name},2026-03-18T10:00:00Z,download,wiki export,{(name == "W90" ? 4_000_000_000 : 150_000_000)}")]);
        Assert.Equal([TinyPack.Of(SourceCatalogue.Workers, "W90")], FiredOn("X02", pack));
    }

    private static TinyPack Ended() => new TinyPack()
        .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,,Engineering,employee,2026-01-05,2026-03-01,managed", "W2,,Bob Oak,,9 Fir Ave,Boston,MA,US,,IT,employee,2026-01-05,2026-03-05,managed")
        .With("devices.csv", "record_id,serial,assigned_worker_id,assigned_from,reported_serial", "D1,SER0001AA,W1,2026-01-05,", "D2,SER0002BB,W2,2026-01-05,");

    private static TinyPack Noted(string text) => new TinyPack()
        .With("workers.csv", Contacts, "W1,Ann Ray,ann.ray@gmail.com,ann@tests.example,512-867-5309,2026-01-05,2026-03-01", "W2,Bob Oak,bob.oak@gmail.com,bob@tests.example,,2026-01-05,")
        .With("pay_destinations.csv", "record_id,worker_id,kind,wallet_address,valid_from", $"P1,W1,wallet,{Bitcoin},2026-01-05")
        .With("messages.csv", Mail, "M1,2026-03-20T10:00:00Z,someone@mail.example,,,messages/M1.txt")
        .WithText("messages/M1.txt", text);
}
