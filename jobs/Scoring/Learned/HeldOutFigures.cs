namespace Investigations.Jobs.Scoring.Learned;

/// <summary>How good a model is on clusters it never saw, beside what it could replace.</summary>
/// <param name="Learned">The calibrated probability.</param>
/// <param name="Uncalibrated">The same margin without calibration.</param>
/// <param name="Additive">The additive risk.</param>
internal sealed record HeldOutFigures(Reliability Learned, Reliability Uncalibrated, Reliability Additive);
