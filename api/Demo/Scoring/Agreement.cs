namespace Investigations.Api.Demo.Scoring;

/// <summary>Precision, recall and their harmonic mean, each from 0 to 1.</summary>
/// <param name="Precision">Of what was said, the part that is true.</param>
/// <param name="Recall">Of what is true, the part that was said.</param>
/// <param name="F1">The harmonic mean; 0 when both are 0.</param>
public sealed record Agreement(double Precision, double Recall, double F1)
{
    /// <summary>Nothing said: all figures 0.</summary>
    public static Agreement None { get; } = new(0, 0, 0);

    /// <summary>The figures with their harmonic mean.</summary>
    public static Agreement Of(double precision, double recall) =>
        new(precision, recall, precision + recall != 0 ? 2 * precision * recall / (precision + recall) : 0);
}
