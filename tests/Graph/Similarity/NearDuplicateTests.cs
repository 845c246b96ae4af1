using System.Numerics;
using Investigations.Graph.Similarity;
using Xunit;

namespace Investigations.Tests.Graph.Similarity;

public sealed class NearDuplicateTests
{
    [Fact]
    public void Jaccard_is_common_over_all()
    {
        Assert.Equal(2 / 4.0, Jaccard.Compare([1, 2, 3], [2, 3, ulong.MaxValue]));
        Assert.Equal(1, Jaccard.Compare([7], [7]));
        Assert.Equal(0, Jaccard.Compare([], [7]));
        Assert.Equal(0, Jaccard.Compare([], []));
    }

    [Fact]
    public void Shingles_are_runs_of_words()
    {
        var ab = Shingles.OfWords(["a", "b"], 2).Single();
        var bc = Shingles.OfWords(["b", "c"], 2).Single();
        Assert.Equal(new[] { ab, bc }.Order(), Shingles.OfWords(["a", "b", "c"], 2));
        Assert.Equal([ab], Shingles.OfWords(["a", "b"], 5));
        Assert.NotEqual(ab, Shingles.OfWords(["ab"], 2).Single());
        Assert.Empty(Shingles.OfWords([], 5));
        Assert.Single(Shingles.OfWords(["a", "a", "a", "a"], 2));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(1.0)]
    public void Estimates_lie_around_the_overlap(double overlap)
    {
        var minHash = new MinHash();
        var errors = new List<double>();
        for (var seed = 0; seed < 60; seed++)
        {
            var (a, b) = Sets(seed, 400, overlap);
            errors.Add(MinHash.Estimate(minHash.Sketch(a), minHash.Sketch(b)) - Jaccard.Compare(a, b));
        }
        // The standard error of the mean of 60 estimates is sqrt(J(1-J)/128/60); four of them hold all but always.
        Assert.InRange(errors.Average(), -AllowedMean, AllowedMean);
        Assert.All(errors, error => Assert.InRange(error, -AllowedEach, AllowedEach));
    }

    private const double AllowedMean = 4 * 0.0442 / 7.745;
    private const double AllowedEach = 5 * 0.0442;

    [Fact]
    public void A_sketch_depends_on_the_set_and_the_seed_alone()
    {
        ulong[] set = [5, 9, 1, 77];
        Assert.Equal(new MinHash(3).Sketch(set), new MinHash(3).Sketch([77, 1, 9, 5, 5]));
        Assert.NotEqual(new MinHash(3).Sketch(set), new MinHash(4).Sketch(set));
        Assert.All(new MinHash().Sketch([]), number => Assert.Equal(uint.MaxValue, number));
    }

    [Fact]
    public void Pairs_are_those_with_an_equal_band()
    {
        var minHash = new MinHash();
        var sketches = new List<uint[]> { minHash.Sketch([]), minHash.Sketch([]) };
        for (var seed = 0; seed < 25; seed++)
        {
            var (a, b) = Sets(seed, 120, seed / 25.0);
            sketches.Add(minHash.Sketch(a));
            sketches.Add(minHash.Sketch(b));
        }
        var index = new LshIndex(bands: 32, rows: 4);
        for (var i = 0; i < sketches.Count; i++) Assert.Equal(i, index.Add(sketches[i]));
        var expected = from i in Enumerable.Range(2, sketches.Count - 2)
                       from j in Enumerable.Range(i + 1, sketches.Count - i - 1)
                       where sketches[i].Chunk(4).Zip(sketches[j].Chunk(4)).Any(band => band.First.SequenceEqual(band.Second))
                       select (i, j);
        var found = index.Pairs(bucketCap: 50);
        Assert.Equal(expected, found.Pairs.Select(pair => (pair.First, pair.Second)));
        Assert.Equal(0, found.SkippedBuckets);
    }

    [Fact]
    public void A_bucket_over_the_cap_is_skipped_and_said()
    {
        var sketch = new MinHash().Sketch([1, 2, 3]);
        var index = new LshIndex(bands: 16, rows: 8);
        for (var i = 0; i < 5; i++) index.Add(sketch);
        var capped = index.Pairs(bucketCap: 4);
        Assert.Empty(capped.Pairs);
        Assert.Equal(16, capped.SkippedBuckets);
        Assert.Equal(5, capped.LargestBucket);
        Assert.Equal(5 * 4 / 2, index.Pairs(bucketCap: 5).Pairs.Count);
    }

    [Fact]
    public void Hamming_queries_equal_comparing_with_all()
    {
        var random = new Random(2);
        var hashes = new ulong[2000];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = i % 2 == 0 ? (ulong)random.NextInt64() * 2 : hashes[i - 1];
            for (var flips = random.Next(16); i % 2 == 1 && flips > 0; flips--) hashes[i] ^= 1UL << random.Next(64);
        }
        var index = new HammingIndex(hashes);
        foreach (var distance in new[] { 0, 3, 4, 8, 10, 15 })
        {
            foreach (var hash in hashes.Take(100))
            {
                var expected = hashes.Select((other, i) => (Index: i, Distance: BitOperations.PopCount(other ^ hash)))
                    .Where(each => each.Distance <= distance).OrderBy(each => each.Distance).ThenBy(each => each.Index);
                Assert.Equal(expected, index.Query(hash, distance));
            }
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Query(0, HammingIndex.MaxDistance + 1));
    }

    // Two sets of the given size whose common part makes the overlap about as asked.
    private static (ulong[] A, ulong[] B) Sets(int seed, int size, double overlap)
    {
        var random = new Random(seed);
        var common = (int)Math.Round(2 * size * overlap / (1 + overlap));
        var shared = Numbers(common);
        return ([.. shared.Concat(Numbers(size - common)).Order()], [.. shared.Concat(Numbers(size - common)).Order()]);

        ulong[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64())];
    }
}
