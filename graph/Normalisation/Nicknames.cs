using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Short and pet forms of given names. Each line is one group; a name may stand in several.</summary>
/// <remarks>Collected by hand from common usage in English, Spanish, German, French, Portuguese, Italian, Polish and Russian.</remarks>
public static class Nicknames
{
    private static readonly FrozenDictionary<string, int[]> Groups = NicknameGroups.Lines
        .SelectMany(static (line, group) => line.Split(' ').Select(name => (name, group)))
        .GroupBy(static pair => pair.name, static pair => pair.group, StringComparer.Ordinal)
        .ToFrozenDictionary(static names => names.Key, static names => names.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Groups of a name in lower-case Latin letters; empty when it is in none.</summary>
    public static ReadOnlySpan<int> GroupsOf(ReadOnlySpan<char> name) =>
        Groups.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out int[]? groups) ? groups : [];

    /// <summary>True when both names can be short for one: bob and robert, bob and rob. A name is in one group with itself.</summary>
    /// <param name="first">Lower-case Latin letters, as in <see cref="PersonName.Tokens"/>.</param>
    /// <param name="second">The same.</param>
    public static bool SameGroup(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.SequenceEqual(second)) return true;
        ReadOnlySpan<int> other = GroupsOf(second);
        if (other.IsEmpty) return false;
        foreach (int group in GroupsOf(first))
        {
            if (other.Contains(group)) return true;
        }
        return false;
    }
}
