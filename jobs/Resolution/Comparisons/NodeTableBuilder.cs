using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Finds the distinct rows of a table and orders them by a hash of their contents.</summary>
internal static class NodeTableBuilder
{
    /// <summary>Builds the nodes.</summary>
    /// <param name="table">The records.</param>
    /// <param name="isLinkOnly">Whether each file is a side of its own.</param>
    public static NodeTable Build(PersonTable table, bool isLinkOnly)
    {
        ulong[] hashes = HashRows(table, isLinkOnly);
        int[] order = Order(hashes);
        var nodeOf = new int[table.Count];
        var firsts = new List<int>(table.Count);
        var weights = new List<int>(table.Count);
        foreach (int record in order)
        {
            if (firsts.Count == 0 || hashes[firsts[^1]] != hashes[record])
            {
                firsts.Add(record);
                weights.Add(0);
            }
            nodeOf[record] = firsts.Count - 1;
            weights[^1]++;
        }
        return new NodeTable
        {
            Count = firsts.Count,
            Fields = table.Fields,
            Cells = CellsOf(table, nodeOf, firsts.Count),
            Others = [.. table.Fields.Select(field => field.Others is { } others ? firsts.Select(record => others[record]).ToArray() : null)],
            NodeOf = nodeOf,
            Weights = [.. weights],
            Sides = isLinkOnly ? [.. firsts.Select(record => (byte)FileOf(table, record))] : null,
        };
    }

    // Records are read in their order and written to their node's row: equal records write the same row.
    private static int[] CellsOf(PersonTable table, int[] nodeOf, int count)
    {
        int width = table.Fields.Count;
        int[] cells = GC.AllocateUninitializedArray<int>(count * width);
        int[][] columns = [.. table.Fields.Select(static field => field.Codes)];
        Parallel.For(0, 2, half =>
        {
            int from = half * table.Count / 2, to = (half + 1) * table.Count / 2;
            for (int record = from; record < to; record++)
            {
                var row = cells.AsSpan(nodeOf[record] * width, width);
                for (int f = 0; f < row.Length; f++) row[f] = columns[f][record];
            }
        });
        return cells;
    }

    private static ulong[] HashRows(PersonTable table, bool isLinkOnly)
    {
        var values = new ulong[table.Fields.Count][];
        Parallel.For(0, values.Length, f => values[f] = HashValues(table.Fields[f].Values));
        var hashes = new ulong[table.Count];
        Parallel.For(0, 2, half =>
        {
            int from = half * table.Count / 2, to = (half + 1) * table.Count / 2;
            for (int record = from; record < to; record++)
            {
                ulong hash = isLinkOnly ? (ulong)FileOf(table, record) + 1 : 0;
                for (int f = 0; f < values.Length; f++)
                {
                    hash = RowHash.First(hash, values[f][table.Fields[f].Codes[record]]);
                    if (table.Fields[f].Others?[record] is not { } others) continue;
                    foreach (int other in others) hash = RowHash.Further(hash, values[f][other]);
                }
                hashes[record] = hash;
            }
        });
        return hashes;
    }

    private static ulong[] HashValues(ValueList values)
    {
        var hashes = new ulong[values.Count];
        for (int code = 1; code < hashes.Length; code++) hashes[code] = RowHash.OfValue(values[code]);
        return hashes;
    }

    private static int[] Order(ulong[] hashes)
    {
        var keys = new uint[hashes.Length];
        var order = new int[hashes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (uint)(hashes[i] >> 32);
            order[i] = i;
        }
        RadixSort.Sort(keys, order);
        for (int from = 0; from < order.Length;)
        {
            int to = from + 1;
            while (to < order.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) order.AsSpan(from, to - from).Sort((x, y) => hashes[x].CompareTo(hashes[y]) is var by and not 0 ? by : x.CompareTo(y));
            from = to;
        }
        return order;
    }

    private static int FileOf(PersonTable table, int record)
    {
        int file = 0;
        while (record >= table.FileStarts[file + 1]) file++;
        return file;
    }
}
