using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

public sealed class PathTests
{
    [Fact]
    public void A_path_holds_both_ends_and_no_path_is_empty()
    {
        var graph = TestGraphs.Parse("0-1 1-2 3-4");
        Assert.Equal([0, 1, 2], ShortestPaths.FromTo(graph, 0, 2));
        Assert.Equal([2, 1, 0], ShortestPaths.FromTo(graph, 2, 0));
        Assert.Equal([1], ShortestPaths.FromTo(graph, 1, 1));
        Assert.Empty(ShortestPaths.FromTo(graph, 0, 4));
    }

    [Theory]
    [InlineData(1, 0.03)]
    [InlineData(2, 0.06)]
    [InlineData(3, 0.2)]
    public void From_both_ends_is_as_short_as_from_one(int seed, double chance)
    {
        var graph = TestGraphs.Random(seed, nodes: 60, chance);
        for (var source = 0; source < 60; source++)
        {
            var hops = ShortestPaths.Hops(graph, source);
            for (var target = 0; target < 60; target++)
            {
                var path = ShortestPaths.FromTo(graph, source, target);
                Assert.Equal(hops[target], path.Length - 1);
                for (var i = 1; i < path.Length; i++) Assert.True(graph.Neighbours(path[i - 1]).Contains(path[i]));
            }
        }
    }

    [Fact]
    public void Lengths_with_equal_weights_are_hops()
    {
        var graph = TestGraphs.Random(seed: 7, nodes: 80, chance: 0.04);
        var hops = ShortestPaths.Hops(graph, 0);
        Assert.Equal(hops.Select(hop => hop < 0 ? double.PositiveInfinity : hop), ShortestPaths.Lengths(graph, 0));
    }

    [Fact]
    public void Paths_come_by_cost_then_hops_then_nodes()
    {
        // Three ways from 0 to 4: over 1, over 2 (penalty 1), over 3 and 5.
        var graph = TestGraphs.Parse("0-1 1-4 0-2 2-4 0-3 3-5 5-4");
        var found = KShortestPaths.Find(graph, 0, 4, k: 10, [0, 0, 1, 0, 0, 0], maxHops: 4);
        Assert.Null(found.TruncatedBecause);
        Assert.Equal([[0, 1, 4], [0, 2, 4], [0, 3, 5, 4]], found.Paths.Select(path => path.Nodes));
        Assert.Equal([2.0, 3.0, 3.0], found.Paths.Select(path => path.Cost));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Equal_to_listing_all_paths_and_sorting(int seed)
    {
        var graph = TestGraphs.Random(seed, nodes: 9, chance: 0.45);
        var random = new Random(seed);
        var penalties = Enumerable.Range(0, 9).Select(_ => random.Next(4) / 2.0).ToArray();
        var expected = AllPaths(graph, 0, 8, maxHops: 5)
            .Select(nodes => (Nodes: nodes, Cost: nodes.Length - 1 + nodes[1..^1].Sum(node => penalties[node])))
            .OrderBy(path => path.Cost).ThenBy(path => path.Nodes.Length).ThenBy(path => string.Join(',', path.Nodes), StringComparer.Ordinal)
            .ToList();
        var all = KShortestPaths.Find(graph, 0, 8, k: 10_000, penalties, maxHops: 5);
        Assert.Null(all.TruncatedBecause);
        Assert.Equal(expected.Select(path => path.Nodes), all.Paths.Select(path => path.Nodes));
        Assert.Equal(expected.Select(path => path.Cost), all.Paths.Select(path => path.Cost));
        if (expected.Count < 3) return;
        var first = KShortestPaths.Find(graph, 0, 8, k: 2, penalties, maxHops: 5);
        Assert.Equal(expected.Take(2).Select(path => path.Nodes), first.Paths.Select(path => path.Nodes));
        Assert.NotNull(first.TruncatedBecause);
    }

    [Fact]
    public void A_spent_budget_is_said()
    {
        var graph = TestGraphs.Random(seed: 1, nodes: 30, chance: 0.5);
        var found = KShortestPaths.Find(graph, 0, 29, k: 1000, [], maxHops: 8, budget: 20);
        Assert.NotNull(found.TruncatedBecause);
        Assert.True(found.Paths.Count < 1000);
    }

    [Fact]
    public void Ends_out_of_reach_or_of_hops_have_no_path()
    {
        var graph = TestGraphs.Parse("0-1 1-2 2-3 4");
        Assert.Empty(KShortestPaths.Find(graph, 0, 4, 3, [], maxHops: 9).Paths);
        Assert.Empty(KShortestPaths.Find(graph, 0, 3, 3, [], maxHops: 2).Paths);
        Assert.Single(KShortestPaths.Find(graph, 0, 3, 3, [], maxHops: 3).Paths);
    }

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(1, "0 1 2", "0 1 1")]
    [InlineData(2, "0 1 2 3", "0 1 1 2")]
    public void Expansion_reaches_exactly_the_asked_hops_nearest_first(int hops, string nodes, string distances)
    {
        var found = Expansion.FindHops(TestGraphs.Parse("0-2 0-1 1-3 2-3 3-4"), [0], hops, limit: 10);
        Assert.Equal(nodes, string.Join(' ', found.Nodes));
        Assert.Equal(distances, string.Join(' ', found.Hops));
        Assert.False(found.Truncated);
    }

    [Fact]
    public void Expansion_keeps_the_nearest_and_says_when_it_left_some_out()
    {
        var graph = TestGraphs.Parse("0-3 0-1 0-2 3-4");
        var some = Expansion.FindHops(graph, [0, 0], hops: 5, limit: 3);
        Assert.Equal([0, 1, 2], some.Nodes);
        Assert.True(some.Truncated);
        var all = Expansion.FindHops(graph, [0, 0], hops: 5, limit: 5);
        Assert.Equal([0, 1, 2, 3, 4], all.Nodes);
        Assert.False(all.Truncated);
    }

    private static List<int[]> AllPaths(CsrGraph graph, int source, int target, int maxHops)
    {
        List<int[]> paths = [];
        Walk([source]);
        return paths;

        void Walk(int[] path)
        {
            if (path[^1] == target) paths.Add(path);
            else if (path.Length <= maxHops)
                foreach (var next in graph.Neighbours(path[^1]).ToArray().Except(path))
                    Walk([.. path, next]);
        }
    }
}
