namespace Investigations.Jobs.Resolution.Accuracy;

/// <summary>Compares a partition of records with the true one.</summary>
/// <remarks>
/// Pairwise: over pairs of records. B-cubed: over records, of each the share of its cluster that is the same person, and the share of the person that is in
/// its cluster (Bagga and Baldwin 1998, "Entity-based cross-document coreferencing using the vector space model").
/// </remarks>
/// <param name="Pairwise">Over pairs.</param>
/// <param name="BCubed">Over records.</param>
/// <param name="Records">Records whose truth is known; others are left out of all figures.</param>
/// <param name="TruePairs">Pairs that belong together.</param>
/// <param name="JoinedPairs">Pairs that were joined.</param>
internal sealed record PartitionAccuracy(PairAccuracy Pairwise, PairAccuracy BCubed, int Records, long TruePairs, long JoinedPairs)
{
    /// <summary>Compares.</summary>
    /// <param name="clusters">A number for each record, equal for records that were joined.</param>
    /// <param name="truth">A number for each record, equal for records of one person; -1 where unknown.</param>
    /// <param name="sides">When only pairs across sides count, the side of each record; else null.</param>
    public static PartitionAccuracy Measure(ReadOnlySpan<int> clusters, ReadOnlySpan<int> truth, int[]? sides = null)
    {
        var cells = new Dictionary<(int Cluster, int Person), int>();
        var ofCluster = new Dictionary<int, int>();
        var ofPerson = new Dictionary<int, int>();
        int records = 0;
        for (int i = 0; i < truth.Length; i++)
        {
            if (truth[i] < 0) continue;
            records++;
            Count(cells, (clusters[i], truth[i]));
            Count(ofCluster, clusters[i]);
            Count(ofPerson, truth[i]);
        }
        double precision = 0;
        double recall = 0;
        foreach (var ((cluster, person), both) in cells.OrderBy(static cell => cell.Key))
        {
            precision += (double)both * both / ofCluster[cluster];
            recall += (double)both * both / ofPerson[person];
        }
        long right = Pairs(cells.Values), joined = Pairs(ofCluster.Values), belonging = Pairs(ofPerson.Values);
        if (sides is not null)
        {
            right -= PairsWithin(clusters, truth, sides, useCluster: true, usePerson: true);
            joined -= PairsWithin(clusters, truth, sides, useCluster: true, usePerson: false);
            belonging -= PairsWithin(clusters, truth, sides, useCluster: false, usePerson: true);
        }
        return new(new(Share(right, joined), Share(right, belonging)), new(records == 0 ? 1 : precision / records, records == 0 ? 1 : recall / records), records, belonging, joined);
    }

    private static long PairsWithin(ReadOnlySpan<int> clusters, ReadOnlySpan<int> truth, int[] sides, bool useCluster, bool usePerson)
    {
        var counts = new Dictionary<(int Cluster, int Person, int Side), int>();
        for (int i = 0; i < truth.Length; i++)
        {
            if (truth[i] >= 0) Count(counts, (useCluster ? clusters[i] : 0, usePerson ? truth[i] : 0, sides[i]));
        }
        return Pairs(counts.Values);
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;

    private static long Pairs(IEnumerable<int> sizes) => sizes.Sum(static size => (long)size * (size - 1) / 2);

    private static double Share(long part, long whole) => whole == 0 ? 1 : (double)part / whole;
}
