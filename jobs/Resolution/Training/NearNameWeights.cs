using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What it says that two given names, or two family names, are alike and not equal: little where both are common, or where many bear such a name.</summary>
/// <remarks>
/// <para>A record of x is written as y with a chance of m/n(x), where n(x) names lie near x, each as likely as the next. Two records of one person then hold
/// x and y with a chance of p(x) m/n(x) + p(y) m/n(y), two people's with p(x) p(y), so that the weight is log2(m/(n(x) p(y)) + m/(n(y) p(x))): the
/// term-frequency adjustment of Winkler (1989) carried from equal values to near ones. Nor does it exceed log2(m/u(x)), u(x) being the share of records
/// whose name lies near x.</para>
/// <para>A mean over all names says too much for people whose names are short and have many neighbours. The adjustment only ever takes away: neither the
/// mean nor equality in the commoner name is exceeded.</para>
/// </remarks>
internal sealed class NearNameWeights
{
    private const int Counted = 4_000; // names, the most common ones, whose neighbours are counted one by one
    private const int Sampled = 200; // records that give the mean of the others
    private const int Names = 2_000; // distinct names among which neighbours are looked for
    private const int Records = 1_000; // records among which they are

    private readonly ValueFrequencies frequencies;
    private readonly int[] weights;
    private readonly Chances usual;
    private readonly Dictionary<int, Chances> own;
    private readonly Func<int, int> exact;

    /// <summary>Looks at the neighbours of the common names.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="comparison">Compares the names.</param>
    /// <param name="rates">m and u by level.</param>
    /// <param name="weights">The mean weights by level. Units.</param>
    /// <param name="frequencies">How common the names are.</param>
    /// <param name="exact">The weight of equality in a name, by code. Units.</param>
    public NearNameWeights(NodeTable nodes, NamePartComparison comparison, LevelRates rates, int[] weights, ValueFrequencies frequencies, Func<int, int> exact)
    {
        this.frequencies = frequencies;
        this.weights = weights;
        this.exact = exact;
        int field = comparison.Fields[0];
        int[] common = frequencies.MostHeld(nodes.Fields[field].Values, Counted);
        int[] sampled = Drawn(nodes, field, Sampled);
        var (all, some) = (OfNames(nodes, field, comparison), OfRecords(nodes, field, comparison));
        double each = (nodes.Fields[field].Values.Count - 1) / (double)Math.Max(1, all.Total);
        var found = new (long[] Ways, long[] Share)[common.Length + sampled.Length];
        Parallel.For(0, found.Length, i =>
        {
            int name = i < common.Length ? common[i] : sampled[i - common.Length];
            found[i] = (all.Near(name), some.Near(name));
        });
        own = Enumerable.Range(0, common.Length).ToDictionary(
            i => common[i], i => new Chances(rates, [.. found[i].Ways.Select(ways => ways * each)], [.. found[i].Share.Select(count => count / (double)Math.Max(1, some.Total))]));
        var mean = new double[rates.M.Length];
        for (int level = 0; level < mean.Length; level++) mean[level] = each * found[common.Length..].Sum(one => one.Ways[level]) / Math.Max(1, sampled.Length);
        usual = new Chances(rates, mean, new double[rates.M.Length]);
    }

    /// <summary>The weight of two names that are near each other. Units.</summary>
    /// <param name="level">The level they reach.</param>
    /// <param name="x">A name's code.</param>
    /// <param name="y">The other's.</param>
    public int Of(byte level, int x, int y)
    {
        double p = frequencies.OfHolders(frequencies.HoldersOf(x)), q = frequencies.OfHolders(frequencies.HoldersOf(y));
        Chances a = own.GetValueOrDefault(x, usual), b = own.GetValueOrDefault(y, usual);
        double ratio = Math.Min((a.OneWay[level] / q) + (b.OneWay[level] / p), Math.Min(a.Most[level], b.Most[level]));
        int bits = Math.Min(Bits.ToUnits(Math.Log2(ratio)), weights[level]);
        return Math.Max(weights[^1], Math.Min(bits, exact(p > q ? x : y)));
    }

    // Those of the lowest hashes, whatever their codes.
    private static NameNeighbourhood OfNames(NodeTable nodes, int field, NamePartComparison comparison)
    {
        int count = nodes.Fields[field].Values.Count - 1;
        int[] names = [.. Enumerable.Range(1, count)];
        if (count > Names)
        {
            Array.Sort(names.Select(name => ByteHash.Of(comparison.NameOf(name))).ToArray(), names);
            names = names[..Names];
        }
        return new(comparison, names, [.. names.Select(static _ => 1)]);
    }

    private static NameNeighbourhood OfRecords(NodeTable nodes, int field, NamePartComparison comparison)
    {
        var counts = Drawn(nodes, field, Records).GroupBy(static name => name).ToList();
        return new(comparison, [.. counts.Select(static group => group.Key)], [.. counts.Select(static group => group.Count())]);
    }

    private static int[] Drawn(NodeTable nodes, int field, int most)
    {
        int stride = Math.Max(1, nodes.Count / most);
        return [.. Enumerable.Range(0, (nodes.Count + stride - 1) / stride).Select(i => nodes.Code(i * stride, field)).Where(static code => code != 0)];
    }

    // By level: the chance of one way to write the name, and the most that nearness to it can say.
    private sealed class Chances(LevelRates rates, double[] ways, double[] share)
    {
        public double[] OneWay { get; } = [.. rates.M.Select((m, level) => m / Math.Max(1, ways[level]))];

        public double[] Most { get; } = [.. rates.M.Select((m, level) => m / Math.Max(share[level], 1e-9))];
    }
}
