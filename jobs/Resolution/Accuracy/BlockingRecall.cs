using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Jobs.Resolution.Accuracy;

/// <summary>How many of the pairs that belong together were compared at all.</summary>
internal static class BlockingRecall
{
    /// <summary>Counts.</summary>
    /// <param name="result">What linkage found.</param>
    /// <param name="options">What it ran with.</param>
    /// <param name="truth">A number for each record, equal for records of one person; -1 where unknown.</param>
    /// <param name="sides">When only pairs across sides count, the side of each record; else null.</param>
    /// <returns>The share, 0 to 1; 1 when no pair belongs together. Records that are equal in all fields count as compared.</returns>
    public static double Measure(LinkageResult result, LinkageOptions options, int[] truth, int[]? sides)
    {
        var rules = result.Trained.Plan.Rules.Select(rule => new Blocks(rule, result.Nodes, options.BlockCap, 1)).ToList();
        int[] records = [.. Enumerable.Range(0, truth.Length).Where(record => truth[record] >= 0).OrderBy(record => truth[record])];
        long all = 0;
        long compared = 0;
        for (int from = 0; from < records.Length;)
        {
            int to = from;
            while (to < records.Length && truth[records[to]] == truth[records[from]]) to++;
            foreach (int a in records.AsSpan(from, to - from))
            {
                foreach (int b in records.AsSpan(from, to - from))
                {
                    if (a >= b || (sides is not null && sides[a] == sides[b])) continue;
                    all++;
                    int x = result.Nodes.NodeOf[a], y = result.Nodes.NodeOf[b];
                    if (x == y || rules.Count == 0 || rules.Any(rule => rule.Rule.Covers(x, y) && rule.Compares(x, y))) compared++;
                }
            }
            from = to;
        }
        return all == 0 ? 1 : (double)compared / all;
    }
}
