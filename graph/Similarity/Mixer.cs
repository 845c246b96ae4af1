namespace Investigations.Graph.Similarity;

/// <summary>Spreads the bits of a number over all 64.</summary>
internal static class Mixer
{
    /// <summary>The finisher of SplitMix64 (Steele, Lea and Flood 2014): one to one.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
