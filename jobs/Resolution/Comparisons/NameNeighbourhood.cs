using System.Numerics;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>How much of a set of names lies near a name, by level.</summary>
internal sealed class NameNeighbourhood
{
    // What a Jaro-Winkler similarity of 0.75 takes at least of the two shares of letters in common, summed: with the same first letter, which it rewards, and without.
    private const double LeastCommon = 0.75;
    private const double LeastCommonApart = 1.25;
    private const int Letters = 26;

    private readonly NamePartComparison comparison;
    private readonly int[] names;
    private readonly int[] weights;
    private readonly ulong[] letters;
    private readonly int[] lengths;
    private readonly byte[] firsts;

    /// <summary>Reads the set.</summary>
    /// <param name="comparison">Compares two names.</param>
    /// <param name="names">The names, as codes.</param>
    /// <param name="weights">What each counts.</param>
    public NameNeighbourhood(NamePartComparison comparison, int[] names, int[] weights)
    {
        this.comparison = comparison;
        this.names = names;
        this.weights = weights;
        letters = [.. names.Select(name => LettersOf(comparison.NameOf(name)))];
        lengths = [.. names.Select(name => comparison.NameOf(name).Length)];
        firsts = [.. names.Select(name => comparison.NameOf(name)[0])];
        Total = weights.Sum(static weight => (long)weight);
    }

    /// <summary>What all names of the set count together.</summary>
    public long Total { get; }

    /// <summary>The weights of those that lie near a name, summed by level; names that share too few letters are not looked at.</summary>
    /// <param name="name">The name's code.</param>
    public long[] Near(int name)
    {
        var found = new long[comparison.Levels.Count];
        var text = comparison.NameOf(name);
        ulong own = LettersOf(text);
        for (int i = 0; i < names.Length; i++)
        {
            double common = BitOperations.PopCount(letters[i] & own);
            double least = firsts[i] == text[0] ? LeastCommon : LeastCommonApart;
            if (common * (lengths[i] + text.Length) < least * lengths[i] * text.Length || names[i] == name) continue;
            found[comparison.LevelOfNames(name, names[i])] += weights[i];
        }
        return found;
    }

    // A bit for each letter, another for a letter that stands twice; other signs share the rest.
    private static ulong LettersOf(ReadOnlySpan<byte> name)
    {
        ulong bits = 0;
        foreach (byte sign in name)
        {
            int letter = sign - 'a';
            ulong once = 1UL << ((uint)letter < Letters ? letter : (2 * Letters) + (sign % 12));
            bits |= (bits & once) != 0 && (uint)letter < Letters ? once << Letters : once;
        }
        return bits;
    }
}
