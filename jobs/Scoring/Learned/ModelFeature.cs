namespace Investigations.Jobs.Scoring.Learned;

/// <summary>What a model holds of one feature.</summary>
/// <param name="Name">Of <see cref="RiskFeatures.All"/>.</param>
/// <param name="Weight">Natural log odds before calibration at the feature's most; never negative.</param>
/// <param name="Shares">How its values were spread in training, by <see cref="Drift.Shares"/>.</param>
internal sealed record ModelFeature(string Name, double Weight, IReadOnlyList<double> Shares);
