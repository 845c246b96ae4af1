using Investigations.Jobs.Scoring.Learned;

namespace Investigations.Tests.Jobs.Scoring.Learned;

/// <summary>Clusters drawn at random, whose chance to be a network is known.</summary>
internal static class DrawnRows
{
    /// <summary>The true log odds of a row: some features speak, the others are noise.</summary>
    public static double LogOddsOf(IReadOnlyList<double> features) => -4 + (8 * features[0]) + (4 * features[8]) + (2 * features[1]);

    /// <summary>Rows in five parts; the same seed gives the same rows.</summary>
    public static List<RiskRow> Of(int seed, int count)
    {
        var random = new Random(seed);
        var rows = new List<RiskRow>();
        for (int i = 0; i < count; i++)
        {
            double[] features = [.. RiskFeatures.All.Select(_ => random.NextDouble() < 0.3 ? 0 : random.NextDouble())];
            bool isNetwork = random.NextDouble() < 1 / (1 + Math.Exp(-LogOddsOf(features)));
            rows.Add(new RiskRow($"c{i:D5}", features, 0.5, isNetwork, RiskTraining.PartOf(i)));
        }
        return rows;
    }
}
