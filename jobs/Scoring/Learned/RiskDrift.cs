namespace Investigations.Jobs.Scoring.Learned;

/// <summary>The drift of a run's clusters against those a model learned from.</summary>
internal static class RiskDrift
{
    /// <summary>The stability index of each feature, in the order of the model; nothing without clusters.</summary>
    /// <param name="model">The model.</param>
    /// <param name="clusters">Features of each cluster.</param>
    public static IReadOnlyList<(string Name, double Index)> Of(RiskModel model, IReadOnlyList<IReadOnlyList<double>> clusters) =>
        clusters.Count == 0 ? [] : [.. model.Features.Select((feature, i) => (feature.Name, Drift.Index(feature.Shares, Drift.Shares(clusters.Select(cluster => cluster[i])))))];

    /// <summary>From here on a feature has drifted: few clusters differ by chance alone, by about one bin's share for each cluster.</summary>
    public static double Limit(int clusterCount) => Drift.Much + ((Drift.Bins - 1.0) / Math.Max(1, clusterCount));
}
