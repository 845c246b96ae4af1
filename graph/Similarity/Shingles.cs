namespace Investigations.Graph.Similarity;

/// <summary>The runs of neighbouring words of a text, as hashes: what near-duplicates share.</summary>
/// <remarks>Source: Broder (1997), On the resemblance and containment of documents, SEQUENCES; hash: FNV-1a, 64 bits, over UTF-16 units
/// (Fowler, Noll, Vo), mixed as in SplitMix64.</remarks>
public static class Shingles
{
    /// <summary>Hashes every run of some words.</summary>
    /// <param name="words">The words of the text, normalised.</param>
    /// <param name="size">The words of a run, at least 1. A text of fewer words is one run.</param>
    /// <returns>The distinct hashes, ascending; none for no words.</returns>
    public static ulong[] OfWords(IReadOnlyList<string> words, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        if (words.Count == 0) return [];
        size = Math.Min(size, words.Count);
        var hashes = new ulong[words.Count - size + 1];
        for (var start = 0; start < hashes.Length; start++)
        {
            var hash = 0xCBF29CE484222325UL;
            for (var word = start; word < start + size; word++)
            {
                foreach (var c in words[word]) hash = (hash ^ c) * 0x100000001B3UL;
                hash = (hash ^ ' ') * 0x100000001B3UL;
            }
            hashes[start] = Mixer.Mix(hash);
        }
        Array.Sort(hashes);
        var distinct = 0;
        for (var i = 0; i < hashes.Length; i++)
            if (i == 0 || hashes[i] != hashes[i - 1])
                hashes[distinct++] = hashes[i];
        return hashes[..distinct];
    }
}
