using Investigations.Graph.Model;
using Xunit;

namespace Investigations.Tests.Jobs.Clustering;

public sealed class ClusterFinderTests
{
    private const EvidenceCategory Money = EvidenceCategory.Money, Contact = EvidenceCategory.Contact, Location = EvidenceCategory.Location,
        Network = EvidenceCategory.Network, Device = EvidenceCategory.Device, Document = EvidenceCategory.Document, Identity = EvidenceCategory.Identity;

    private static DrawnNetwork Pair(DrawnNetwork drawn, string who, string tag) => drawn
        .Share(who, "bank_account:" + tag, LinkKind.PaidTo, Money)
        .Share(who, "phone:" + tag, LinkKind.UsesPhone, Contact);

    [Fact]
    public void Find_ties_of_two_kinds_make_a_cluster()
    {
        var cluster = Assert.Single(Pair(new DrawnNetwork(), "ann bob cat", "1").Clusters());
        Assert.Equal("ann bob cat", DrawnNetwork.Names(cluster, MemberRole.Member));
        Assert.Equal("bank_account:1 phone:1", DrawnNetwork.Names(cluster, MemberRole.Shared));
        Assert.Equal(ClusterState.New, cluster.State);
    }

    [Fact]
    public void Find_explained_ties_make_no_cluster() => Assert.Empty(new DrawnNetwork()
        .Share("ann bob", "postal_address:1", LinkKind.ResidesAt, Location, explainedBy: "household")
        .Share("ann bob", "bank_account:1", LinkKind.PaidTo, Money, explainedBy: "declared couple").Clusters());

    [Fact]
    public void Find_loose_member_is_left_out()
    {
        var cluster = Assert.Single(Pair(new DrawnNetwork(), "ann bob cat", "1").Share("cat dan", "ip_address:192.0.2.1", LinkKind.SubmittedFrom, Network, bits: 1.5).Clusters());
        Assert.Equal("ann bob cat", DrawnNetwork.Names(cluster, MemberRole.Member));
    }

