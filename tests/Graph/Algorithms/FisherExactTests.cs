using Investigations.Graph.Algorithms;
using Xunit;

namespace Investigations.Tests.Graph.Algorithms;

/// <summary>The upper tail, where it can be counted by hand.</summary>
public sealed class FisherExactTests
{
    // One way out of C(44,4) to draw all 4 marked of 44.
    [Fact]
    public void All_marked_ones_are_drawn_in_one_way() => Assert.Equal(1 / 135751.0, FisherExact.AtLeast(4, 4, 4, 44), 1e-9);

    [Fact]
    public void At_least_none_is_certain() => Assert.Equal(1, FisherExact.AtLeast(0, 40, 4, 44), 1e-9);
}
