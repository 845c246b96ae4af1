using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Outputs;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Outputs;

/// <summary>Bridges and density of graphs drawn by hand.</summary>
public sealed class QualityCheckTests
{
    [Fact]
    public void Triangle_is_dense_and_has_no_bridge()
    {
        var quality = Measure(3, [(0, 1, 5), (1, 2, 3), (0, 2, 4)]);
        Assert.Equal(new ClusterQuality(0, 3, 3, 0, 3), quality);
        Assert.Equal(1, quality.Density);
    }

    [Fact]
    public void Two_triangles_on_a_line_have_one_bridge()
    {
        var quality = Measure(6, [(0, 1, 5), (1, 2, 5), (0, 2, 5), (2, 3, 1), (3, 4, 5), (4, 5, 5), (3, 5, 5)]);
        Assert.Equal(new ClusterQuality(0, 6, 7, 1, 1), quality);
        Assert.Equal(7 / 15.0, quality.Density, 1e-12);
    }

    [Fact]
    public void Every_line_of_a_chain_is_a_bridge() => Assert.Equal(4, Measure(5, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1)]).Bridges);

    [Fact]
    public void Pairs_against_and_pairs_of_other_groups_do_not_count()
    {
        var qualities = QualityCheck.Measure([0, 0, 2], [new(0, 1, 7, 0), new(0, 2, 9, 0), new(1, 2, -4, 0)]);
        Assert.Equal(new ClusterQuality(0, 2, 1, 1, 7), qualities[0]);
        Assert.Equal(new ClusterQuality(2, 1, 0, 0, 0), qualities[2]);
    }

    private static ClusterQuality Measure(int nodes, (int A, int B, int Score)[] pairs) =>
        QualityCheck.Measure(new int[nodes], [.. pairs.Select(pair => new ScoredPair(pair.A, pair.B, pair.Score, 0))])[0];
}
