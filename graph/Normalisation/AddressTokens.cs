namespace Investigations.Graph.Normalisation;

/// <summary>Cuts a line of an address into capital Latin words, each in its one spelling.</summary>
internal static class AddressTokens
{
    private const int MaxLength = 256; // characters; the rest of a longer line is no address
    private static readonly string[] Glued = ["APT", "UNIT", "STE", "SUITE", "PMB", "RM"];

    /// <summary>The words of a street or unit line. # is a word of its own.</summary>
    public static List<string> OfStreet(ReadOnlySpan<char> text) => Split(text, street: true);

    /// <summary>The words of a city's or region's name.</summary>
    public static List<string> OfPlace(ReadOnlySpan<char> text) => Split(text, street: false);

    private static List<string> Split(ReadOnlySpan<char> text, bool street)
    {
        var words = new List<string>(8);
        text = UnicodeFold.Trim(text);
        if (text.Length > MaxLength) text = text[..MaxLength];
        if (text.IsEmpty) return words;
        string latin = System.Text.Ascii.IsValid(text) ? "" : Transliteration.ToLatin(UnicodeFold.Fold(text));
        ReadOnlySpan<char> source = latin.Length > 0 ? latin : text;
        Span<char> word = stackalloc char[64];
        int length = 0;
        for (int i = 0; i <= source.Length; i++)
        {
            char c = i < source.Length ? source[i] : ' ';
            if (c == '\u2044') c = '/';
            if (c == '\'') continue;
            bool joins = char.IsLetterOrDigit(c) || (street && length > 0 && c is ('-' or '/') && i + 1 < source.Length && char.IsLetterOrDigit(source[i + 1]));
            if (joins && length < word.Length)
            {
                word[length++] = char.ToUpperInvariant(c);
                continue;
            }
            if (length > 0) Add(words, word[..length], street);
            length = 0;
            if (street && c == '#') words.Add("#");
        }
        return words;
    }

    private static void Add(List<string> words, ReadOnlySpan<char> word, bool street)
    {
        string? canonical = street ? AddressWords.OfStreet(word) : AddressWords.OfPlace(word);
        if (canonical is null && street)
        {
            foreach (string designator in Glued)
            {
                if (word.Length <= designator.Length || !word.StartsWith(designator, StringComparison.Ordinal)) continue;
                if (!char.IsAsciiDigit(word[designator.Length])) continue;
                words.Add(AddressWords.OfStreet(designator)!);
                word = word[designator.Length..];
                break;
            }
        }
        words.Add(canonical ?? word.ToString());
    }
}
