namespace Investigations.Jobs.Resolution.Training;

/// <summary>The rates of one comparison.</summary>
internal sealed class LevelRates
{
    /// <summary>How often records of one person reach each level; sums to 1 over all but the missing level.</summary>
    public required double[] M { get; init; }

    /// <summary>How often records of two persons do.</summary>
    public required double[] U { get; init; }

    /// <summary>How often records of two people of one household do.</summary>
    public required double[] Household { get; init; }
}
