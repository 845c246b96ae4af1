using Investigations.Graph.Model;
using Investigations.Tests.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Jobs.Scoring;

public sealed class ClusterScoreTests
{
    private const EvidenceCategory Money = EvidenceCategory.Money, Contact = EvidenceCategory.Contact, Location = EvidenceCategory.Location,
        Network = EvidenceCategory.Network, Device = EvidenceCategory.Device, Identity = EvidenceCategory.Identity;

    private static DrawnNetwork Homes(string who)
    {
        var drawn = new DrawnNetwork();
        foreach (string name in who.Split(' ')) drawn.Link(name, LinkKind.ResidesAt, "postal_address:home of " + name);
        return drawn;
    }

    private static Cluster Only(DrawnNetwork drawn) => Assert.Single(drawn.Scored());

    [Fact]
    public void Score_one_category_is_a_note() =>
        Assert.Equal(ClusterLevel.Note, Only(Homes("ann bob cat").Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money, bits: 8)).Level);

    [Fact]
    public void Score_two_people_with_one_phone_are_a_note() =>
        Assert.Equal(ClusterLevel.Note, Only(Homes("ann bob").Share("ann bob", "phone:1", LinkKind.UsesPhone, Contact, bits: 8)).Level);

    [Theory]
    [InlineData(5, ClusterLevel.Review)]
    [InlineData(3, ClusterLevel.Note)]
    public void Score_two_categories_need_a_strong_one(double bits, ClusterLevel expected) => Assert.Equal(expected, Only(Homes("ann bob cat")
        .Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money, bits).Share("ann bob cat", "phone:1", LinkKind.UsesPhone, Contact, bits: 2)).Level);

    [Fact]
    public void Score_three_categories_escalate() => Assert.Equal(ClusterLevel.Escalate, Only(Three()).Level);

    [Fact]
    public void Score_views_of_one_dwelling_count_once() => Assert.Equal(ClusterLevel.Note, Only(Homes("ann bob cat")
        .Share("ann bob cat", "postal_address:1", LinkKind.ReceivesAt, Location, 5, "dwelling:1")
        .Share("ann bob cat", "ip_address:192.0.2.1", LinkKind.ObservedAt, Network, 5, "dwelling:1")
        .Share("ann bob cat", "access_point:02", LinkKind.ObservedAt, Device, 5, "dwelling:1")).Level);

    [Fact]
    public void Score_evidence_that_touches_few_members_does_not_count()
    {
        const string All = "ann bob cat dan eve fay gil";
        var drawn = Homes(All).Share(All, "bank_account:1", LinkKind.PaidTo, Money, bits: 8).Share("ann bob", "phone:1", LinkKind.UsesPhone, Contact, bits: 8);
        Assert.Equal(ClusterLevel.Note, Only(drawn).Level);
    }

    [Fact]
    public void Score_couple_in_one_home_counts_once_until_papers_or_faces_are_shared()
    {
        var couple = new DrawnNetwork()
            .Share("ann bob", "postal_address:1", LinkKind.ResidesAt, Location).Share("ann bob", "bank_account:1", LinkKind.PaidTo, Money)
            .Share("ann bob", "device_fingerprint:1", LinkKind.SubmittedFrom, Device);
        Assert.Equal(ClusterLevel.Note, Only(couple).Level);
        Assert.Contains(Only(couple).Explanations, test => test is { Name: "couple", Holds: true });
        Assert.Equal(ClusterLevel.Review, Only(couple.Share("ann bob", "photo:1", LinkKind.ShownOn, Identity)).Level);
    }

    [Fact]
    public void Score_one_name_twice_is_a_second_application()
    {
        var drawn = Homes("ann1 ann2").Entity("ann1", "Ann M. Lee").Entity("ann2", "Lee, Ann")
            .Share("ann1 ann2", "phone:1", LinkKind.UsesPhone, Contact).Share("ann1 ann2", "bank_account:1", LinkKind.PaidTo, Money).Share("ann1 ann2", "ip_address:1", LinkKind.SubmittedFrom, Network);
        Assert.Equal(ClusterLevel.Note, Only(drawn).Level);
    }

    [Theory]
    [InlineData("X03", 4, ClusterLevel.Review)]
    [InlineData("A23", 4, ClusterLevel.Review)]
    [InlineData("A23", 1, ClusterLevel.Note)]
    [InlineData("W11", 4, ClusterLevel.Note)]
    public void Score_grave_signals_alone_give_review(string indicator, double bits, ClusterLevel expected) => Assert.Equal(expected, Only(Homes("ann bob cat")
        .Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money, bits: 8).Fired(indicator, "ann", EvidenceCategory.Behaviour, bits)).Level);

    [Fact]
    public void Score_contributions_sum_to_the_logit_of_the_risk()
    {
        var cluster = Only(Three().Fired("W11", "ann", EvidenceCategory.Behaviour, 2));
        Assert.InRange(cluster.Risk, 0, 1);
        Assert.Equal(Math.Log2(cluster.Risk / (1 - cluster.Risk)), cluster.Contributions.Sum(part => part.Bits), 1e-9);
        Assert.Contains(cluster.Contributions, part => part.Name == "prior");
    }

    [Fact]
    public void Score_more_evidence_never_lowers_the_risk()
    {
        var less = Only(Homes("ann bob cat").Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money).Share("ann bob cat", "phone:1", LinkKind.UsesPhone, Contact));
        Assert.True(Only(Three()).Risk > less.Risk);
    }

    [Fact]
    public void Key_evidence_of_a_small_cluster_is_one_value_and_its_records()
    {
        var key = Only(Three().Share("ann bob cat", "phone:2", LinkKind.UsesPhone, Contact)).Key!;
        Assert.True(key.LevelWithout < ClusterLevel.Escalate);
        Assert.Single(key.Values);
        Assert.Equal("ann bob cat".Split(' ').Select(name => DrawnNetwork.Id(name).Value), key.Records.Select(record => record.RecordId));
    }

    [Fact]
    public void Key_evidence_over_many_values_still_leaves_nothing_out()
    {
        var drawn = Homes("ann bob cat").Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money).Share("ann bob cat", "bank_account:2", LinkKind.PaidTo, Money).Share("ann bob cat", "bank_account:3", LinkKind.PaidTo, Money);
        for (int i = 0; i < 30; i++) drawn.Share("ann bob cat", $"phone:{i}", LinkKind.UsesPhone, Contact);
        Assert.Equal(["bank_account:1", "bank_account:2", "bank_account:3"], Only(drawn).Key!.Values.Select(id => id.Value));
    }

    [Fact]
    public void Key_evidence_is_the_grave_signal_where_fewer_signals_than_values_lift_the_level()
    {
        var drawn = Homes("ann bob cat").Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money, bits: 8)
            .Share("ann bob cat", "bank_account:2", LinkKind.PaidTo, Money, bits: 8).Fired("X03", "ann", EvidenceCategory.Behaviour, 4);
        var key = Only(drawn).Key!;
        Assert.Equal((0, "X03-ann", ClusterLevel.Note), (key.Values.Count, Assert.Single(key.SignalIds), key.LevelWithout));
    }

    [Fact]
    public void Key_evidence_of_a_note_is_none() =>
        Assert.Null(Only(Homes("ann bob cat").Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money, bits: 8)).Key);

    [Fact]
    public void Next_record_is_of_a_kind_that_members_lack()
    {
        Assert.Contains("carrier's receipts", Only(Three()).Refutation, StringComparison.Ordinal);
        var drawn = Three();
        foreach (string name in "ann bob cat".Split(' ')) drawn.Link(name, LinkKind.ReceivesAt, "postal_address:home of " + name);
        Assert.DoesNotContain("carrier's receipts", Only(drawn).Refutation, StringComparison.Ordinal);
        Assert.Contains("3 of 3 members", Only(drawn).Refutation, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_words_link_and_ask_but_never_accuse()
    {
        var cluster = Only(Three());
        Assert.StartsWith("3 candidates linked by ", cluster.Title, StringComparison.Ordinal);
        Assert.EndsWith("needs review", cluster.Title, StringComparison.Ordinal);
        Assert.Contains("innocent reason", cluster.Refutation, StringComparison.Ordinal);
    }

    private static DrawnNetwork Three() => Homes("ann bob cat")
        .Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money)
        .Share("ann bob cat", "phone:1", LinkKind.UsesPhone, Contact, bits: 2)
        .Share("ann bob cat", "device_fingerprint:1", LinkKind.SubmittedFrom, Device, bits: 2);
}
