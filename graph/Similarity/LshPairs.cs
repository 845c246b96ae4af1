namespace Investigations.Graph.Similarity;

/// <summary>Pairs of sketches that agree in at least one band, and what was left out.</summary>
/// <param name="Pairs">Distinct pairs, the smaller number first, ascending.</param>
/// <param name="SkippedBuckets">The number of buckets with more members than the cap; their pairs are missing unless another band has them.</param>
/// <param name="LargestBucket">The members of the largest bucket met, skipped or not.</param>
public sealed record LshPairs(IReadOnlyList<(int First, int Second)> Pairs, int SkippedBuckets, int LargestBucket);
