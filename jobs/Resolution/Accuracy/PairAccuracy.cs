namespace Investigations.Jobs.Resolution.Accuracy;

/// <summary>How right a partition is, counted in some way.</summary>
/// <param name="Precision">Of what was joined, the share that belongs together, 0 to 1; 1 when nothing was joined.</param>
/// <param name="Recall">Of what belongs together, the share that was joined, 0 to 1; 1 when nothing belongs together.</param>
internal readonly record struct PairAccuracy(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both; 0 when both are 0.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
