using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Partitioning;

/// <summary>Joins nodes into groups: strongest pair first, two groups only when the evidence between all their nodes speaks for one person.</summary>
internal static class GraphPartition
{
    private const int Clip = 12 * Bits.Unit; // units: what one pair may say for or against two groups

    /// <summary>Joins.</summary>
    /// <returns>The group of each node: the lowest node in it.</returns>
    public static int[] Join(NodeTable nodes, ScoredPair[] pairs, NodeScorer scorer, int threshold)
    {
        var sorted = pairs.Where(pair => pair.Score >= threshold).ToArray();
        Array.Sort(sorted, static (x, y) => y.Score.CompareTo(x.Score) is var by and not 0 ? by : x.A.CompareTo(y.A) is var a and not 0 ? a : x.B.CompareTo(y.B));
        var group = new int[nodes.Count];
        var members = new List<int>?[nodes.Count];
        for (int i = 0; i < group.Length; i++) group[i] = i;
        var levels = new byte[nodes.Fields.Count];
        foreach (var pair in sorted)
        {
            int x = group[pair.A], y = group[pair.B];
            if (x == y) continue;
            var left = members[x] ?? [x];
            var right = members[y] ?? [y];
            if (left.Count + right.Count > 2 && !Agree(left, right, scorer, levels, threshold)) continue;
            if (x > y) (x, y, left, right) = (y, x, right, left);
            foreach (int node in right) group[node] = x;
            left.AddRange(right);
            members[x] = left;
            members[y] = null;
        }
        return group;
    }

    private static bool Agree(List<int> left, List<int> right, NodeScorer scorer, byte[] levels, int threshold)
    {
        long sum = 0;
        foreach (int a in left)
        {
            foreach (int b in right)
            {
                sum += Math.Clamp(scorer.TryScore(a, b, int.MinValue, levels, out int score) ? score : 0, -Clip, Clip);
            }
        }
        return sum >= (long)threshold * left.Count * right.Count;
    }
}
