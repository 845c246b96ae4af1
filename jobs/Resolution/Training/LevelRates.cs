using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>The rates of one comparison.</summary>
internal sealed class LevelRates
{
    /// <summary>How often records of one person reach each level; sums to 1 over all but the missing level.</summary>
    public required double[] M { get; init; }

    /// <summary>How often records of two persons do.</summary>
    public required double[] U { get; init; }

    /// <summary>Starts from what is usual.</summary>
    public static LevelRates Usual(Comparison comparison) =>
        new() { M = [.. comparison.UsualM], U = new double[comparison.Levels.Count] };
}
