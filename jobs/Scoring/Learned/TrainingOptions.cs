namespace Investigations.Jobs.Scoring.Learned;

/// <summary>Numbers of a training; all but the seed are proposals of ours.</summary>
public sealed record TrainingOptions
{
    /// <summary>The start of all chance. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Strength of the squared penalty on weights. Default 1: a prior of variance 1 on weights, so that few clusters do not give large ones.</summary>
    public float Penalty { get; init; } = 1;

    /// <summary>Fewest networks, and fewest other clusters, to learn from. Default 20.</summary>
    public int LeastOfEach { get; init; } = 20;
}
