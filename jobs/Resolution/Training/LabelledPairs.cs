namespace Investigations.Jobs.Resolution.Training;

/// <summary>Pairs of which people said whether they are one person.</summary>
/// <param name="comparisons">How many comparisons a pair has.</param>
/// <param name="weight">How many pairs of its pattern one of these stands for. Pairs, above 0.</param>
internal sealed class LabelledPairs(int comparisons, double weight = LabelledPairs.UsualWeight)
{
    /// <summary>How many pairs one label stands for unless a setting says otherwise.</summary>
    public const double UsualWeight = 5;

    private readonly SortedDictionary<(int A, int B), (int Pattern, bool IsSame)> known = [];
    private readonly HashSet<(int, int)> disputed = [];

    /// <summary>The patterns of the labelled pairs.</summary>
    public AgreementPatterns Patterns { get; } = new(comparisons);

    /// <summary>How many pairs one label stands for.</summary>
    public double Weight => weight;

    /// <summary>How many pairs have a label that holds.</summary>
    public int Count => known.Count;

    /// <summary>How many pairs were called both one person and two; nothing is learned from them.</summary>
    public int Disputed => disputed.Count;

    /// <summary>Adds a label.</summary>
    /// <param name="pair">The pair, by the numbers of its two sides.</param>
    /// <param name="levels">The level of each comparison.</param>
    /// <param name="isFree">Bit k is set where the pair may teach comparison k.</param>
    /// <param name="isSame">Whether the two are one person.</param>
    public void Add((int A, int B) pair, ReadOnlySpan<byte> levels, ulong isFree, bool isSame)
    {
        if (pair.A > pair.B) pair = (pair.B, pair.A);
        if (disputed.Contains(pair)) return;
        if (known.TryGetValue(pair, out var before) && before.IsSame != isSame)
        {
            known.Remove(pair);
            disputed.Add(pair);
            return;
        }
        known[pair] = (Patterns.Add(levels, isFree, AgreementPatterns.One), isSame);
    }

    /// <summary>How many labels each pattern has of either kind, by its number.</summary>
    public (int Same, int Different)[] Counts()
    {
        var counts = new (int Same, int Different)[Patterns.Count];
        foreach (var (pattern, isSame) in known.Values)
        {
            if (isSame) counts[pattern].Same++;
            else counts[pattern].Different++;
        }
        return counts;
    }
}
