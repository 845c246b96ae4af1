using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

public sealed class ConnectedComponentsTests
{
    [Fact]
    public void Components_are_numbered_by_their_smallest_node() =>
        Assert.Equal([0, 1, 0, 1, 2, 1], ConnectedComponents.Find(TestGraphs.Parse("5-3 0-2 3-1 4")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Equal_to_flooding_from_each_node(int seed)
    {
        var graph = TestGraphs.Random(seed, nodes: 200, chance: 0.006);
        var (from, to, _) = TestGraphs.RandomEdges(seed, 200, 0.006);
        var expected = Flood(graph);
        Assert.Equal(expected, ConnectedComponents.Find(graph));
        Assert.Equal(expected, ConnectedComponents.Find(200, from, to));
    }

    private static int[] Flood(CsrGraph graph)
    {
        var labels = Enumerable.Repeat(-1, graph.NodeCount).ToArray();
        var count = 0;
        for (var start = 0; start < labels.Length; start++)
        {
            if (labels[start] >= 0) continue;
            var open = new Stack<int>([start]);
            while (open.TryPop(out var node))
            {
                if (labels[node] >= 0) continue;
                labels[node] = count;
                foreach (var neighbour in graph.Neighbours(node)) open.Push(neighbour);
            }
            count++;
        }
        return labels;
    }
}
