using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

public sealed class StructureTests
{
    [Theory]
    [InlineData(1, 0.05)]
    [InlineData(2, 0.1)]
    [InlineData(3, 0.3)]
    public void Cores_equal_peeling(int seed, double chance)
    {
        var graph = TestGraphs.Random(seed, nodes: 60, chance);
        var expected = new int[60];
        for (var k = 1; k < 60; k++)
        {
            var left = Enumerable.Range(0, 60).ToHashSet();
            while (left.RemoveWhere(node => graph.Neighbours(node).ToArray().Count(left.Contains) < k) > 0) { }
            foreach (var node in left) expected[node] = k;
        }
        Assert.Equal(expected, KCore.Find(graph));
    }

    [Theory]
    [InlineData(1, 0.03)]
    [InlineData(2, 0.05)]
    [InlineData(3, 0.08)]
    public void Cut_points_and_bridges_equal_taking_each_away(int seed, double chance)
    {
        var (from, to, _) = TestGraphs.RandomEdges(seed, nodes: 50, chance);
        var graph = CsrGraph.Build(50, from, to);
        var parts = ConnectedComponents.Find(graph).Max() + 1;
        // Taking away a node leaves it alone: one part more than before means nothing else came apart.
        var points = Enumerable.Range(0, 50).Where(node => graph.Degree(node) > 0 && Parts((a, b) => a != node && b != node) > parts + 1);
        Assert.Equal(points, CutPoints.ArticulationPoints(graph));
        var bridges = from.Zip(to).Where(edge => Parts((a, b) => (a, b) != edge) > parts).Order();
        Assert.Equal(bridges, CutPoints.Bridges(graph).Select(bridge => (bridge.From, bridge.To)));

        int Parts(Func<int, int, bool> keep)
        {
            var kept = from.Zip(to).Where(edge => keep(edge.First, edge.Second)).ToList();
            return ConnectedComponents.Find(50, kept.Select(edge => edge.First).ToArray(), kept.Select(edge => edge.Second).ToArray()).Max() + 1;
        }
    }

    [Fact]
    public void A_bow_tie_hangs_on_its_knot()
    {
        var graph = TestGraphs.Parse("0-1 1-2 2-0 2-3 3-4 4-2 4-5");
        Assert.Equal([2, 4], CutPoints.ArticulationPoints(graph));
        Assert.Equal([(4, 5)], CutPoints.Bridges(graph));
    }

    [Fact]
    public void Triangles_and_clustering_of_a_complete_graph_are_all_there_can_be()
    {
        var graph = TestGraphs.RingOfCliques(cliques: 1, size: 6);
        Assert.All(Triangles.Count(graph), count => Assert.Equal(5 * 4 / 2, count));
        Assert.All(Triangles.LocalClustering(graph), share => Assert.Equal(1, share));
    }

    [Fact]
    public void Triangles_equal_testing_every_three()
    {
        var graph = TestGraphs.Random(seed: 2, nodes: 40, chance: 0.2);
        var expected = new long[40];
        for (var a = 0; a < 40; a++)
            foreach (var b in graph.Neighbours(a))
                foreach (var c in graph.Neighbours(b))
                    if (b < c && graph.Neighbours(a).Contains(c))
                        expected[a]++;
        Assert.Equal(expected, Triangles.Count(graph));
    }

    [Fact]
    public void Label_propagation_gives_each_clique_one_label()
    {
        var graph = TestGraphs.RingOfCliques(cliques: 4, size: 6);
        var labels = LabelPropagation.Find(graph, rounds: 20);
        for (var node = 0; node < 24; node++) Assert.Equal(labels[node / 6 * 6], labels[node]);
        Assert.Equal(4, labels.Distinct().Count());
    }

    [Fact]
    public void Ranks_solve_their_equation_and_sum_to_one()
    {
        var graph = TestGraphs.Random(seed: 4, nodes: 50, chance: 0.05);
        var ranks = PageRank.Find(graph, rounds: 500, tolerance: 0);
        Assert.Equal(1, ranks.Sum(), 12);
        var idle = Enumerable.Range(0, 50).Where(node => graph.Degree(node) == 0).Sum(node => ranks[node]);
        for (var node = 0; node < 50; node++)
        {
            var given = graph.Neighbours(node).ToArray().Sum(other => ranks[other] / graph.Degree(other));
            Assert.Equal((0.15 / 50) + (0.85 * ((idle / 50) + given)), ranks[node], 12);
        }
    }

    [Fact]
    public void Renaming_nodes_renames_ranks_cores_and_clustering()
    {
        var graph = TestGraphs.Random(seed: 6, nodes: 60, chance: 0.08);
        var (renamed, names) = TestGraphs.Renamed(graph, seed: 7);
        var (ranks, cores, clustering) = (PageRank.Find(renamed), KCore.Find(renamed), Triangles.LocalClustering(renamed));
        Assert.Equal(KCore.Find(graph), names.Select(name => cores[name]));
        Assert.Equal(Triangles.LocalClustering(graph), names.Select(name => clustering[name]));
        var expected = PageRank.Find(graph);
        for (var node = 0; node < 60; node++) Assert.Equal(expected[node], ranks[names[node]], 12);
    }
}
