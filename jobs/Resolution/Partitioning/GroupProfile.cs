using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Jobs.Resolution.Partitioning;

/// <summary>What all pairs between two groups say together: the mean weight of each comparison over the pairs that say anything.</summary>
internal sealed class GroupProfile(NodeScorer scorer)
{
    private readonly byte[] levels = new byte[scorer.Width];
    private readonly long[] sums = new long[scorer.Width];
    private readonly int[] counts = new int[scorer.Width];
    private long discounts;
    private int pairs;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Array.Clear(sums);
        Array.Clear(counts);
        discounts = 0;
        pairs = 0;
    }

    /// <summary>Adds a pair.</summary>
    /// <returns>Its score. Units.</returns>
    public int Add(int a, int b)
    {
        scorer.TryScore(a, b, int.MinValue, levels, out int score);
        int sum = scorer.Prior;
        for (int k = 0; k < levels.Length; k++)
        {
            if (levels[k] == Comparison.Missing) continue;
            int weight = scorer.WeightOf(k, a, b, levels[k]);
            sums[k] += weight;
            counts[k]++;
            sum += weight;
        }
        discounts += score - sum;
        pairs++;
        return score;
    }

    /// <summary>The score of the two groups. Units.</summary>
    public int Score()
    {
        long score = scorer.Prior + (discounts / pairs);
        for (int k = 0; k < sums.Length; k++)
        {
            if (counts[k] > 0) score += sums[k] / counts[k];
        }
        return (int)Math.Clamp(score, int.MinValue, int.MaxValue);
    }
}
