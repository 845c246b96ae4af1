using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>What linkage found on distinct rows, told of the records they stand for.</summary>
internal sealed class LinkedRecords
{
    /// <summary>Most pairs of records that one pair of rows stands for; of rows that many records share, only the first record is paired.</summary>
    public const int MostPairs = 400;

    private readonly LinkageResult result;
    private readonly int[] starts;
    private readonly int[] records;

    /// <summary>Prepares.</summary>
    /// <param name="result">What linkage found.</param>
    public LinkedRecords(LinkageResult result)
    {
        this.result = result;
        int[] nodeOf = result.Nodes.NodeOf;
        starts = new int[result.Nodes.Count + 1];
        foreach (int node in nodeOf) starts[node + 1]++;
        for (int node = 0; node < result.Nodes.Count; node++) starts[node + 1] += starts[node];
        records = new int[nodeOf.Length];
        int[] next = starts[..^1];
        for (int record = 0; record < nodeOf.Length; record++) records[next[nodeOf[record]]++] = record;
        FirstOf = Firsts(nodeOf);
    }

    /// <summary>The first record of each record's cluster.</summary>
    public int[] FirstOf { get; }

    /// <summary>True when some rows are shared by so many records that not all their pairs are listed.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The records of a row, ascending.</summary>
    public ReadOnlySpan<int> Of(int node) => records.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>All scored pairs of records, ordered by the left record and then the right one.</summary>
    public RecordPair[] Pairs()
    {
        var pairs = new List<RecordPair>(result.Pairs.Count + records.Length - result.Nodes.Count);
        Span<byte> levels = stackalloc byte[result.Scorer.Width];
        for (int node = 0; node < result.Nodes.Count; node++)
        {
            var same = Of(node);
            if (same.Length == 1 || result.Nodes.Sides is not null) continue; // equal rows of one side are not a pair across
            result.Scorer.TryScore(node, node, int.MinValue, levels, out int score);
            ulong packed = LevelPack.Of(levels);
            for (int i = 1; i < same.Length; i++)
            {
                bool isFew = same.Length * (long)same.Length <= 2 * MostPairs;
                for (int j = 0; j < (isFew ? i : 1); j++) pairs.Add(new RecordPair(same[j], same[i], node, node, score, packed));
                IsCut |= !isFew;
            }
        }
        foreach (var pair in result.Pairs)
        {
            var left = Of(pair.A);
            var right = Of(pair.B);
            if (left.Length * (long)right.Length > MostPairs)
            {
                IsCut = true;
                left = left[..1];
                right = right[..1];
            }
            foreach (int a in left)
            {
                foreach (int b in right) pairs.Add(a < b ? new RecordPair(a, b, pair.A, pair.B, pair.Score, pair.Levels) : new RecordPair(b, a, pair.B, pair.A, pair.Score, pair.Levels));
            }
        }
        return Sorted(pairs);
    }

    private int[] Firsts(int[] nodeOf)
    {
        int[] firstOfGroup = new int[result.Nodes.Count];
        Array.Fill(firstOfGroup, -1);
        int[] firsts = new int[nodeOf.Length];
        for (int record = 0; record < nodeOf.Length; record++)
        {
            ref int first = ref firstOfGroup[result.GroupOf[nodeOf[record]]];
            if (first < 0 || !result.IsOne(nodeOf[record])) first = record;
            firsts[record] = first;
        }
        return firsts;
    }

    // Few pairs have one left record: they are put in their places by it, then each run is sorted.
    private RecordPair[] Sorted(List<RecordPair> pairs)
    {
        int[] ends = new int[records.Length + 1];
        foreach (var pair in pairs) ends[pair.Left + 1]++;
        for (int record = 0; record < records.Length; record++) ends[record + 1] += ends[record];
        var sorted = new RecordPair[pairs.Count];
        foreach (var pair in pairs) sorted[ends[pair.Left]++] = pair;
        int from = 0;
        for (int record = 0; record < records.Length; record++)
        {
            if (ends[record] - from > 1) sorted.AsSpan(from, ends[record] - from).Sort(static (x, y) => x.Right.CompareTo(y.Right));
            from = ends[record];
        }
        return sorted;
    }
}
