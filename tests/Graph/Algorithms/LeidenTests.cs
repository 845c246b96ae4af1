using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

public sealed class LeidenTests
{
    [Fact]
    public void Two_triangles_with_a_bridge_are_two_communities()
    {
        // 0 - 1       4 - 5
        //  \ /         \ /
        //   2 --------- 3
        var graph = TestGraphs.Parse("0-1 1-2 2-0 2-3 3-4 4-5 5-3");
        var found = Leiden.FindCommunities(graph, new LeidenOptions { Quality = LeidenQuality.Modularity, Resolution = 1 });
        Assert.Equal([0, 0, 0, 1, 1, 1], found.Of);
        Assert.Equal(2 * ((3 / 7.0) - Math.Pow(7 / 14.0, 2)), found.Quality, 12);
        Assert.Equal([[0, 1, 2], [3, 4, 5]], found.Members());
    }

    [Fact]
    public void Cpm_quality_is_weight_inside_less_resolution_times_pairs()
    {
        var graph = TestGraphs.Parse("0-1 1-2 2-0 2-3 3-4 4-5 5-3");
        var found = Leiden.FindCommunities(graph, new LeidenOptions { Resolution = 0.5 });
        Assert.Equal([0, 0, 0, 1, 1, 1], found.Of);
        Assert.Equal(2 * (3 - (0.5 * 3)), found.Quality, 12);
    }

    // An edge of weight w joins two nodes under CPM exactly when w exceeds the resolution.
    [Theory]
    [InlineData(0.4, 1)]
    [InlineData(0.6, 2)]
    public void Cpm_joins_two_nodes_when_their_tie_exceeds_the_resolution(double resolution, int communities) =>
        Assert.Equal(communities, Leiden.FindCommunities(TestGraphs.Parse("0-1:0.5"), new LeidenOptions { Resolution = resolution }).Count);

    // Traag, Van Dooren and Nesterov (2011), section III: in a ring of q cliques of n nodes, modularity joins neighbouring cliques
    // when q > n(n-1) + 2 (Fortunato and Barthelemy 2007); CPM keeps them apart for 1/n^2 < resolution < 1.
    [Fact]
    public void Ring_of_cliques_shows_the_resolution_limit_of_modularity_and_none_of_cpm()
    {
        var graph = TestGraphs.RingOfCliques(cliques: 30, size: 5);
        var cpm = Leiden.FindCommunities(graph, new LeidenOptions { Resolution = 0.5 });
        Assert.Equal(30, cpm.Count);
        Assert.Equal(Enumerable.Range(0, 150).Select(node => node / 5), cpm.Of);
        var modularity = Leiden.FindCommunities(graph, new LeidenOptions { Quality = LeidenQuality.Modularity, Resolution = 1 });
        Assert.True(modularity.Count < 30);
        Assert.True(modularity.Quality > CommunityQuality.Modularity(graph, cpm.Of));
    }

    [Theory]
    [InlineData(LeidenQuality.Cpm, 0.15)]
    [InlineData(LeidenQuality.Modularity, 1.0)]
    public void Communities_are_connected_and_no_single_move_gains(LeidenQuality quality, double resolution)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var graph = TestGraphs.Random(seed, nodes: 60, chance: 0.08, maxWeight: 3);
            var options = new LeidenOptions { Quality = quality, Resolution = resolution, Seed = (ulong)seed, Iterations = 50 };
            var found = Leiden.FindCommunities(graph, options);
            foreach (var members in found.Members())
                Assert.All(ConnectedComponents.Find(graph.Induced(members)), component => Assert.Equal(0, component));
            Assert.Equal(Quality(graph, found.Of, options), found.Quality, 9);
            for (var node = 0; node < graph.NodeCount; node++)
            {
                foreach (var neighbour in graph.Neighbours(node))
                {
                    var moved = (int[])found.Of.Clone();
                    moved[node] = found.Of[neighbour];
                    Assert.True(Quality(graph, moved, options) <= found.Quality + 1e-9);
                }
            }
        }
    }

    [Fact]
    public void Reaches_the_best_division_of_small_graphs()
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var graph = TestGraphs.Random(seed, nodes: 8, chance: 0.4);
            var options = new LeidenOptions { Resolution = 0.5 };
            var best = Enumerable.Range(1, 10)
                .Max(each => Leiden.FindCommunities(graph, options with { Seed = (ulong)each }).Quality);
            Assert.Equal(Divisions(8).Max(of => CommunityQuality.Cpm(graph, of, 0.5)), best, 9);
        }
    }

    [Fact]
    public void Same_seed_gives_the_same_and_planted_groups_are_found_under_any_names()
    {
        var graph = TestGraphs.Planted(seed: 5, groups: 12, size: 20, inside: 0.5, between: 0.01);
        var options = new LeidenOptions { Resolution = 0.1 };
        var found = Leiden.FindCommunities(graph, options);
        Assert.Equal(Enumerable.Range(0, 240).Select(node => node / 20), found.Of);
        Assert.Equal(found.Of, Leiden.FindCommunities(graph, options).Of);
        var (renamed, names) = TestGraphs.Renamed(graph, seed: 6);
        var again = Leiden.FindCommunities(renamed, options);
        Assert.Equal(12, again.Count);
        for (var node = 0; node < 240; node++) Assert.Equal(again.Of[names[node]], again.Of[names[node / 20 * 20]]);
    }

    [Fact]
    public void A_graph_without_edges_leaves_every_node_alone()
    {
        var graph = CsrGraph.Build(3, [], []);
        Assert.Equal([0, 1, 2], Leiden.FindCommunities(graph, new LeidenOptions()).Of);
        Assert.Equal([0, 1, 2], Leiden.FindCommunities(graph, new LeidenOptions { Quality = LeidenQuality.Modularity }).Of);
    }

    private static double Quality(CsrGraph graph, int[] of, LeidenOptions options) => options.Quality == LeidenQuality.Modularity
        ? CommunityQuality.Modularity(graph, of, options.Resolution)
        : CommunityQuality.Cpm(graph, of, options.Resolution);

    // All divisions of a set, as restricted growth strings.
    private static IEnumerable<int[]> Divisions(int count)
    {
        var of = new int[count];
        return Grow(1, 0);

        IEnumerable<int[]> Grow(int place, int largest)
        {
            if (place == count)
            {
                yield return of;
                yield break;
            }
            for (var label = 0; label <= largest + 1; label++)
            {
                of[place] = label;
                foreach (var division in Grow(place + 1, Math.Max(largest, label))) yield return division;
            }
        }
    }
}
