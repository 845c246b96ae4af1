using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>How often pairs drawn at random reach each level: u, but for the few pairs that are one person.</summary>
internal static class RandomPairs
{
    private const int MostPairs = 50_000;
    /// <summary>Where a draw starts.</summary>
    public const ulong Seed = 0x9e3779b97f4a7c15UL; // of the draw; the nodes lie in an order of their contents, so the draw is of contents
    private const double HalfAPair = 0.5; // what exact agreement counts that no pair shows
    private const double UsualPairs = 200; // drawn pairs that what is usual counts for
    private const double UsuallyNear = 0.002; // share of strangers that reach a level between exact and different

    /// <summary>Draws, or takes all pairs where they are few.</summary>
    /// <returns>Shares by comparison and level; above 0, summing to 1 over all but the missing level.</returns>
    public static double[][] Rates(NodeTable nodes, IReadOnlyList<Comparison> comparisons, ValueFrequencies[] frequencies)
    {
        var rates = new double[comparisons.Count][];
        Parallel.For(0, rates.Length, k => rates[k] = Rate(nodes, comparisons[k], frequencies[comparisons[k].Fields[0]]));
        return rates;
    }

    private static double[] Rate(NodeTable nodes, Comparison comparison, ValueFrequencies frequencies)
    {
        var counts = new double[comparison.Levels.Count];
        if ((long)nodes.Count * (nodes.Count - 1) / 2 <= 10 * MostPairs)
        {
            for (int a = 0; a < nodes.Count; a++)
            {
                for (int b = a + 1; b < nodes.Count; b++) counts[comparison.LevelOf(a, b)]++;
            }
        }
        else
        {
            ulong state = Seed;
            for (int i = 0; i < MostPairs; i++)
            {
                int a = Next(ref state, nodes.Count), b = Next(ref state, nodes.Count);
                if (a != b) counts[comparison.LevelOf(a, b)]++;
            }
        }
        return Shares(counts, frequencies.ExactRate);
    }

    // Exact agreement is rarer than a draw can see; it is counted over the whole table.
    private static double[] Shares(double[] counts, double exactRate)
    {
        double drawn = 0, unlike = 0;
        for (int level = 1; level < counts.Length; level++) drawn += counts[level];
        for (int level = 2; level < counts.Length - 1; level++) counts[level] += UsualPairs * UsuallyNear;
        counts[^1] += UsualPairs;
        for (int level = 2; level < counts.Length; level++) unlike += counts[level];
        double exact = Math.Clamp(exactRate, HalfAPair / Math.Max(drawn * drawn, 1e6), 0.999);
        counts[0] = 0;
        counts[1] = exact;
        for (int level = 2; level < counts.Length; level++) counts[level] = counts[level] / unlike * (1 - exact);
        return counts;
    }

    /// <summary>The next number of a draw, 0 to <paramref name="below"/> less 1: SplitMix64 (Steele, Lea, Flood 2014).</summary>
    public static int Next(ref ulong state, int below)
    {
        state += Seed;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9UL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebUL;
        return (int)Math.BigMul(z ^ (z >> 31), (ulong)below, out _);
    }
}
