namespace Investigations.Jobs.Scoring.Learned;

/// <summary>Platt's calibration: log odds = slope x margin + offset. The slope is never negative, so the order of clusters stays.</summary>
/// <param name="Slope">At least <see cref="LeastSlope"/>.</param>
/// <param name="Offset">Natural log odds at margin 0.</param>
/// <remarks>J. Platt, Probabilistic Outputs for Support Vector Machines, 1999, with the targets (n+ + 1)/(n+ + 2) and 1/(n- + 2).</remarks>
internal sealed record Calibration(double Slope, double Offset)
{
    /// <summary>A smaller slope would make all clusters alike.</summary>
    public const double LeastSlope = 0.05;

    private const int MaxSteps = 200;
    private const double Tolerance = 1e-12;
    private const double Ridge = 1e-9;

    /// <summary>No calibration.</summary>
    public static Calibration None { get; } = new(1, 0);

    /// <summary>Fits it by Newton steps with halving.</summary>
    /// <param name="margins">Natural log odds before calibration.</param>
    /// <param name="labels">True for networks, in the same order.</param>
    public static Calibration Fit(IReadOnlyList<double> margins, IReadOnlyList<bool> labels)
    {
        int positives = labels.Count(label => label), negatives = labels.Count - positives;
        double high = (positives + 1.0) / (positives + 2), low = 1.0 / (negatives + 2);
        double[] targets = [.. labels.Select(label => label ? high : low)];
        var best = None;
        double loss = Loss(best, margins, targets);
        for (int step = 0; step < MaxSteps; step++)
        {
            var (slope, offset) = Newton(best, margins, targets);
            double part = 1;
            Calibration next;
            double after;
            do
            {
                next = new Calibration(Math.Max(LeastSlope, best.Slope - (part * slope)), best.Offset - (part * offset));
                after = Loss(next, margins, targets);
                part /= 2;
            }
            while (after > loss && part > 1e-10);
            if (loss - after < Tolerance) break;
            (best, loss) = (next, after);
        }
        return best;
    }

    /// <summary>Calibrated natural log odds of a margin.</summary>
    public double LogOddsOf(double margin) => (Slope * margin) + Offset;

    private static (double Slope, double Offset) Newton(Calibration at, IReadOnlyList<double> margins, double[] targets)
    {
        double g1 = 0, g2 = 0, h11 = Ridge, h12 = 0, h22 = Ridge;
        for (int i = 0; i < targets.Length; i++)
        {
            double p = 1 / (1 + Math.Exp(-at.LogOddsOf(margins[i]))), weight = p * (1 - p), error = p - targets[i];
            g1 += error * margins[i];
            g2 += error;
            h11 += weight * margins[i] * margins[i];
            h12 += weight * margins[i];
            h22 += weight;
        }
        double determinant = (h11 * h22) - (h12 * h12);
        return (((h22 * g1) - (h12 * g2)) / determinant, ((h11 * g2) - (h12 * g1)) / determinant);
    }

    // Cross entropy, written so that large log odds do not overflow.
    private static double Loss(Calibration at, IReadOnlyList<double> margins, double[] targets)
    {
        double sum = 0;
        for (int i = 0; i < targets.Length; i++)
        {
            double odds = at.LogOddsOf(margins[i]);
            sum += Math.Max(odds, 0) + Math.Log(1 + Math.Exp(-Math.Abs(odds))) - (targets[i] * odds);
        }
        return sum;
    }
}
