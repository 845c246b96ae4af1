using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

public sealed class StableResolutionTests
{
    [Theory]
    [InlineData(10, 20, 0.5, 0.01)]
    [InlineData(40, 6, 0.9, 0.005)]
    [InlineData(5, 50, 0.3, 0.02)]
    public void Planted_groups_are_found_without_a_resolution(int groups, int size, double inside, double between)
    {
        var graph = TestGraphs.Planted(seed: 1, groups, size, inside, between);
        var resolution = StableResolution.Choose(graph, seed: 1);
        var found = Leiden.FindCommunities(graph, new LeidenOptions { Resolution = resolution });
        var planted = Enumerable.Range(0, groups * size).Select(node => node / size).ToArray();
        Assert.True(PartitionAgreement.AdjustedMutualInformation(planted, found.Of) >= 0.95);
    }

    [Fact]
    public void Nodes_without_edges_change_nothing()
    {
        var (from, to, _) = TestGraphs.RandomEdges(seed: 3, nodes: 40, chance: 0.1);
        var small = CsrGraph.Build(40, from, to);
        var large = CsrGraph.Build(4000, from, to);
        var tied = Enumerable.Range(0, 40).Count(node => small.Degree(node) > 0);
        Assert.Equal(tied, Enumerable.Range(0, 4000).Count(node => large.Degree(node) > 0));
        Assert.Equal(
            StableResolution.Profile(small, 1).Select(level => level.Resolution),
            StableResolution.Profile(large, 1).Select(level => level.Resolution));
    }

    [Fact]
    public void A_graph_without_edges_has_no_profile()
    {
        Assert.Empty(StableResolution.Profile(CsrGraph.Build(3, [], []), 1));
        Assert.Equal(0, StableResolution.Choose(CsrGraph.Build(3, [], []), 1));
    }

    [Fact]
    public void Agreement_is_one_for_equal_and_about_none_for_unrelated_divisions()
    {
        int[] a = [.. Enumerable.Range(0, 1000).Select(node => node % 10)];
        Assert.Equal(1, PartitionAgreement.AdjustedMutualInformation(a, [.. a.Select(label => 9 - label)]), 12);
        var shuffled = (int[])a.Clone();
        new Random(1).Shuffle(shuffled);
        Assert.InRange(PartitionAgreement.AdjustedMutualInformation(a, shuffled), -0.05, 0.05);
    }

    // Two halves against four quarters of 4 nodes. I = H(halves) = ln 2, H(quarters) = ln 4. Expected, by listing the placements of a
    // pair: a half and a single node share it with chance 1/2, so E = 8 (1/4) ln 2 (1/2) = ln 2; the adjustment leaves (0) / (ln 2 / 2).
    [Fact]
    public void Agreement_with_all_alone_is_what_chance_gives() =>
        Assert.Equal(0, PartitionAgreement.AdjustedMutualInformation([0, 0, 1, 1], [0, 1, 2, 3]), 12);

    // scikit-learn's documentation of adjusted_mutual_info_score: [0, 0, 1, 1] against [0, 0, 1, 1] is 1; one group against all alone is 0.
    [Fact]
    public void Agreement_of_one_group_with_all_alone_is_none() =>
        Assert.Equal(0, PartitionAgreement.AdjustedMutualInformation([0, 0, 0, 0], [0, 1, 2, 3]), 12);
}
