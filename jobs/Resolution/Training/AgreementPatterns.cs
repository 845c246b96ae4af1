namespace Investigations.Jobs.Resolution.Training;

/// <summary>Pairs counted by the levels they reach; millions of pairs are a few thousand patterns.</summary>
internal sealed class AgreementPatterns(int comparisons)
{
    private readonly Dictionary<PatternKey, int> numbers = [];
    private readonly List<double> counts = [];
    private readonly List<byte> levels = [];
    private readonly List<ulong> free = [];

    /// <summary>How many patterns.</summary>
    public int Count => counts.Count;

    /// <summary>How many comparisons a pattern has.</summary>
    public int Width => comparisons;

    /// <summary>Adds a pair.</summary>
    /// <param name="pair">The level of each comparison.</param>
    /// <param name="isFree">Bit k is set where the pair was found without looking at what comparison k reads.</param>
    /// <param name="weight">How many pairs it stands for.</param>
    public void Add(ReadOnlySpan<byte> pair, ulong isFree, double weight)
    {
        var key = PatternKey.Of(pair, isFree);
        if (!numbers.TryGetValue(key, out int number))
        {
            number = counts.Count;
            numbers.Add(key, number);
            counts.Add(0);
            free.Add(isFree);
            levels.AddRange(pair);
        }
        counts[number] += weight;
    }

    /// <summary>Adds all of these pairs to others.</summary>
    public void AddTo(AgreementPatterns others)
    {
        for (int pattern = 0; pattern < Count; pattern++) others.Add(LevelsOf(pattern), free[pattern], counts[pattern]);
    }

    /// <summary>How many pairs show a pattern.</summary>
    public double CountOf(int pattern) => counts[pattern];

    /// <summary>Which comparisons a pattern may teach.</summary>
    public ulong FreeOf(int pattern) => free[pattern];

    /// <summary>The levels of a pattern.</summary>
    public ReadOnlySpan<byte> LevelsOf(int pattern) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(levels).Slice(pattern * comparisons, comparisons);

    private readonly record struct PatternKey(ulong Low, ulong High, ulong Free)
    {
        public static PatternKey Of(ReadOnlySpan<byte> levels, ulong free)
        {
            ulong low = 0, high = 0;
            for (int k = 0; k < levels.Length; k++)
            {
                if (k < 21) low |= (ulong)levels[k] << (3 * k);
                else high |= (ulong)levels[k] << (3 * (k - 21));
            }
            return new PatternKey(low, high, free);
        }
    }
}
