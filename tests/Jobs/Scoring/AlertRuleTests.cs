using Investigations.Graph.Model;
using Investigations.Jobs.Scoring;
using Investigations.Tests.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Jobs.Scoring;

public sealed class AlertRuleTests
{
    private static DrawnNetwork Review(string who) => Homes(new DrawnNetwork(), who)
        .Share(who, "bank_account:1", LinkKind.PaidTo, EvidenceCategory.Money)
        .Share(who, "phone:1", LinkKind.UsesPhone, EvidenceCategory.Contact);

    private static DrawnNetwork Homes(DrawnNetwork drawn, string who)
    {
        foreach (string name in who.Split(' ')) drawn.Link(name, LinkKind.ResidesAt, "postal_address:home of " + name);
        return drawn;
    }

    private static IReadOnlyList<Cluster> Run(DrawnNetwork drawn, params IReadOnlyList<Cluster> previous) =>
        ClusterScore.Score(drawn.Clusters(previous), drawn.Associations, drawn.Signals, new ScoreOptions());

    [Fact]
    public void Alert_is_raised_once_and_not_by_the_same_records_again()
    {
        var first = Run(Review("ann bob cat"));
        Assert.True(Assert.Single(first).Alert!.IsNew);
        Assert.False(Assert.Single(Run(Review("ann bob cat"), first)).Alert!.IsNew);
    }

    [Fact]
    public void Alert_is_not_raised_for_a_note() =>
        Assert.Null(Assert.Single(Run(Homes(new DrawnNetwork(), "ann bob cat").Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, EvidenceCategory.Money, bits: 8))).Alert);

    [Fact]
    public void Alert_is_raised_again_by_a_higher_level()
    {
        var first = Run(Review("ann bob cat"));
        var second = Assert.Single(Run(Review("ann bob cat").Share("ann bob cat", "photo:1", LinkKind.ShownOn, EvidenceCategory.Identity), first));
        Assert.True(second.Alert!.IsNew);
        Assert.Equal("the level rose from review to escalate", second.Alert.Because);
    }

    [Fact]
    public void Alert_is_raised_again_by_one_more_kind_of_evidence_at_the_highest_level()
    {
        DrawnNetwork Escalated() => Review("ann bob cat").Share("ann bob cat", "photo:1", LinkKind.ShownOn, EvidenceCategory.Identity);
        var first = Run(Escalated());
        Assert.True(Assert.Single(Run(Escalated().Share("ann bob cat", "device_fingerprint:1", LinkKind.SubmittedFrom, EvidenceCategory.Device), first)).Alert!.IsNew);
        Assert.False(Assert.Single(Run(Escalated().Share("ann bob cat", "photo:2", LinkKind.ShownOn, EvidenceCategory.Identity), first)).Alert!.IsNew);
    }

    [Theory]
    [InlineData("ann bob cat dan eve", false)]
    [InlineData("ann bob cat dan eve fay", true)]
    public void Alert_is_raised_again_by_growth_of_half_and_not_below(string who, bool expected) =>
        Assert.Equal(expected, Assert.Single(Run(Review(who), Run(Review("ann bob cat dan")))).Alert!.IsNew);

    [Fact]
    public void Alert_counts_growth_from_the_last_alert_so_that_slow_growth_is_told_too()
    {
        var clusters = Run(Review("ann bob cat dan"));
        clusters = Run(Review("ann bob cat dan eve"), clusters);
        Assert.False(Assert.Single(clusters).Alert!.IsNew);
        Assert.True(Assert.Single(Run(Review("ann bob cat dan eve fay"), clusters)).Alert!.IsNew);
    }

    [Fact]
    public void Alert_is_not_raised_again_by_a_level_that_falls_and_returns()
    {
        var first = Run(Review("ann bob cat"));
        var fallen = Run(Homes(new DrawnNetwork(), "ann bob cat").Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, EvidenceCategory.Money, bits: 8), first);
        Assert.Equal(ClusterLevel.Note, Assert.Single(fallen).Level);
        Assert.False(Assert.Single(Run(Review("ann bob cat"), fallen)).Alert!.IsNew);
    }
}
