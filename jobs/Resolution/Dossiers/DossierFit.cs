using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Turns counted pairs of dossiers into weights.</summary>
internal sealed class DossierFit
{
    private const double UsualDrawn = 20_000; // random pairs that the usual u counts for
    private const double FewDrawn = 200; // random pairs that are too few to call a value everybody's
    private const double NamePairs = 1_000; // pairs of one person that the usual m of names counts for

    private readonly AgreementPatterns patterns;
    private readonly double[][] random;
    private readonly double[] drawn;
    private readonly double pairs;
    private readonly UsualRates[] usual;

    /// <summary>Prepares the learning.</summary>
    /// <param name="patterns">Pairs that rules found.</param>
    /// <param name="counts">Random pairs by comparison and level.</param>
    /// <param name="pairs">How many pairs there are of the dossiers that random pairs are drawn from.</param>
    public DossierFit(AgreementPatterns patterns, long[][] counts, double pairs)
    {
        this.patterns = patterns;
        this.pairs = pairs;
        drawn = [.. counts.Select(levels => (double)levels.Skip(1).Sum())];
        random = [.. counts.Select((levels, k) => levels.Select((count, level) => level == 0 || drawn[k] == 0 ? 0 : Math.Max(count, 0.5) / drawn[k]).ToArray())];
        usual = [.. DossierComparisons.All.Select(Usual)];
        Constant = [.. Enumerable.Range(0, counts.Length).Where(k => IsLearned(k) && drawn[k] >= FewDrawn && counts[k][1] == drawn[k])];
        Missing = [.. Enumerable.Range(0, counts.Length).Where(k => IsLearned(k) && drawn[k] == 0)];
    }

    /// <summary>Comparisons whose value all dossiers share: it tells nobody from anybody.</summary>
    public IReadOnlyList<int> Constant { get; }

    /// <summary>Comparisons that no two dossiers both have a value of.</summary>
    public IReadOnlyList<int> Missing { get; }

    /// <summary>The weights.</summary>
    /// <param name="labels">Pairs whose truth is known; null for none.</param>
    /// <param name="matches">How many of the pairs are about one identity.</param>
    public DossierWeights Learn(LabelledPairs? labels, out double matches)
    {
        var priors = new LinkagePriors(PairScorer.Prior, 0, 0);
        var (rates, _) = ExpectationMaximisation.Fit(patterns, random, usual, pairs, priors, labels);
        matches = 0;
        foreach (int pattern in patterns.Ordered())
            matches += patterns.CountOf(pattern) / (double)AgreementPatterns.One * ExpectationMaximisation.Posterior(patterns.LevelsOf(pattern), rates, priors);
        return new DossierWeights([.. rates.Select(Weigh)]);
    }

    private static bool IsLearned(int k) => k != DossierComparisons.Name && !DossierComparisons.All[k].IsHeld;

    private UsualRates Usual(DossierComparison comparison, int k)
    {
        double[] m = [0, .. comparison.Levels.Select(level => level.UsualM)];
        double[] u = [0, .. comparison.Levels.Select(level => level.UsualU)];
        // The u of a name is how many bear it; it is worked out for each name.
        bool isName = k == DossierComparisons.Name;
        double kept = isName || drawn[k] == 0 ? 1 : UsualDrawn;
        return new UsualRates(m) { U = u, UPairs = kept, Drawn = isName ? 0 : drawn[k], MPairs = isName ? NamePairs : UsualRates.PriorPairs, IsHeld = comparison.IsHeld };
    }

    private int[] Weigh(LevelRates rates, int k)
    {
        var before = DossierWeights.Usual.Units[k];
        if (DossierComparisons.All[k].IsHeld) return before;
        var weights = new int[before.Length];
        if (Constant.Contains(k)) return weights;
        for (byte level = 1; level < weights.Length; level++)
        {
            var usually = DossierComparisons.LevelOf(k, level);
            if (usually.UsualBits == 0) continue;
            // The u of names is in the weight they start from.
            double u = k == DossierComparisons.Name ? usually.UsualM : Least(k, rates.U[level], usually);
            weights[level] = Bits.ToUnits(Math.Log2(rates.M[level] / u));
            if (k != DossierComparisons.Name) weights[level] = Meant(weights[level], usually, level == 1 ? int.MaxValue : weights[level - 1]);
        }
        return weights;
    }

    private static double Least(int k, double u, DossierLevel usually) =>
        usually.UsualBits > 0 && !DossierComparisons.All[k].IsOwn ? Math.Max(u, usually.UsualU) : u;

    // A level that speaks for one identity never speaks against it, and a closer one never says less.
    private static int Meant(int weight, DossierLevel level, int closer) =>
        Math.Min(level.UsualBits > 0 ? Math.Max(weight, 0) : Math.Min(weight, 0), closer);
}
