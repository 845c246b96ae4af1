namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>Scored pairs in order of their nodes, with look-up.</summary>
internal sealed class PairList
{
    private readonly ScoredPair[] pairs;
    private readonly int[] starts;

    private PairList(ScoredPair[] pairs, int[] starts)
    {
        this.pairs = pairs;
        this.starts = starts;
    }

    /// <summary>All pairs, by their lower node, then by the other.</summary>
    public IReadOnlyList<ScoredPair> All => pairs;

    /// <summary>How many nodes the pairs are of.</summary>
    public int NodeCount => starts.Length - 1;

    /// <summary>Orders pairs.</summary>
    /// <param name="parts">Pairs in any order, none twice.</param>
    /// <param name="nodeCount">How many nodes there are.</param>
    public static PairList Of(IReadOnlyList<List<ScoredPair>> parts, int nodeCount)
    {
        var firsts = new int[nodeCount + 1];
        foreach (var part in parts)
        {
            foreach (var pair in part) firsts[pair.A + 1]++;
        }
        for (int node = 0; node < nodeCount; node++) firsts[node + 1] += firsts[node];
        var sorted = new ScoredPair[firsts[^1]];
        int[] next = [.. firsts];
        foreach (var part in parts)
        {
            foreach (var pair in part) sorted[next[pair.A]++] = pair;
        }
        for (int node = 0; node < nodeCount; node++)
        {
            var own = sorted.AsSpan(firsts[node], firsts[node + 1] - firsts[node]);
            if (own.Length > 1) own.Sort(static (x, y) => x.B.CompareTo(y.B));
        }
        return new PairList(sorted, firsts);
    }

    /// <summary>The pair of two nodes, when it is in the list.</summary>
    public bool TryGet(int a, int b, out ScoredPair pair)
    {
        if (a > b) (a, b) = (b, a);
        for (int i = starts[a]; i < starts[a + 1]; i++)
        {
            if (pairs[i].B != b) continue;
            pair = pairs[i];
            return true;
        }
        pair = default;
        return false;
    }
}
