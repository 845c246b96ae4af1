using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Weighs a pair of dossiers after Fellegi and Sunter (1969): a sum of log2(m/u) over comparisons, with the frequency of the name in u.</summary>
internal sealed class PairScorer(DossierComparer comparer, DossierWeights weights)
{
    // People that two records are thought to be drawn from. One number for the prior and for the rarity of names, so that a name alone never outweighs
    // the prior; and the same for every tenant, so that records of strangers move no weight. 4,096 makes the prior 12 bits.
    private const double Population = 4096;

    /// <summary>The chance that two records are one person before anything is compared.</summary>
    public const double Prior = 1 / (Population + 1);

    /// <summary>Weighs a pair.</summary>
    public PairScore Score(Dossier a, Dossier b)
    {
        Span<byte> levels = stackalloc byte[DossierComparisons.Count];
        comparer.Compare(a, b, levels);
        return Score(a, b, levels);
    }

    /// <summary>Weighs a pair whose levels are known.</summary>
    public PairScore Score(Dossier a, Dossier b, ReadOnlySpan<byte> levels)
    {
        var name = levels[DossierComparisons.Name] == 0 ? NameLevel.Missing : NameLevel.Exact - (levels[DossierComparisons.Name] - 1);
        var score = new PairScore(name, Bits.ToUnits(-Math.Log2(Population)));
        score.Add("name", name.ToString(), NameUnits(a, b, name), Part.Name, 0);
        for (int k = DossierComparisons.OtherGivenName; k < levels.Length; k++)
        {
            if (levels[k] == 0) continue;
            var level = DossierComparisons.LevelOf(k, levels[k]);
            if (level.UsualBits != 0) score.Add(DossierComparisons.All[k].Name, level.Name, weights.Units[k][levels[k]], level.Part, Math.Sign(level.UsualBits));
        }
        return score;
    }

    private int NameUnits(Dossier a, Dossier b, NameLevel level)
    {
        if (level == NameLevel.Missing) return 0;
        int learned = weights.Units[DossierComparisons.Name][DossierComparisons.NumberOf(level)];
        if (level == NameLevel.Different) return Bits.ToUnits(-12) + learned;
        if (level == NameLevel.Partial) return Bits.ToUnits(-8) + learned;
        double exact = Math.Log2(0.95 * Population / (comparer.Bearers(a, b) + 1));
        double less = level switch { NameLevel.Exact => 0, NameLevel.Alike => 1, NameLevel.Typo => 2.5, _ => 5 };
        return Bits.ToUnits(exact - less) + learned;
    }
}
