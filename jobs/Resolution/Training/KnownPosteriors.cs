using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What labels know of patterns: so many of a pattern's pairs have a truth, the rest is left to be estimated.</summary>
internal sealed class KnownPosteriors
{
    private readonly double[] unknown;
    private readonly LabelledPairs? labels;
    private readonly (int Same, int Different)[] counts;
    private readonly int[] labelOrder;

    /// <summary>Sets the labelled pairs against the others.</summary>
    public KnownPosteriors(AgreementPatterns patterns, LabelledPairs? labels)
    {
        this.labels = labels;
        Order = patterns.Ordered();
        unknown = new double[patterns.Count];
        for (int pattern = 0; pattern < unknown.Length; pattern++) unknown[pattern] = patterns.CountOf(pattern) / (double)AgreementPatterns.One;
        counts = labels?.Counts() ?? [];
        labelOrder = labels?.Patterns.Ordered() ?? [];
        if (labels is null) return;
        foreach (int label in labelOrder)
        {
            double taken = labels.Weight * (counts[label].Same + counts[label].Different);
            foreach (int pattern in Order)
            {
                if (taken <= 0) break;
                if (!patterns.LevelsOf(pattern).SequenceEqual(labels.Patterns.LevelsOf(label))) continue;
                double part = Math.Min(taken, unknown[pattern]);
                unknown[pattern] -= part;
                taken -= part;
            }
        }
    }

    /// <summary>The numbers of the patterns in an order of their contents.</summary>
    public int[] Order { get; }

    /// <summary>How many pairs of a pattern are left to be estimated.</summary>
    public double UnknownOf(int pattern) => unknown[pattern];

    /// <summary>Adds the pairs known to be one person to the sums by comparison and level.</summary>
    /// <returns>How many such pairs there are.</returns>
    public double Teach(double[][] sums)
    {
        double same = 0;
        foreach (int label in labelOrder)
        {
            same += counts[label].Same;
            var levels = labels!.Patterns.LevelsOf(label);
            for (int k = 0; k < levels.Length; k++)
            {
                if (levels[k] != Comparison.Missing && (labels.Patterns.FreeOf(label) >> k & 1) != 0) sums[k][levels[k]] += labels.Weight * counts[label].Same;
            }
        }
        return same;
    }
}
