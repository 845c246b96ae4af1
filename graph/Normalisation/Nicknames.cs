namespace Investigations.Graph.Normalisation;

/// <summary>Short and pet forms of given names and the same name in other languages. Each line is one group; a name may stand in several.</summary>
/// <remarks>
/// Collected by hand from common usage in English, Spanish, Portuguese, French, German, Italian, Dutch, Polish, Russian, Ukrainian, Arabic,
/// Hebrew, Turkish, Persian and Hindi. Other spellings of one form are in <see cref="NameVariants"/>.
/// </remarks>
public static class Nicknames
{
    private static readonly NameGroupTable Table = new(NicknameGroups.Lines);

    /// <summary>Groups of a name in lower-case Latin letters; empty when it is in none.</summary>
    public static ReadOnlySpan<int> GroupsOf(ReadOnlySpan<char> name) => Table.GroupsOf(name);

    /// <summary>True when both names can be short for one: bob and robert, bob and rob. A name is in one group with itself.</summary>
    /// <param name="first">Lower-case Latin letters, as in <see cref="PersonName.Tokens"/>.</param>
    /// <param name="second">The same.</param>
    public static bool SameGroup(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Table.Same(first, second);
}
