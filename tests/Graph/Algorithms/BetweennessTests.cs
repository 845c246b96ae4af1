using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

public sealed class BetweennessTests
{
    [Fact]
    public void The_middle_of_a_star_lies_on_all_paths_of_its_leaves() =>
        Assert.Equal([4 * 3 / 2.0, 0, 0, 0, 0], Betweenness.Exact(TestGraphs.Parse("0-1 0-2 0-3 0-4")));

    [Fact]
    public void On_a_path_a_node_lies_between_those_before_and_those_after() =>
        Assert.Equal([0, 1.0 * 3, 2.0 * 2, 3.0 * 1, 0], Betweenness.Exact(TestGraphs.Parse("0-1 1-2 2-3 3-4")));

    [Fact]
    public void Two_equally_short_paths_share_their_pair() =>
        Assert.Equal([0.5, 0.5, 0.5, 0.5], Betweenness.Exact(TestGraphs.Parse("0-1 1-2 2-3 3-0")));

    [Fact]
    public void Weights_are_lengths()
    {
        // The edge 0-2 is longer than the way over 1.
        Assert.Equal([0, 1, 0.0], Betweenness.ExactWeighted(TestGraphs.Parse("0-1:1 1-2:1 0-2:3")));
        Assert.Equal([0, 0, 0.0], Betweenness.ExactWeighted(TestGraphs.Parse("0-1:1 1-2:1 0-2:1.5")));
        Assert.Equal([0, 0.5, 0.0], Betweenness.ExactWeighted(TestGraphs.Parse("0-1:0.1 1-2:0.2 0-2:0.3")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Equal_to_the_definition(int seed)
    {
        var plain = TestGraphs.Random(seed, nodes: 30, chance: 0.1);
        AssertClose(Slow(plain, _ => 1), Betweenness.Exact(plain));
        var weighted = TestGraphs.Random(seed, nodes: 30, chance: 0.15, maxWeight: 4);
        AssertClose(Slow(weighted, weight => weight), Betweenness.ExactWeighted(weighted));
        AssertClose(Betweenness.Exact(weighted), Slow(weighted, _ => 1));
    }

    [Fact]
    public void Renaming_nodes_renames_the_values()
    {
        var graph = TestGraphs.Random(seed: 9, nodes: 50, chance: 0.08);
        var (renamed, names) = TestGraphs.Renamed(graph, seed: 10);
        var values = Betweenness.Exact(renamed);
        AssertClose(Betweenness.Exact(graph), names.Select(name => values[name]).ToArray());
    }

    [Fact]
    public void Within_sees_only_the_members()
    {
        // Outside the members 1, 2, 3 there is a second way round, which must not count.
        var graph = TestGraphs.Parse("1-2 2-3 1-0 0-3");
        Assert.Equal([1, 0, 0.0], Betweenness.Within(graph, [2, 1, 3]));
    }

    private static void AssertClose(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 9);
    }

    // All-pairs lengths and numbers of paths, then the sum over pairs of the share that passes each node.
    private static double[] Slow(CsrGraph graph, Func<double, double> length)
    {
        var n = graph.NodeCount;
        var distance = new double[n, n];
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++) distance[a, b] = a == b ? 0 : double.PositiveInfinity;
            for (var i = 0; i < graph.Degree(a); i++) distance[a, graph.Neighbours(a)[i]] = length(graph.Weights(a)[i]);
        }
        var direct = (double[,])distance.Clone();
        for (var via = 0; via < n; via++)
            for (var a = 0; a < n; a++)
                for (var b = 0; b < n; b++)
                    distance[a, b] = Math.Min(distance[a, b], distance[a, via] + distance[via, b]);
        var paths = new double[n, n];
        for (var a = 0; a < n; a++)
        {
            paths[a, a] = 1;
            foreach (var b in Enumerable.Range(0, n).Where(b => b != a && double.IsFinite(distance[a, b])).OrderBy(b => distance[a, b]))
                for (var before = 0; before < n; before++)
                    if (before != b && distance[a, before] + direct[before, b] == distance[a, b])
                        paths[a, b] += paths[a, before];
        }
        var between = new double[n];
        for (var v = 0; v < n; v++)
            for (var a = 0; a < n; a++)
                for (var b = a + 1; b < n; b++)
                    if (a != v && b != v && double.IsFinite(distance[a, b]) && distance[a, v] + distance[v, b] == distance[a, b])
                        between[v] += paths[a, v] * paths[v, b] / paths[a, b];
        return between;
    }
}
