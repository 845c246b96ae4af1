using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>A logistic model with non-negative weights and a calibration: more evidence never gives a lower probability.</summary>
/// <param name="TrainedOn">What taught it, for people.</param>
/// <param name="Seed">The seed of its training.</param>
/// <param name="Bias">Natural log odds before calibration of a cluster without evidence.</param>
/// <param name="Features">In the order of <see cref="RiskFeatures.All"/>.</param>
/// <param name="Calibration">From the margin to log odds.</param>
/// <param name="HeldOut">Figures on clusters that neither weights nor calibration saw.</param>
internal sealed record RiskModel(
    string TrainedOn, int Seed, double Bias, IReadOnlyList<ModelFeature> Features, Calibration Calibration, HeldOutFigures HeldOut)
{
    /// <summary>The first twelve hex digits of its file's hash; what says which model scored.</summary>
    public string Id { get; init; } = "";

    /// <summary>Natural log odds before calibration.</summary>
    public double MarginOf(IReadOnlyList<double> features)
    {
        double margin = Bias;
        for (int i = 0; i < Features.Count; i++) margin += Features[i].Weight * features[i];
        return margin;
    }

    /// <summary>The calibrated probability, in (0, 1).</summary>
    public double ProbabilityOf(IReadOnlyList<double> features) => Of(features).Probability;

    /// <summary>The probability with what it is made of.</summary>
    public LearnedRisk Of(IReadOnlyList<double> features)
    {
        double scale = Calibration.Slope / Math.Log(2);
        var parts = new List<Contribution>(Features.Count + 1)
        {
            new("prior of the model", null, (scale * Bias) + (Calibration.Offset / Math.Log(2)), []),
        };
        for (int i = 0; i < Features.Count; i++)
        {
            double bits = scale * Features[i].Weight * features[i];
            if (bits != 0) parts.Add(new Contribution(RiskFeatures.All[i].Title, RiskFeatures.All[i].Category, bits, []));
        }
        return new LearnedRisk(ClusterScore.RiskOf(parts.Sum(part => part.Bits)), Id, TrainedOn, parts);
    }
}
