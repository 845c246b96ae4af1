namespace Investigations.Jobs.Scoring.Learned;

/// <summary>How true probabilities are.</summary>
/// <param name="Count">Clusters with a known answer.</param>
/// <param name="Networks">Those that are networks.</param>
/// <param name="Brier">Mean squared error of the probabilities, 0 to 1; lower is better.</param>
/// <param name="CalibrationError">Expected calibration error, 0 to 1: mean distance of the said from the true share over ten equal bins, weighted by their clusters.</param>
/// <remarks>Brier 1950; expected calibration error with equal-width bins as in Naeini, Cooper and Hauskrecht 2015.</remarks>
internal sealed record Reliability(int Count, int Networks, double Brier, double CalibrationError)
{
    private const int Bins = 10;

    /// <summary>Works them out.</summary>
    /// <param name="said">Probabilities.</param>
    /// <param name="labels">True for networks, in the same order.</param>
    public static Reliability Of(IReadOnlyList<double> said, IReadOnlyList<bool> labels)
    {
        double brier = 0;
        double[] sums = new double[Bins], shares = new double[Bins];
        for (int i = 0; i < said.Count; i++)
        {
            double truth = labels[i] ? 1 : 0;
            brier += (said[i] - truth) * (said[i] - truth);
            int bin = Math.Min(Bins - 1, (int)(said[i] * Bins));
            sums[bin] += said[i];
            shares[bin] += truth;
        }
        double error = 0;
        for (int bin = 0; bin < Bins; bin++) error += Math.Abs(sums[bin] - shares[bin]);
        int count = Math.Max(1, said.Count);
        return new Reliability(said.Count, labels.Count(label => label), brier / count, error / count);
    }
}
