using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>Measures clusters as graphs: rows are points, pairs that speak for one person are lines.</summary>
/// <remarks>Bridges: Tarjan (1974), "A note on finding the bridges of a graph", without recursion.</remarks>
internal sealed class QualityCheck
{
    private readonly ScoredPair[] lines;
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] seen;
    private readonly int[] low;
    private readonly int[] tried;
    private readonly int[] from;
    private int clock;

    private QualityCheck(int[] groupOf, IReadOnlyList<ScoredPair> pairs)
    {
        lines = [.. pairs.Where(pair => pair.Score > 0 && groupOf[pair.A] == groupOf[pair.B])];
        starts = new int[groupOf.Length + 1];
        foreach (var line in lines)
        {
            starts[line.A + 1]++;
            starts[line.B + 1]++;
        }
        for (int node = 0; node < groupOf.Length; node++) starts[node + 1] += starts[node];
        ends = new int[lines.Length * 2];
        int[] next = starts[..^1];
        for (int i = 0; i < lines.Length; i++)
        {
            ends[next[lines[i].A]++] = i;
            ends[next[lines[i].B]++] = i;
        }
        seen = new int[groupOf.Length];
        low = new int[groupOf.Length];
        tried = new int[groupOf.Length];
        from = new int[groupOf.Length];
    }

    /// <summary>Measures all groups.</summary>
    /// <param name="groupOf">The group of each node: the lowest node in it.</param>
    /// <param name="pairs">Scored pairs of nodes.</param>
    /// <returns>By group; empty figures for a node that is no group's lowest.</returns>
    public static ClusterQuality[] Measure(int[] groupOf, IReadOnlyList<ScoredPair> pairs)
    {
        var check = new QualityCheck(groupOf, pairs);
        int[] nodes = new int[groupOf.Length];
        int[] counts = new int[groupOf.Length];
        int[] weakest = new int[groupOf.Length];
        int[] bridges = new int[groupOf.Length];
        foreach (int group in groupOf) nodes[group]++;
        foreach (var line in check.lines)
        {
            int group = groupOf[line.A];
            weakest[group] = counts[group]++ == 0 ? line.Score : Math.Min(weakest[group], line.Score);
        }
        for (int node = 0; node < groupOf.Length; node++)
        {
            if (check.seen[node] == 0) bridges[groupOf[node]] += check.Bridges(node);
        }
        var qualities = new ClusterQuality[groupOf.Length];
        for (int group = 0; group < groupOf.Length; group++) qualities[group] = new ClusterQuality(group, nodes[group], counts[group], bridges[group], weakest[group]);
        return qualities;
    }

    private int Bridges(int root)
    {
        int bridges = 0;
        from[root] = -1;
        Enter(root);
        for (int node = root; node >= 0;)
        {
            if (tried[node] < starts[node + 1])
            {
                int line = ends[tried[node]++];
                if (line == from[node]) continue;
                int other = lines[line].A == node ? lines[line].B : lines[line].A;
                if (seen[other] > 0)
                {
                    low[node] = Math.Min(low[node], seen[other]);
                    continue;
                }
                from[other] = line;
                Enter(other);
                node = other;
                continue;
            }
            if (from[node] < 0) break;
            int parent = lines[from[node]].A == node ? lines[from[node]].B : lines[from[node]].A;
            if (low[node] > seen[parent]) bridges++;
            low[parent] = Math.Min(low[parent], low[node]);
            node = parent;
        }
        return bridges;
    }

    private void Enter(int node)
    {
        seen[node] = low[node] = ++clock;
        tried[node] = starts[node];
    }
}
