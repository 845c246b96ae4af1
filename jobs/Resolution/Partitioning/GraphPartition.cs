using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Partitioning;

/// <summary>Joins nodes into groups: strongest pair first, two groups only when the evidence between all their nodes speaks for one person.</summary>
/// <remarks>Greedy correlation clustering with average links (Bansal, Blum, Chawla 2004; Elsner, Schudy 2009): a lone pair between two groups that otherwise
/// differ is outvoted, many pairs that agree outweigh one that differs.</remarks>
internal sealed class GraphPartition
{
    private const int Clip = 12 * Bits.Unit; // units: the most one pair may say for or against two groups

    private readonly PairList pairs;
    private readonly NodeScorer scorer;
    private readonly int threshold;
    private readonly byte[] levels;
    private readonly int[] group;
    private readonly List<int>?[] members;

    private GraphPartition(PairList pairs, NodeScorer scorer, int threshold)
    {
        this.pairs = pairs;
        this.scorer = scorer;
        this.threshold = threshold;
        levels = new byte[scorer.Width];
        group = new int[pairs.NodeCount];
        members = new List<int>?[pairs.NodeCount];
        for (int node = 0; node < group.Length; node++) group[node] = node;
    }

    /// <summary>Joins.</summary>
    /// <param name="pairs">Scored pairs.</param>
    /// <param name="scorer">Scores the pairs that were never compared.</param>
    /// <param name="threshold">Match weight from which groups are joined. Units.</param>
    /// <returns>The group of each node: the lowest node in it.</returns>
    public static int[] Join(PairList pairs, NodeScorer scorer, int threshold)
    {
        var partition = new GraphPartition(pairs, scorer, threshold);
        foreach (int pair in StrongestFirst(pairs.All, threshold)) partition.Take(pairs.All[pair]);
        return partition.group;
    }

    private static int[] StrongestFirst(IReadOnlyList<ScoredPair> all, int threshold)
    {
        var order = new List<int>(all.Count);
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Score >= threshold) order.Add(i);
        }
        // The sort is stable: pairs of one score stay in the order of their nodes.
        int[] sorted = [.. order];
        uint[] keys = [.. sorted.Select(i => (uint)(int.MaxValue - all[i].Score))];
        RadixSort.Sort(keys, sorted);
        return sorted;
    }

    private void Take(ScoredPair pair)
    {
        int x = group[pair.A], y = group[pair.B];
        if (x == y) return;
        if (x > y) (x, y) = (y, x);
        var left = members[x];
        var right = members[y];
        if ((left is not null || right is not null) && !Agree(left ?? [x], right ?? [y])) return;
        left ??= [x];
        if (right is null) left.Add(y);
        else left.AddRange(right);
        foreach (int node in right ?? [y]) group[node] = x;
        members[x] = left;
        members[y] = null;
    }

    private bool Agree(List<int> left, List<int> right)
    {
        long sum = 0;
        foreach (int a in left)
        {
            foreach (int b in right) sum += Clipped(a, b);
        }
        return sum >= (long)threshold * left.Count * right.Count;
    }

    private int Clipped(int a, int b)
    {
        if (!pairs.TryGet(a, b, out int score) && !scorer.TryScore(a, b, -Clip, levels, out score)) return -Clip;
        return Math.Clamp(score, -Clip, Clip);
    }
}
