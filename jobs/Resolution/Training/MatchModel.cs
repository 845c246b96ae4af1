using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What was learned: the weight of each level of each comparison, and of each value where two nodes agree exactly.</summary>
internal sealed class MatchModel
{
    private const double RelativesPerMatch = 4; // pairs of relatives for each pair of one person; own judgement: people have more relatives than records
    private const double Untaught = 1.2; // pairs of one person about which a table begins to be trusted to know its relatives
    private const double MostBits = 30; // of one comparison, either way
    private const int Tabled = 4096; // holders up to which exact weights are worked out once

    private readonly ValueFrequencies[] frequencies;
    private readonly int[][] exactByHolders;
    private readonly NameWeights?[] exactByName;
    private readonly NearNameWeights?[] near;
    private readonly SharedFullNames? fullNames;

    /// <summary>Works out the weights.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="comparisons">One a field, in the order of the fields.</param>
    /// <param name="rates">m and u of each.</param>
    /// <param name="frequencies">Of each field's values.</param>
    /// <param name="priors">The shares of pairs.</param>
    /// <param name="groupOf">The group of each node as far as it is known; null for the first time.</param>
    public MatchModel(NodeTable nodes, IReadOnlyList<Comparison> comparisons, LevelRates[] rates, ValueFrequencies[] frequencies, LinkagePriors priors, int[]? groupOf)
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
        exactByName = [.. comparisons.Select((comparison, k) => comparison is FullNameComparison names ? new NameWeights(names.Words, rates[k].M[Comparison.Exact], frequencies[k]) : null)];
        near = [.. comparisons.Select((comparison, k) =>
            comparison is NamePartComparison names ? new NearNameWeights(nodes, names, rates[k], Weights[k], frequencies[k], code => Exact(k, code)) : null)];
        fullNames = SharedFullNames.Of(nodes, rates, groupOf);
        Best = [.. Weights.Select(levels => levels.Skip(2).Max())];
    }

    private MatchModel(MatchModel learned, NodeTable nodes)
    {
        Comparisons = ComparisonSet.For(nodes, learned.Comparisons);
        Rates = learned.Rates;
        frequencies = learned.frequencies;
        Prior = learned.Prior;
        HouseholdPrior = learned.HouseholdPrior;
        RelativesPrior = learned.RelativesPrior;
        Weights = learned.Weights;
        Household = learned.Household;
        exactByHolders = learned.exactByHolders;
        near = learned.near;
        fullNames = learned.fullNames;
        exactByName = [.. learned.exactByName.Select((weights, k) => weights?.On(((FullNameComparison)Comparisons[k]).Words))];
        Best = learned.Best;
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
        if (exactByName[comparison] is { } weights) return weights.Of(code);
        int holders = frequencies[comparison].HoldersOf(code);
        return holders < Tabled ? exactByHolders[comparison][holders] : ExactWeight(comparison, holders);
    }

    /// <summary>The field of given names where an equal family name's weight hangs on theirs; -1 where it does not.</summary>
    /// <param name="comparison">The comparison.</param>
    public int BesideOf(int comparison) => fullNames is { } names && names.Family == comparison ? names.Given : -1;

    /// <summary>The weight of an equal family name beside an equal given name. Units.</summary>
    /// <param name="given">The given name's code.</param>
    /// <param name="family">The family name's code.</param>
    public int FamilyBeside(int given, int family) => fullNames!.FamilyWeight(given, family, Exact(fullNames.Given, given), Exact(fullNames.Family, family));

    /// <summary>The weight of two unlike values. Units.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="level">The level they reach.</param>
    /// <param name="x">One's code; 0 where it is missing.</param>
    /// <param name="y">The other's.</param>
    public int Unlike(int comparison, byte level, int x, int y) =>
        near[comparison] is { } names && x != 0 && y != 0 && NamePartComparison.IsNear(level) ? names.Of(level, x, y) : Weights[comparison][level];

    /// <summary>The same model for other nodes.</summary>
    /// <param name="nodes">Nodes of the same fields, whose values begin with those of the table that was learnt from.</param>
    public MatchModel On(NodeTable nodes) => new(this, nodes);

    /// <summary>Takes in what was written to the nodes' table since.</summary>
    public void Follow()
    {
        foreach (var comparison in Comparisons) comparison.Follow();
        foreach (var weights in exactByName) weights?.Follow();
    }

    /// <summary>The weight of exact agreement on a value, from what is kept beside its code.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="code">The value.</param>
    /// <param name="holders">What <see cref="HoldersClass"/> gives for it.</param>
    public int Exact(int comparison, int code, byte holders) =>
        holders < byte.MaxValue ? exactByHolders[comparison][holders] : Exact(comparison, code);

    /// <summary>How many hold a value where they are few, else 255: so that most weights need no look at the counts.</summary>
    public byte HoldersClass(int comparison, int code) =>
        exactByName[comparison] is null ? (byte)Math.Min(frequencies[comparison].HoldersOf(code), byte.MaxValue) : byte.MaxValue;

    private int ExactWeight(int k, int holders) =>
        Clamped(Math.Log2(Rates[k].M[Comparison.Exact] / frequencies[k].OfHolders(holders)));

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

    internal static int Clamped(double bits) => Bits.ToUnits(Math.Clamp(bits, -MostBits, MostBits));
}
