namespace Investigations.Graph.Similarity;

/// <summary>Sketches of sets whose agreement estimates their Jaccard overlap.</summary>
/// <remarks>Sources: Broder (1997), On the resemblance and containment of documents; Dietzfelbinger (1996), Universal hashing via integer arithmetic
/// (multiply-add-shift), in the place of permutations. The estimate has a standard error of sqrt(J(1-J)/128), at most 0.045.</remarks>
/// <param name="seed">The seed of the hash functions; sketches of different seeds cannot be compared.</param>
public sealed class MinHash(ulong seed = 1)
{
    /// <summary>The number of hash functions, and of numbers in a sketch.</summary>
    public const int Size = 128;

    /// <summary>Changes with any change to what a sketch holds; sketches of different versions cannot be compared.</summary>
    public const int Version = 1;

    private readonly ulong[] _factors = Numbers(seed, 0);
    private readonly ulong[] _terms = Numbers(seed, Size);

    /// <summary>Sketches a set.</summary>
    /// <param name="shingles">The members, as hashes; order and repetition do not matter.</param>
    /// <returns>128 numbers; all are the largest number for an empty set.</returns>
    public uint[] Sketch(ReadOnlySpan<ulong> shingles)
    {
        var sketch = new uint[Size];
        Array.Fill(sketch, uint.MaxValue);
        foreach (var shingle in shingles)
            for (var i = 0; i < Size; i++)
                sketch[i] = Math.Min(sketch[i], (uint)(((shingle * _factors[i]) + _terms[i]) >> 32));
        return sketch;
    }

    /// <summary>Estimates the Jaccard overlap of two sets, in [0, 1] by steps of 1/128.</summary>
    /// <param name="a">The sketch of a set.</param>
    /// <param name="b">The sketch of the other, of the same seed and version.</param>
    public static double Estimate(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var same = 0;
        for (var i = 0; i < Size; i++)
            if (a[i] == b[i])
                same++;
        return same / (double)Size;
    }

    // Odd, so that multiplying is one to one.
    private static ulong[] Numbers(ulong seed, int start)
    {
        var numbers = new ulong[Size];
        for (var i = 0; i < Size; i++) numbers[i] = Mixer.Mix(seed + ((ulong)(start + i + 1) * 0x9E3779B97F4A7C15UL)) | 1;
        return numbers;
    }
}
