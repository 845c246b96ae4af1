using System.Runtime.InteropServices;
using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>Pairs counted by the levels they reach; millions of pairs are a few thousand patterns.</summary>
internal sealed class AgreementPatterns(int comparisons)
{
    /// <summary>What one pair counts: whole numbers add up to the same in any order.</summary>
    public const long One = 1 << 16;

    private readonly Dictionary<PatternKey, int> numbers = [];
    private readonly List<PatternKey> keys = [];
    private readonly List<long> counts = [];
    private readonly List<byte> levels = [];

    /// <summary>How many patterns.</summary>
    public int Count => counts.Count;

    /// <summary>How many comparisons a pattern has.</summary>
    public int Width => comparisons;

    /// <summary>Adds a pair.</summary>
    /// <param name="pair">The level of each comparison.</param>
    /// <param name="isFree">Bit k is set where the pair was found without looking at what comparison k reads.</param>
    /// <param name="weight">How many pairs it stands for, times <see cref="One"/>.</param>
    /// <returns>The number of its pattern.</returns>
    public int Add(ReadOnlySpan<byte> pair, ulong isFree, long weight)
    {
        var key = new PatternKey(LevelPack.Of(pair), isFree);
        if (!numbers.TryGetValue(key, out int number))
        {
            number = counts.Count;
            numbers.Add(key, number);
            keys.Add(key);
            counts.Add(0);
            levels.AddRange(pair);
        }
        counts[number] += weight;
        return number;
    }

    /// <summary>The numbers of the patterns in an order of their contents, whatever the order in which pairs were added.</summary>
    public int[] Ordered()
    {
        var ordered = new int[Count];
        for (int i = 0; i < ordered.Length; i++) ordered[i] = i;
        Array.Sort([.. keys], ordered);
        return ordered;
    }

    /// <summary>How many pairs show a pattern, times <see cref="One"/>.</summary>
    public long CountOf(int pattern) => counts[pattern];

    /// <summary>Which comparisons a pattern may teach.</summary>
    public ulong FreeOf(int pattern) => keys[pattern].Free;

    /// <summary>The levels of a pattern.</summary>
    public ReadOnlySpan<byte> LevelsOf(int pattern) => CollectionsMarshal.AsSpan(levels).Slice(pattern * comparisons, comparisons);

    private readonly record struct PatternKey(ulong Levels, ulong Free) : IComparable<PatternKey>
    {
        public int CompareTo(PatternKey other) => Levels.CompareTo(other.Levels) is var by and not 0 ? by : Free.CompareTo(other.Free);
    }
}
