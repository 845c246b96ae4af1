using Investigations.Graph.Algorithms;
using Investigations.Tests.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Golden;

public sealed class KarateClubTests
{
    // Brandes et al. (2008), On modularity clustering, IEEE TKDE 20(2): the optimum is 0.4198 (by integer programming).
    [Fact]
    public void Leiden_reaches_the_proven_optimum_of_modularity()
    {
        var graph = TestGraphs.Karate();
        Assert.Equal(78, graph.EdgeCount);
        var values = Enumerable.Range(1, 10).Select(seed => Leiden.FindCommunities(
            graph, new LeidenOptions { Quality = LeidenQuality.Modularity, Resolution = 1, Seed = (ulong)seed }).Quality).ToList();
        Assert.Equal(0.4198, values.Max(), 4);
    }

    [Fact]
    public void The_instructor_and_the_president_carry_most_paths()
    {
        // Value by NetworkX' documented example of normalised betweenness: node 0 0.4376, node 33 0.3041.
        var pairs = 33 * 32 / 2.0;
        var between = Betweenness.Exact(TestGraphs.Karate());
        Assert.Equal(0.4376, between[0] / pairs, 4);
        Assert.Equal(0.3041, between[33] / pairs, 4);
    }
}