    [Fact]
    public void Find_weak_bridge_joins_nothing()
    {
        var drawn = Pair(Pair(new DrawnNetwork(), "ann bob cat", "1"), "dan eve fay", "2")
            .Share("cat dan", "ip_address:192.0.2.1", LinkKind.SubmittedFrom, Network, bits: 2);
        Assert.Equal(["ann bob cat", "dan eve fay"], drawn.Clusters().Select(cluster => DrawnNetwork.Names(cluster, MemberRole.Member)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Find_networks_that_come_to_share_a_strong_value_are_one()
    {
        var drawn = Pair(Pair(new DrawnNetwork(), "ann bob cat", "1"), "dan eve fay", "2")
            .Share("ann bob dan eve", "person:collector", LinkKind.PaidTo, Money, bits: 4);
        Assert.Equal("ann bob cat dan eve fay", DrawnNetwork.Names(Assert.Single(drawn.Clusters()), MemberRole.Member));
    }

    [Fact]
    public void Find_several_addresses_one_collector_and_one_witness_are_one_cluster()
    {
        var drawn = new DrawnNetwork()
            .Share("ann bob", "postal_address:1", LinkKind.ReceivesAt, Location, group: "dwelling:1")
            .Share("cat dan", "postal_address:2", LinkKind.ReceivesAt, Location, group: "dwelling:2")
            .Share("ann bob cat dan", "bank_account:9", LinkKind.Transferred, Money, bits: 2.5)
            .Share("ann bob cat dan", "person:witness", LinkKind.WitnessedBy, Contact, bits: 2.5);
        Assert.Equal("ann bob cat dan", DrawnNetwork.Names(Assert.Single(drawn.Clusters()), MemberRole.Member));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_shuffled_input_gives_the_same_clusters(int seed)
    {
        var drawn = Pair(Pair(Pair(new DrawnNetwork(), "ann bob cat", "1"), "dan eve fay", "2"), "cat dan", "3").Link("ann", LinkKind.ReceivedBy, "person:r").Link("bob", LinkKind.ReceivedBy, "person:r");
        Assert.Equal(Flat(drawn.Clusters()), Flat(drawn.ClustersShuffled(seed)));
    }

    [Fact]
    public void Find_decided_victim_is_never_a_member()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1")
            .Share("ann vic", "identity_document:1", LinkKind.Presented, Identity, bits: 8)
            .Share("ann vic", "photo:1", LinkKind.ShownOn, Identity, bits: 8)
            .Conflict("ann", "vic", victim: "vic");
        var cluster = Assert.Single(drawn.Clusters());
        Assert.Equal("ann bob cat", DrawnNetwork.Names(cluster, MemberRole.Member));
        Assert.Equal("vic", DrawnNetwork.Names(cluster, MemberRole.Victim));
    }

    [Fact]
    public void Find_undecided_conflict_the_side_without_other_ties_is_the_victim()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1").Share("ann vic", "identity_document:1", LinkKind.Presented, Identity, bits: 8).Conflict("ann", "vic");
        var cluster = Assert.Single(drawn.Clusters());
        Assert.Equal("vic", DrawnNetwork.Names(cluster, MemberRole.Victim));
        Assert.DoesNotContain("vic", DrawnNetwork.Names(cluster, MemberRole.Member), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_undecided_conflict_a_side_with_one_weak_tie_is_unknown()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1").Share("bob vic", "ip_address:192.0.2.1", LinkKind.SubmittedFrom, Network, bits: 1.5).Conflict("ann", "vic");
        Assert.Equal("vic", DrawnNetwork.Names(Assert.Single(drawn.Clusters()), MemberRole.Unknown));
    }

    [Fact]
    public void Find_conflict_alone_makes_no_cluster() => Assert.Empty(new DrawnNetwork()
        .Share("ann vic", "identity_document:1", LinkKind.Presented, Identity, bits: 8).Conflict("ann", "vic").Clusters());

    [Fact]
    public void Find_receiver_who_also_vouches_and_holds_the_account_ranks_first()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1")
            .Link("ann", LinkKind.ReceivedBy, "person:lauren").Link("bob", LinkKind.ReceivedBy, "person:lauren")
            .Link("cat", LinkKind.ListsReference, "person:lauren").Link("bank_account:1", LinkKind.HeldBy, "person:lauren")
            .Link("ann", LinkKind.ListsReference, "person:other").Link("bob", LinkKind.ListsReference, "person:other");
        var first = Assert.Single(drawn.Clusters()).Members.First(member => member.Role == MemberRole.Facilitator && member.Rank == 1);
        Assert.Equal("person:lauren", first.Entity.Value);
    }

    [Fact]
    public void Find_references_of_one_full_name_are_one_facilitator()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1")
            .Entity("person:r1", label: "Dana O. Whitfield").Entity("person:r2", label: "WHITFIELD, Dana").Entity("person:r3", label: "Dana")
            .Link("ann", LinkKind.ListsReference, "person:r1").Link("bob", LinkKind.ListsReference, "person:r2").Link("cat", LinkKind.ListsReference, "person:r3");
        var only = Assert.Single(Assert.Single(drawn.Clusters()).Members, member => member.Role == MemberRole.Facilitator);
        Assert.Equal("person:r1", only.Entity.Value);
        Assert.Contains("2 of 3 members", only.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_candidate_tied_to_one_member_by_a_shared_identity_only_is_no_member()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1").Share("cat vic", "identity_document:1", LinkKind.Presented, Identity, bits: 6);
        Assert.Equal("ann bob cat", DrawnNetwork.Names(Assert.Single(drawn.Clusters()), MemberRole.Member));
    }

    [Fact]
    public void Find_notary_who_witnesses_for_many_others_is_no_facilitator()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1");
        foreach (string who in "ann bob cat out1 out2 out3 out4".Split(' ')) drawn.Link(who, LinkKind.WitnessedBy, "person:notary");
        Assert.Equal("", DrawnNetwork.Names(Assert.Single(drawn.Clusters()), MemberRole.Facilitator));
    }

    [Fact]
    public void Find_generic_organisation_is_no_facilitator()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1").Entity("organisation:org/1", generic: "employer of record");
        foreach (string who in "ann bob cat".Split(' ')) drawn.Link(who, LinkKind.PaidTo, "organisation:org/1");
        Assert.Equal("", DrawnNetwork.Names(Assert.Single(drawn.Clusters()), MemberRole.Facilitator));
    }

    [Fact]
    public void Find_worker_who_hosts_the_others_devices_is_a_facilitator_once()
    {
        var drawn = Pair(new DrawnNetwork(), "ann bob cat", "1")
            .Share("ann bob", "postal_address:9", LinkKind.ReceivesAt, Location).Link("cat", LinkKind.ResidesAt, "postal_address:9");
        var cluster = Assert.Single(drawn.Clusters());
        Assert.Equal("cat", DrawnNetwork.Names(cluster, MemberRole.Facilitator));
        Assert.Equal("ann bob", DrawnNetwork.Names(cluster, MemberRole.Member));
    }

    private static string[] Flat(IEnumerable<Cluster> clusters) =>
        [.. clusters.SelectMany(cluster => cluster.Members.Select(member => $"{cluster.Id} {cluster.Title} {string.Join(',', cluster.Typologies)} {member}"))];
}
