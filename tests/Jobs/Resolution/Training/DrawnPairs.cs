using Investigations.Jobs.Resolution.Training;

namespace Investigations.Tests.Jobs.Resolution.Training;

/// <summary>Pairs drawn from rates that are known, as rules would find them: six comparisons of three levels each, every fifth value missing.</summary>
internal static class DrawnPairs
{
    public static readonly double[][] M = [[0, 0.80, 0.15, 0.05], [0, 0.60, 0.30, 0.10], [0, 0.90, 0.02, 0.08], [0, 0.75, 0.15, 0.10], [0, 0.85, 0.05, 0.10], [0, 0.65, 0.20, 0.15]];
    public static readonly double[][] U = [.. M.Select(_ => new[] { 0, 0.001, 0.009, 0.99 })];
    public static readonly double[][] Usual = [.. M.Select(_ => new[] { 0, 0.70, 0.20, 0.10 })];

    /// <summary>So many pairs, of which a share is one person.</summary>
    public static AgreementPatterns Of(int count, double share, int seed)
    {
        var random = new Random(seed);
        var patterns = new AgreementPatterns(M.Length);
        byte[] levels = new byte[M.Length];
        for (int i = 0; i < count; i++)
        {
            var rates = random.NextDouble() < share ? M : U;
            for (int k = 0; k < levels.Length; k++) levels[k] = random.Next(5) == 0 ? (byte)0 : Level(rates[k], random.NextDouble());
            patterns.Add(levels, ulong.MaxValue, AgreementPatterns.One);
        }
        return patterns;
    }

    private static byte Level(double[] rates, double at)
    {
        byte level = 1;
        for (; level < rates.Length - 1 && at >= rates[level]; level++) at -= rates[level];
        return level;
    }
}
