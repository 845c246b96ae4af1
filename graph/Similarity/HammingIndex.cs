using System.Numerics;

namespace Investigations.Graph.Similarity;

/// <summary>Finds 64-bit hashes, such as those of pictures, that differ from a given one in few bits.</summary>
/// <remarks>Source: Norouzi, Punjani and Fleet (2012), Fast search in Hamming space with multi-index hashing, CVPR: hashes that differ in at most d bits
/// differ in at most d/4 bits in one of four 16-bit bands (pigeonhole).</remarks>
public sealed class HammingIndex
{
    /// <summary>The largest distance that can be asked for.</summary>
    public const int MaxDistance = 15;

    private const int Bands = 4;
    private const int Buckets = 1 << 16;

    // All 16-bit differences of at most three bits, few bits first.
    private static readonly int[] Differences =
        [.. Enumerable.Range(0, Buckets).Where(bits => BitOperations.PopCount((uint)bits) <= MaxDistance / Bands)
            .OrderBy(bits => BitOperations.PopCount((uint)bits))];

    private readonly ulong[] _hashes;
    private readonly int[][] _starts = new int[Bands][];
    private readonly int[][] _members = new int[Bands][];

    /// <summary>Builds an index.</summary>
    /// <param name="hashes">The hashes; the number of one is its place here.</param>
    public HammingIndex(ReadOnlySpan<ulong> hashes)
    {
        _hashes = hashes.ToArray();
        for (var band = 0; band < Bands; band++)
        {
            var starts = new int[Buckets + 1];
            foreach (var hash in _hashes) starts[Part(hash, band) + 1]++;
            for (var bucket = 0; bucket < Buckets; bucket++) starts[bucket + 1] += starts[bucket];
            var next = starts.AsSpan(0, Buckets).ToArray();
            var members = new int[_hashes.Length];
            for (var i = 0; i < members.Length; i++) members[next[Part(_hashes[i], band)]++] = i;
            (_starts[band], _members[band]) = (starts, members);
        }
    }

    /// <summary>All hashes within a distance, nearest first, then by number.</summary>
    /// <param name="hash">The hash to look for.</param>
    /// <param name="distance">The most bits that may differ, from 0 to <see cref="MaxDistance"/>.</param>
    public IReadOnlyList<(int Index, int Distance)> Query(ulong hash, int distance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(distance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(distance, MaxDistance);
        var radius = distance / Bands;
        List<(int Index, int Distance)> found = [];
        for (var band = 0; band < Bands; band++)
        {
            foreach (var difference in Differences)
            {
                if (BitOperations.PopCount((uint)difference) > radius) break;
                var bucket = Part(hash, band) ^ difference;
                foreach (var member in _members[band].AsSpan(_starts[band][bucket].._starts[band][bucket + 1]))
                {
                    var differing = _hashes[member] ^ hash;
                    var bits = BitOperations.PopCount(differing);
                    if (bits <= distance && !MetBefore(differing, band, radius)) found.Add((member, bits));
                }
            }
        }
        found.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : a.Index.CompareTo(b.Index));
        return found;
    }

    private static int Part(ulong hash, int band) => (int)(hash >> (16 * band)) & (Buckets - 1);

    private static bool MetBefore(ulong differing, int band, int radius)
    {
        for (var earlier = 0; earlier < band; earlier++)
            if (BitOperations.PopCount((uint)Part(differing, earlier)) <= radius)
                return true;
        return false;
    }
}
