using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

public sealed class CsrGraphTests
{
    [Fact]
    public void Neighbours_are_ascending_and_parallel_edges_are_summed()
    {
        var graph = TestGraphs.Parse("2-0:1 0-1:2 1-0:3 3-0:4 4");
        Assert.Equal([1, 2, 3], graph.Neighbours(0).ToArray());
        Assert.Equal([2.0 + 3.0, 1, 4], graph.Weights(0).ToArray());
        Assert.Equal(3, graph.Degree(0));
        Assert.Equal(0, graph.Degree(4));
        Assert.Equal(3, graph.EdgeCount);
        Assert.Equal(1 + 2 + 3 + 4, graph.TotalWeight);
    }

    [Fact]
    public void A_self_loop_is_no_neighbour_and_counts_twice_in_strength()
    {
        var graph = TestGraphs.Parse("0-0:2 0-1:5");
        Assert.Equal([1], graph.Neighbours(0).ToArray());
        Assert.Equal(2, graph.LoopWeight(0));
        Assert.Equal((2 * 2) + 5, graph.Strength(0));
        Assert.Equal(2 + 5, graph.TotalWeight);
    }

    [Fact]
    public void Order_and_direction_of_edges_do_not_matter()
    {
        var (from, to, weights) = TestGraphs.RandomEdges(seed: 3, nodes: 40, chance: 0.2, maxWeight: 9);
        var straight = CsrGraph.Build(40, from, to, weights);
        var order = Enumerable.Range(0, from.Length).ToArray();
        new Random(4).Shuffle(order);
        var mixed = CsrGraph.Build(
            40, Array.ConvertAll(order, i => to[i]), Array.ConvertAll(order, i => from[i]), Array.ConvertAll(order, i => weights[i]));
        for (var node = 0; node < 40; node++)
        {
            Assert.Equal(straight.Neighbours(node).ToArray(), mixed.Neighbours(node).ToArray());
            Assert.Equal(straight.Weights(node).ToArray(), mixed.Weights(node).ToArray());
        }
    }

    [Fact]
    public void Induced_keeps_exactly_the_edges_among_members()
    {
        var graph = TestGraphs.Parse("0-1:2 1-2:3 2-3:4 3-0:5 2-2:6").Induced([2, 1, 0]);
        Assert.Equal([1], graph.Neighbours(0).ToArray());
        Assert.Equal([3.0], graph.Weights(0).ToArray());
        Assert.Equal(6, graph.LoopWeight(0));
        Assert.Equal([0, 2], graph.Neighbours(1).ToArray());
    }

    [Theory]
    [InlineData(0, 2, 1.0)]
    [InlineData(-1, 0, 1.0)]
    [InlineData(0, 1, 0.0)]
    [InlineData(0, 1, double.NaN)]
    [InlineData(0, 1, double.PositiveInfinity)]
    public void A_bad_edge_is_refused(int from, int to, double weight) =>
        Assert.ThrowsAny<ArgumentException>(() => CsrGraph.Build(2, [from], [to], [weight]));

    [Fact]
    public void A_graph_may_be_empty()
    {
        var graph = CsrGraph.Build(0, [], []);
        Assert.Equal(0, graph.NodeCount);
        Assert.Empty(ConnectedComponents.Find(graph));
        Assert.Equal(0, Leiden.FindCommunities(graph, new LeidenOptions()).Count);
    }
}
