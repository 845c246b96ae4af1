namespace Investigations.Jobs.Scoring.Learned;

/// <summary>A row as the trainer reads it, by the names of its properties.</summary>
/// <param name="features">Each in [0, 1].</param>
/// <param name="isNetwork">The answer.</param>
internal sealed class TrainingRow(float[] features, bool isNetwork)
{
    public float[] Features { get; } = features;

    public bool IsNetwork { get; } = isNetwork;
}
