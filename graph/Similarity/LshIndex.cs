namespace Investigations.Graph.Similarity;

/// <summary>Finds pairs of sketches that are likely to overlap much, without comparing all with all.</summary>
/// <remarks>Source: Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4: two sets of overlap J meet with the chance
/// 1 - (1 - J^rows)^bands; half do at about (1/bands)^(1/rows).</remarks>
public sealed class LshIndex
{
    private readonly int _bands;
    private readonly int _rows;
    private readonly List<uint[]> _sketches = [];

    /// <summary>Makes an empty index.</summary>
    /// <param name="bands">The number of bands, at least 1: 32 with 4 rows for overlaps from about 0.4, 16 with 8 rows from about 0.7.</param>
    /// <param name="rows">The numbers of a sketch in a band, at least 1; bands times rows at most <see cref="MinHash.Size"/>.</param>
    public LshIndex(int bands, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bands * rows, MinHash.Size, nameof(bands));
        (_bands, _rows) = (bands, rows);
    }

    /// <summary>Adds a sketch and returns its number: 0 for the first, and so on.</summary>
    /// <param name="sketch">A sketch of <see cref="MinHash"/>.</param>
    public int Add(uint[] sketch)
    {
        if (sketch.Length != MinHash.Size) throw new ArgumentException($"A sketch has {MinHash.Size} numbers.", nameof(sketch));
        _sketches.Add(sketch);
        return _sketches.Count - 1;
    }

    /// <summary>All pairs that agree in a whole band. Empty sets never pair.</summary>
    /// <param name="bucketCap">A bucket with more members is skipped and counted, since its pairs grow with the square; at least 2.</param>
    public LshPairs Pairs(int bucketCap)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bucketCap, 2);
        var members = Enumerable.Range(0, _sketches.Count).Where(each => _sketches[each].AsSpan().ContainsAnyExcept(uint.MaxValue)).ToArray();
        var keys = new ulong[members.Length];
        var ids = new int[members.Length];
        var found = new HashSet<(int, int)>();
        int skipped = 0, largest = 0;
        for (var band = 0; band < _bands; band++)
        {
            for (var i = 0; i < members.Length; i++) keys[i] = Key(_sketches[members[i]].AsSpan(band * _rows, _rows));
            members.CopyTo(ids, 0);
            Array.Sort(keys, ids);
            for (int start = 0, end; start < ids.Length; start = end)
            {
                for (end = start + 1; end < ids.Length && keys[end] == keys[start];) end++;
                largest = Math.Max(largest, end - start);
                if (end - start > bucketCap) skipped++;
                else AddPairs(ids.AsSpan(start, end - start), found);
            }
        }
        return new LshPairs([.. found.Order()], skipped, largest);
    }

    private static void AddPairs(ReadOnlySpan<int> bucket, HashSet<(int, int)> found)
    {
        for (var i = 0; i < bucket.Length; i++)
            for (var j = i + 1; j < bucket.Length; j++)
                found.Add((Math.Min(bucket[i], bucket[j]), Math.Max(bucket[i], bucket[j])));
    }

    private static ulong Key(ReadOnlySpan<uint> rows)
    {
        ulong key = 0;
        foreach (var row in rows) key = Mixer.Mix((key * 0x9E3779B97F4A7C15UL) + row + 1);
        return key;
    }
}
