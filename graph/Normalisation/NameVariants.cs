namespace Investigations.Graph.Normalisation;

/// <summary>Spellings of one name, given or family, that come from writing it in Latin letters or from one language's own habits.</summary>
/// <remarks>
/// Collected by hand: romanisations of Korean, Chinese (Mandarin, Cantonese, Hokkien, Wade-Giles), Japanese family names in Chinese reading,
/// Arabic with and without vowels, Persian, Turkish, Hebrew, Russian, Ukrainian, Belarusian, Indian and Vietnamese names, and names of
/// Europe that sound alike. Closer than <see cref="Nicknames"/>: both spellings are said the same, or are the same characters.
/// </remarks>
public static class NameVariants
{
    private static readonly NameGroupTable Table = new(NameVariantGroups.Lines);

    /// <summary>Groups of a name in lower-case Latin letters; empty when it is in none. Not the numbers of <see cref="Nicknames"/>.</summary>
    public static ReadOnlySpan<int> GroupsOf(ReadOnlySpan<char> name) => Table.GroupsOf(name);

    /// <summary>True when both spell one name: kim and gim, mohammed and muhammad. A name is the same as itself.</summary>
    /// <param name="first">One word in lower-case Latin letters, as in <see cref="PersonName.Tokens"/>.</param>
    /// <param name="second">The same.</param>
    public static bool Same(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Table.Same(first, second);
}
