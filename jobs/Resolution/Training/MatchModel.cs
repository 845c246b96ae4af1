using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What was learned: the weight of each level of each comparison, and of each value where two nodes agree exactly.</summary>
internal sealed class MatchModel
{
    private const double RelativesPerMatch = 3; // pairs of relatives for each pair of one person; own judgement: people have more relatives than records
    private const double Untaught = 5; // pairs of one person up to which a table is not trusted to know how many relatives it holds
    private const double MostBits = 30; // of one comparison, either way
    private const int Tabled = 4096; // holders up to which exact weights are worked out once

    private readonly ValueFrequencies[] frequencies;
    private readonly int[][] exactByHolders;
    private readonly int[]?[] exactByCode;

    /// <summary>Works out the weights.</summary>
    /// <param name="comparisons">One a field, in the order of the fields.</param>
    /// <param name="rates">m and u of each.</param>
    /// <param name="frequencies">Of each field's values.</param>
    /// <param name="priors">The shares of pairs.</param>
    public MatchModel(IReadOnlyList<Comparison> comparisons, LevelRates[] rates, ValueFrequencies[] frequencies, LinkagePriors priors)
    {
        Comparisons = comparisons;
        Rates = rates;
        this.frequencies = frequencies;
        double stranger = 1 - priors.Match - priors.Household;
        Prior = Bits.ToUnits(Math.Log2(priors.Match / stranger));
        HouseholdPrior = Bits.ToUnits(Math.Log2(priors.Household / stranger));
        RelativesPrior = Bits.ToUnits(Math.Log2(Math.Max(priors.Household, Relatives(priors.Matches) * priors.Match) / stranger));
        Weights = [.. rates.Select(Weigh)];
        Household = [.. comparisons.Select((comparison, k) => comparison.UsualHousehold is null ? null : WeighHousehold(rates[k]))];
        exactByHolders = [.. comparisons.Select((_, k) => Enumerable.Range(0, Tabled).Select(holders => ExactWeight(k, holders)).ToArray())];
        exactByCode = [.. comparisons.Select((comparison, k) => comparison is FullNameComparison names ? WeighNames(k, names.Words) : null)];
        Best = [.. Weights.Select(levels => levels.Skip(2).Max())];
    }

    /// <summary>The comparisons.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; }

    /// <summary>m and u of each comparison.</summary>
    public LevelRates[] Rates { get; }

    /// <summary>The weight that every pair starts with.</summary>
    public int Prior { get; }

    /// <summary>The weight that a household starts with.</summary>
    public int HouseholdPrior { get; }

    /// <summary>The weight that a household starts with where something speaks of two people: a table that teaches little is then not trusted to have no relatives.</summary>
    public int RelativesPrior { get; }

    /// <summary>How much each level speaks for a household rather than for one person, by comparison: the weight of a household less that of one person; null where a household has no say.</summary>
    public int[]?[] Household { get; }

    /// <summary>Weights by comparison and level; that of an exact agreement is the one on a value of usual frequency.</summary>
    public int[][] Weights { get; }

    /// <summary>The highest weight of each comparison short of exact agreement.</summary>
    public int[] Best { get; }

    /// <summary>The weight of exact agreement on a value.</summary>
    public int Exact(int comparison, int code)
    {
        if (exactByCode[comparison] is { } weights) return weights[code];
        int holders = frequencies[comparison].HoldersOf(code);
        return holders < Tabled ? exactByHolders[comparison][holders] : ExactWeight(comparison, holders);
    }

    /// <summary>The weight of exact agreement on a value, from what is kept beside its code.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="code">The value.</param>
    /// <param name="holders">What <see cref="HoldersClass"/> gives for it.</param>
    public int Exact(int comparison, int code, byte holders) =>
        holders < byte.MaxValue ? exactByHolders[comparison][holders] : Exact(comparison, code);

    /// <summary>How many hold a value where they are few, else 255: so that most weights need no look at the counts.</summary>
    public byte HoldersClass(int comparison, int code) =>
        exactByCode[comparison] is null ? (byte)Math.Min(frequencies[comparison].HoldersOf(code), byte.MaxValue) : byte.MaxValue;

    private int ExactWeight(int k, int holders) =>
        Clamped(Math.Log2(Rates[k].M[Comparison.Exact] / frequencies[k].OfHolders(holders)));

    // A whole name is at least as common as its words make it: the third John Smith is no surprise where there are many Johns and many Smiths.
    private int[] WeighNames(int k, NameWords words)
    {
        var values = frequencies[k];
        double[] rates = values.WordRates(words);
        var weights = new int[words.NameCount];
        for (int code = 1; code < weights.Length; code++)
        {
            double byWords = words.Of(code).Length > 1 ? 1 : 0;
            foreach (int word in words.Of(code)) byWords *= rates[word];
            weights[code] = Clamped(Math.Log2(Rates[k].M[Comparison.Exact] / Math.Max(byWords, values.OfHolders(values.HoldersOf(code)))));
        }
        return weights;
    }

    private static int[] Weigh(LevelRates rates)
    {
        var weights = new int[rates.M.Length];
        for (int level = 1; level < weights.Length; level++) weights[level] = Clamped(Math.Log2(rates.M[level] / rates.U[level]));
        // No other level says more than exact agreement, none speaks against one person more than "different" does.
        for (int level = 2; level < weights.Length; level++) weights[level] = Math.Clamp(weights[level], Math.Min(weights[^1], weights[1]), Math.Max(weights[^1], weights[1]));
        return weights;
    }

    private static int[] WeighHousehold(LevelRates rates) =>
        [.. rates.Household.Select((h, level) => level == 0 ? 0 : Clamped(Math.Log2(h / rates.M[level])))];

    private static double Relatives(double matches) => RelativesPerMatch * Untaught / (Untaught + matches);

    private static int Clamped(double bits) => Bits.ToUnits(Math.Clamp(bits, -MostBits, MostBits));
}
