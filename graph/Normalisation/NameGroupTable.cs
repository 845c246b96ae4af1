using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Groups of names that can stand for each other; a name may be in several.</summary>
/// <param name="lines">One group a line, names in small Latin letters split by single spaces.</param>
internal sealed class NameGroupTable(IEnumerable<string> lines)
{
    private readonly FrozenDictionary<string, int[]> groups = lines
        .SelectMany(static (line, group) => line.Split(' ').Select(name => (name, group)))
        .GroupBy(static pair => pair.name, static pair => pair.group, StringComparer.Ordinal)
        .ToFrozenDictionary(static names => names.Key, static names => names.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Groups of a name; empty when it is in none.</summary>
    public ReadOnlySpan<int> GroupsOf(ReadOnlySpan<char> name) =>
        groups.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out int[]? found) ? found : [];

    /// <summary>True when two names are equal or share a group.</summary>
    public bool Same(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
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
