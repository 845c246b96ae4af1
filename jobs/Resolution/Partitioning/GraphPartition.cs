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

    private const int Margin = 4 * Bits.Unit; // units over the threshold that the best pair of each node must reach where not all pairs agree
    private const int Tolerated = 3 * Bits.Unit; // units under the threshold that all pairs may then have on average

    private readonly PairList pairs;
    private readonly int threshold;
    private readonly PooledEvidence pooled;
    private readonly int[] group;
    private readonly int[] next; // the next node of the group, -1 behind the last
    private readonly int[] last; // of each group
    private readonly int[] sizes;

    private GraphPartition(PairList pairs, NodeScorer scorer, int threshold, int[]? names)
    {
        this.pairs = pairs;
        this.threshold = threshold;
        pooled = new PooledEvidence(scorer, pairs, names);
        group = new int[pairs.NodeCount];
        next = new int[group.Length];
        last = new int[group.Length];
        sizes = new int[group.Length];
        for (int node = 0; node < group.Length; node++) group[node] = last[node] = node;
        Array.Fill(next, -1);
        Array.Fill(sizes, 1);
    }

    /// <summary>Joins.</summary>
    /// <param name="pairs">Scored pairs.</param>
    /// <param name="scorer">Scores the pairs that were never compared.</param>
    /// <param name="threshold">Match weight from which groups are joined. Units.</param>
    /// <param name="names">What the scorer calls the nodes, when the pairs are of a few nodes numbered anew; null when the numbers are the same.</param>
    /// <returns>The group of each node: the lowest node in it.</returns>
    public static int[] Join(PairList pairs, NodeScorer scorer, int threshold, int[]? names = null)
    {
        var partition = new GraphPartition(pairs, scorer, threshold, names);
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
        if (x == y || (sizes[x] + sizes[y] > 2 && !Agree(x, y))) return;
        if (x > y) (x, y) = (y, x);
        for (int node = y; node >= 0; node = next[node]) group[node] = x;
        next[last[x]] = y;
        last[x] = last[y];
        sizes[x] += sizes[y];
    }

    // Taken together the two groups speak for one person, a value that is missing in some records being filled by the others; or every node of the
    // smaller group has a good pair in the other and the whole does not speak against it much: records of somebody who moved or married differ
    // from some of his others.
    private bool Agree(int left, int right)
    {
        if (sizes[left] > sizes[right]) (left, right) = (right, left);
        pooled.Clear();
        long support = 0;
        for (int a = left; a >= 0; a = next[a])
        {
            int best = -Clip;
            for (int b = right; b >= 0; b = next[b]) best = Math.Max(best, Math.Clamp(pooled.Add(a, b), -Clip, Clip));
            support += best;
        }
        int together = pooled.Score();
        return together >= threshold || (together >= threshold - Tolerated && support >= (long)(threshold + Margin) * sizes[left]);
    }
}
