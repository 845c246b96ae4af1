using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>Learns m, and the shares of pairs that are one person or one household, from pairs whose truth nobody knows.</summary>
/// <remarks>
/// Sources: Winkler (1988), Using the EM algorithm for weight computation in the Fellegi-Sunter model; Dempster, Laird, Rubin (1977).
/// Pairs come from several blocking rules; a comparison learns only from pairs that were found without what it reads, since all pairs of a
/// block agree on the block's key. Few pairs leave m near what is usual (a Dirichlet prior). Beside one person and two strangers there is a
/// third explanation, two people of one household, so that a shared home does not speak for one person by itself.
/// </remarks>
internal static class ExpectationMaximisation
{
    private const int MostRounds = 60;
    private const double Converged = 1e-5; // largest change of any m
    private const double PriorPairs = 100; // pairs of one person that what is usual counts for
    private const double PriorNamePairs = 1_000; // the same for names: what relatives share must not teach that one person has two names

    /// <summary>Learns.</summary>
    /// <param name="patterns">Pairs that rules found; pairs they did not find are taken for two strangers.</param>
    /// <param name="random">The levels of pairs drawn at random, by comparison.</param>
    /// <param name="comparisons">What is usual of each.</param>
    /// <param name="pairs">How many pairs there are in the whole table.</param>
    /// <returns>The rates by comparison, and the priors.</returns>
    public static (LevelRates[] Rates, LinkagePriors Priors) Fit(AgreementPatterns patterns, double[][] random, IReadOnlyList<Comparison> comparisons, double pairs)
    {
        var rates = comparisons.Select((comparison, k) => new LevelRates
        {
            M = [.. comparison.UsualM],
            U = [.. random[k]],
            Household = [.. comparison.UsualHousehold ?? random[k]],
        }).ToArray();
        double start = Math.Min(0.1, 1 / Math.Sqrt(pairs + 1));
        var priors = new LinkagePriors(start, start / 10, 0);
        int[] order = patterns.Ordered();
        for (int round = 0; round < MostRounds; round++)
        {
            var sums = comparisons.Select(comparison => comparison.UsualM.Select(share => share * (comparison.IsName ? PriorNamePairs : PriorPairs)).ToArray()).ToArray();
            var (matches, households) = Expect(patterns, order, rates, priors, sums);
            double match = Math.Clamp(matches / pairs, 0.5 / pairs, 0.5);
            // Households are never taken to be so rare that a shared home could not be one.
            priors = new LinkagePriors(match, Math.Clamp(households / pairs, match / 100, 0.3), matches);
            double change = Maximise(rates, sums);
            for (int k = 0; k < rates.Length; k++) Separate(random[k], rates[k], comparisons[k].UsualHousehold is not null, priors);
            if (change < Converged && round > 5) break;
        }
        return (rates, priors);
    }

    /// <summary>The chance that a pattern is one person.</summary>
    public static double Posterior(ReadOnlySpan<byte> levels, LevelRates[] rates, LinkagePriors priors)
    {
        double match = priors.Match, household = priors.Household, stranger = 1 - match - household;
        for (int k = 0; k < levels.Length; k++)
        {
            if (levels[k] == Comparison.Missing) continue;
            match *= rates[k].M[levels[k]];
            household *= rates[k].Household[levels[k]];
            stranger *= rates[k].U[levels[k]];
        }
        return match / (match + household + stranger);
    }

    private static (double Matches, double Households) Expect(AgreementPatterns patterns, int[] order, LevelRates[] rates, LinkagePriors priors, double[][] sums)
    {
        var match = rates.Select(rate => rate.M.Select((m, level) => level == 0 ? 1 : m / rate.U[level]).ToArray()).ToArray();
        var household = rates.Select(rate => rate.Household.Select((h, level) => level == 0 ? 1 : h / rate.U[level]).ToArray()).ToArray();
        double stranger = 1 - priors.Match - priors.Household;
        double matches = 0, households = 0;
        foreach (int pattern in order)
        {
            var levels = patterns.LevelsOf(pattern);
            double m = priors.Match / stranger, h = priors.Household / stranger;
            for (int k = 0; k < levels.Length; k++)
            {
                m *= match[k][levels[k]];
                h *= household[k][levels[k]];
            }
            double count = patterns.CountOf(pattern) / (double)AgreementPatterns.One;
            double weight = count * m / (1 + m + h);
            matches += weight;
            households += count * h / (1 + m + h);
            ulong free = patterns.FreeOf(pattern);
            for (int k = 0; k < levels.Length; k++)
            {
                if (levels[k] != Comparison.Missing && (free >> k & 1) != 0) sums[k][levels[k]] += weight;
            }
        }
        return (matches, households);
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

    // Random pairs are those of two strangers and, rarely, of one person or one household: random = match * m + household * h + the rest * u.
    private static void Separate(double[] random, LevelRates rates, bool isShared, LinkagePriors priors)
    {
        double total = 0;
        for (int level = 1; level < random.Length; level++)
        {
            double known = (priors.Match * rates.M[level]) + (isShared ? priors.Household * rates.Household[level] : 0);
            rates.U[level] = Math.Max(random[level] - known, random[level] * 0.02);
            total += rates.U[level];
        }
        for (int level = 1; level < random.Length; level++)
        {
            rates.U[level] /= total;
            if (!isShared) rates.Household[level] = rates.U[level];
        }
    }
}
