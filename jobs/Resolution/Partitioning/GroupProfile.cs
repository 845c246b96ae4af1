using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Jobs.Resolution.Partitioning;

/// <summary>What all pairs between two groups say together: the mean weight of each comparison over the pairs that say anything.</summary>
internal sealed class GroupProfile(NodeScorer scorer, PairList pairs)
{
    private readonly byte[] levels = new byte[scorer.Width];
    private readonly long[] sums = new long[scorer.Width];
    private readonly long[] households = new long[scorer.Width];
    private readonly int[] counts = new int[scorer.Width];
    private readonly int[] contradictions = new int[scorer.Width];

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Array.Clear(sums);
        Array.Clear(households);
        Array.Clear(counts);
        Array.Clear(contradictions);
    }

    /// <summary>Adds a pair.</summary>
    /// <returns>Its score. Units.</returns>
    public int Add(int a, int b)
    {
        int score;
        if (pairs.TryGet(a, b, out var known))
        {
            score = known.Score;
            LevelPack.Read(known.Levels, levels);
        }
        else
        {
            scorer.TryScore(a, b, int.MinValue, levels, out score);
        }
        for (int k = 0; k < levels.Length; k++)
        {
            if (levels[k] == Comparison.Missing) continue;
            int weight = scorer.WeightOf(k, a, b, levels[k]);
            sums[k] += weight;
            households[k] += scorer.HouseholdWeight(k, levels[k], weight);
            counts[k]++;
            if (scorer.Contradicts(k, levels[k])) contradictions[k]++;
        }
        return score;
    }

    /// <summary>The score of the two groups. Units.</summary>
    public int Score()
    {
        long score = scorer.Prior, household = 0;
        bool isContradicted = false;
        for (int k = 0; k < sums.Length; k++)
        {
            if (counts[k] == 0) continue;
            score += sums[k] / counts[k];
            household += households[k] / counts[k];
            isContradicted |= contradictions[k] * 2 > counts[k];
        }
        return (int)Math.Clamp(score + scorer.HouseholdDiscount((int)Math.Clamp(household, int.MinValue / 2, int.MaxValue / 2), isContradicted), int.MinValue, int.MaxValue);
    }
}
