using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>Learns m, and the share of pairs that are one person, from pairs whose truth nobody knows.</summary>
/// <remarks>
/// Sources: Winkler (1988), Using the EM algorithm for weight computation in the Fellegi-Sunter model; Dempster, Laird, Rubin (1977).
/// Pairs come from several blocking rules; a comparison learns only from pairs that were found without what it reads, since all pairs of a
/// block agree on the block's key. Few pairs leave m near what is usual (a Dirichlet prior).
/// </remarks>
internal static class ExpectationMaximisation
{
    private const int MostRounds = 60;
    private const double Converged = 1e-5; // largest change of any m
    private const double PriorPairs = 30; // pairs of one person that what is usual counts for

    /// <summary>Learns.</summary>
    /// <param name="patterns">Pairs that rules found; pairs they did not find are taken for two persons.</param>
    /// <param name="random">The levels of pairs drawn at random, by comparison.</param>
    /// <param name="usual">Where m starts, by comparison.</param>
    /// <param name="pairs">How many pairs there are in the whole table.</param>
    /// <returns>The rates by comparison, and the prior: the share of all pairs that are one person.</returns>
    public static (LevelRates[] Rates, double Prior) Fit(AgreementPatterns patterns, double[][] random, IReadOnlyList<double>[] usual, double pairs)
    {
        var rates = new LevelRates[usual.Length];
        for (int k = 0; k < rates.Length; k++) rates[k] = new LevelRates { M = [.. usual[k]], U = [.. random[k]] };
        double prior = Math.Min(0.1, 1 / Math.Sqrt(pairs + 1));
        int[] order = patterns.Ordered();
        for (int round = 0; round < MostRounds; round++)
        {
            var sums = usual.Select(m => m.Select(share => share * PriorPairs).ToArray()).ToArray();
            double matches = Expect(patterns, order, rates, prior, sums);
            prior = Math.Clamp(matches / pairs, 0.5 / pairs, 0.5);
            double change = Maximise(rates, sums);
            for (int k = 0; k < rates.Length; k++) Separate(random[k], rates[k], prior);
            if (change < Converged && round > 5) break;
        }
        return (rates, prior);
    }

    /// <summary>The chance that a pattern is one person.</summary>
    public static double Posterior(ReadOnlySpan<byte> levels, LevelRates[] rates, double prior)
    {
        double bits = Math.Log2(prior / (1 - prior));
        for (int k = 0; k < levels.Length; k++)
        {
            if (levels[k] != Comparison.Missing) bits += Math.Log2(rates[k].M[levels[k]] / rates[k].U[levels[k]]);
        }
        return 1 / (1 + Math.Pow(2, -bits));
    }

    private static double Expect(AgreementPatterns patterns, int[] order, LevelRates[] rates, double prior, double[][] sums)
    {
        var bits = rates.Select(rate => rate.M.Select((m, level) => level == 0 ? 0 : Math.Log2(m / rate.U[level])).ToArray()).ToArray();
        double start = Math.Log2(prior / (1 - prior));
        double matches = 0;
        foreach (int pattern in order)
        {
            var levels = patterns.LevelsOf(pattern);
            double sum = start;
            for (int k = 0; k < levels.Length; k++) sum += bits[k][levels[k]];
            double weight = patterns.CountOf(pattern) / (double)AgreementPatterns.One / (1 + Math.Pow(2, -sum));
            matches += weight;
            ulong free = patterns.FreeOf(pattern);
            for (int k = 0; k < levels.Length; k++)
            {
                if (levels[k] != Comparison.Missing && (free >> k & 1) != 0) sums[k][levels[k]] += weight;
            }
        }
        return matches;
    }

    private static double Maximise(LevelRates[] rates, double[][] sums)
    {
        double change = 0;
        for (int k = 0; k < rates.Length; k++)
        {
            double total = sums[k].Sum();
            for (int level = 1; level < sums[k].Length; level++)
            {
                double m = sums[k][level] / total;
                change = Math.Max(change, Math.Abs(m - rates[k].M[level]));
                rates[k].M[level] = m;
            }
        }
        return change;
    }

    // Random pairs are those of two persons and, rarely, of one: random = prior * m + (1 - prior) * u.
    private static void Separate(double[] random, LevelRates rates, double prior)
    {
        double total = 0;
        for (int level = 1; level < random.Length; level++)
        {
            rates.U[level] = Math.Max((random[level] - (prior * rates.M[level])) / (1 - prior), random[level] * 0.02);
            total += rates.U[level];
        }
        for (int level = 1; level < random.Length; level++) rates.U[level] /= total;
    }
}
