namespace Investigations.Jobs.Scoring.Learned;

/// <summary>How far the clusters of a run lie from those a model learned from: the population stability index of each feature.</summary>
/// <remarks>PSI = sum over bins of (now - then) ln(now / then). Below 0.1 nothing has changed, above 0.25 much has (Siddiqi, Credit Risk Scorecards, 2006).</remarks>
internal static class Drift
{
    /// <summary>From here on a feature has drifted.</summary>
    public const double Much = 0.25;

    /// <summary>One bin for exactly 0, five of equal width above it.</summary>
    public const int Bins = 6;

    /// <summary>The share of values in each bin; half a value is added to each bin, so that none is empty.</summary>
    /// <param name="values">Each in [0, 1].</param>
    public static double[] Shares(IEnumerable<double> values)
    {
        double[] counts = [.. Enumerable.Repeat(0.5, Bins)];
        foreach (double value in values) counts[value <= 0 ? 0 : Math.Min(Bins - 1, 1 + (int)(value * (Bins - 1)))]++;
        double all = counts.Sum();
        return [.. counts.Select(count => count / all)];
    }

    /// <summary>The index; 0 when both are equal.</summary>
    public static double Index(IReadOnlyList<double> then, IReadOnlyList<double> now) =>
        then.Zip(now, (before, after) => (after - before) * Math.Log(after / before)).Sum();
}
