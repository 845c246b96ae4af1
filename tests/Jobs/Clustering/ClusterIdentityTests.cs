using Investigations.Graph.Model;
using Investigations.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Jobs.Clustering;

public sealed class ClusterIdentityTests
{
    [Fact]
    public void Carry_first_run_all_are_new_and_named_after_their_smallest_member()
    {
        var once = Carry([], "b c a");
        var again = Carry([], "a b c");
        Assert.Equal(ClusterState.New, once[0].State);
        Assert.Equal(once[0].Id, again[0].Id);
        Assert.Equal(once[0].Id, Carry([], "a x y")[0].Id);
    }

    [Theory]
    [InlineData("a b c d", "a b c d", ClusterState.Unchanged)]
    [InlineData("a b c d", "a b c d e", ClusterState.Grown)]
    [InlineData("a b c d", "a b c", ClusterState.Shrunk)]
    [InlineData("b c d e", "a b c d e", ClusterState.Grown)]
    [InlineData("a b c", "a b c d e f g h", ClusterState.Grown)]
    public void Carry_overlapping_community_keeps_the_id(string before, string now, ClusterState state)
    {
        var first = Carry([], before);
        var second = Assert.Single(Carry(Saved(first), now));
        Assert.Equal(first[0].Id, second.Id);
        Assert.Equal(state, second.State);
        Assert.Equal([first[0].Id], second.Lineage);
    }

    [Fact]
    public void Carry_merged_keeps_the_larger_id_and_both_in_its_lineage()
    {
        var first = Carry([], "a b c", "d e f g");
        var merged = Assert.Single(Carry(Saved(first), "a b c d e f g"));
        Assert.Equal(ClusterState.Merged, merged.State);
        Assert.Equal(first.Single(community => community.Members.Count == 4).Id, merged.Id);
        Assert.Equal(first.Select(community => community.Id).Order(StringComparer.Ordinal), merged.Lineage);
    }

    [Fact]
    public void Carry_split_the_larger_part_keeps_the_id()
    {
        var first = Carry([], "a b c d e");
        var parts = Carry(Saved(first), "a b", "c d e");
        var kept = parts.Single(part => part.Id == first[0].Id);
        var split = parts.Single(part => part.Id != first[0].Id);
        Assert.Equal(3, kept.Members.Count);
        Assert.Equal(ClusterState.Shrunk, kept.State);
        Assert.Equal(ClusterState.Split, split.State);
        Assert.Equal([first[0].Id], split.Lineage);
    }

    [Fact]
    public void Carry_vanished_community_is_dissolved_once()
    {
        var first = Carry([], "a b c");
        var second = Carry(Saved(first));
        Assert.Equal(ClusterState.Dissolved, Assert.Single(second).State);
        Assert.Empty(Carry(Saved(second)));
    }

    [Fact]
    public void Carry_new_community_with_a_known_founder_gets_an_id_of_its_own()
    {
        var first = Carry([], "a b c");
        var second = Carry(Saved(first), "b c", "a x y z");
        Assert.Equal(second.Count, second.Select(community => community.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("b c", Text(second.Single(community => community.Id == first[0].Id)));
    }

    private static IReadOnlyList<CarriedCommunity> Carry(IReadOnlyList<Cluster> previous, params string[] communities) =>
        ClusterIdentity.Carry(previous, [.. communities.Select(names => (IReadOnlyList<EntityId>)[.. names.Split(' ').Select(DrawnNetwork.Id)])]);

    private static string Text(CarriedCommunity community) => string.Join(' ', community.Members.Select(member => member.Value[^1]));

    private static IReadOnlyList<Cluster> Saved(IEnumerable<CarriedCommunity> communities) => [.. communities.Select(community => new Cluster(
        community.Id, "", ClusterLevel.Note, 0, [], community.State, null, null,
        [.. community.Members.Select((member, at) => new ClusterMember(member, EntityKind.Candidate, "", MemberRole.Member, at + 1, ""))], [], [], "", community.Lineage, []))];
}
