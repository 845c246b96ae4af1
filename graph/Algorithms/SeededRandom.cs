namespace Investigations.Graph.Algorithms;

/// <summary>A small generator of random numbers whose numbers are fixed by its seed, on every version of .NET.</summary>
/// <remarks>Source: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators, OOPSLA (SplitMix64).</remarks>
/// <param name="seed">Any number; the same seed gives the same numbers.</param>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number in [0, bound), without bias worth naming for a bound below 2^31.</summary>
    /// <param name="bound">Above 0.</param>
    public int Next(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The numbers 0 to count - 1 in random order (Fisher-Yates).</summary>
    /// <param name="count">At least 0.</param>
    public int[] Order(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var j = Next(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
