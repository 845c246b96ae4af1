using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>A person's name as a set of Latin tokens, for comparison; the text as written stays beside it.</summary>
/// <remarks>
/// Lower case, marks off, other scripts in Latin letters, titles in front and degrees behind dropped. "Ngo, Adrian" is read as Adrian Ngo.
/// Han and Hangul are cut into given and family name, whatever the order: 张伟 gives wei zhang, 김민준 gives minjun kim; Japanese Kanji get the
/// Chinese reading of their characters. Names are compared, never used as keys that link by themselves.
/// </remarks>
public sealed class PersonName
{
    private const int MaxLength = 512; // characters; the rest of a longer cell is no name

    private static readonly FrozenSet<string> Titles = new[]
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "rev", "reverend", "hon", "herr", "frau", "sr", "sra",
        "srta", "mme", "mlle", "monsieur", "madame", "shri", "smt", "dipl", "ing",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Degrees = new[]
    {
        "phd", "md", "esq", "esquire", "mba", "cpa", "msc", "bsc", "dds", "rn", "pmp", "cissp", "jd", "llm", "dphil",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Suffixes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["jr"] = "jr",
        ["junior"] = "jr",
        ["sr"] = "sr",
        ["senior"] = "sr",
        ["ii"] = "ii",
        ["2nd"] = "ii",
        ["iii"] = "iii",
        ["3rd"] = "iii",
        ["iv"] = "iv",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlaceholderKeys = new[]
    {
        "doe john", "doe jane", "name", "first last", "candidate", "applicant", "user", "name unknown", "test user", "first name", "full name",
        "applicable not", "available not", "mustermann max", "anonymous user", "guest", "admin", "redacted", "no name", "candidate test",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that are more than a word of a name, or may make the whole a placeholder: a name whose ends hold none of them is its words.</summary>
    internal static IEnumerable<string> MarkedWords =>
        Titles.Concat(Degrees).Concat(Suffixes.Keys).Concat(PlaceholderKeys.SelectMany(static key => key.Split(' ')));

    private PersonName(string original, string[] tokens, string suffix)
    {
        Original = original;
        Tokens = tokens;
        Suffix = suffix;
        Ascii = string.Join(' ', tokens);
        Key = tokens.Length < 2 ? Ascii : string.Join(' ', tokens.Order(StringComparer.Ordinal));
        IsPlaceholder = tokens.Length == 0 || Placeholder.IsWord(original) || Placeholder.IsWord(Ascii) || PlaceholderKeys.Contains(Key) || Placeholder.IsOneCharacter(Ascii);
    }

    /// <summary>The text as written, without space around it.</summary>
    public string Original { get; }

    /// <summary>Given names first, then family names, as far as the text tells. Initials are one letter. Empty when nothing is left.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>jr, sr, ii, iii or iv; else empty. Father and son differ in nothing else.</summary>
    public string Suffix { get; }

    /// <summary>The tokens in ordinal order, joined by spaces: equal for "Ngo, Adrian" and "ADRIAN NGO".</summary>
    public string Key { get; }

    /// <summary>The tokens in the order written, joined by spaces.</summary>
    public string Ascii { get; }

    /// <summary>True when the text names nobody: empty, n/a, John Doe, Test User. Must never link.</summary>
    public bool IsPlaceholder { get; }

    /// <summary>Reads a name. Any text gives a name; one without letters has no tokens. Never throws.</summary>
    public static PersonName Normalise(ReadOnlySpan<char> text) => Normalise(text, Part.Whole);

    /// <summary>Reads a given name that stands in a field of its own: a block of Han or Hangul is one word, not cut in two. Never throws.</summary>
    public static PersonName NormaliseGiven(ReadOnlySpan<char> text) => Normalise(text, Part.Given);

    /// <summary>Reads a family name that stands in a field of its own: 曾 is zeng, 김 is kim. Never throws.</summary>
    public static PersonName NormaliseFamily(ReadOnlySpan<char> text) => Normalise(text, Part.Family);

    private enum Part
    {
        Whole,
        Given,
        Family,
    }

    private static PersonName Normalise(ReadOnlySpan<char> text, Part part)
    {
        text = UnicodeFold.Trim(text);
        string original = text.ToString();
        if (text.Length > MaxLength) text = text[..MaxLength];
        string folded = UnicodeFold.Fold(text);
        bool isEastAsian = !System.Text.Ascii.IsValid(folded) && EastAsianName.IsIn(folded);
        string latin = isEastAsian ? folded : Transliteration.ToLatin(folded);
        var tokens = new List<string>(4);
        string suffix = "";
        int comma = latin.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            if (!isEastAsian) NameTokens.Split(latin, tokens);
            else if (part == Part.Whole) EastAsianName.Split(folded, tokens);
            else EastAsianName.SplitPart(folded, tokens, part == Part.Family);
            suffix = Strip(tokens);
        }
        else
        {
            ReadInverted(latin, comma, tokens, ref suffix);
        }
        return new PersonName(original, [.. tokens], suffix);
    }

    // "Family, Given" unless what follows the comma is only a suffix or degrees ("John Smith, Jr.").
    private static void ReadInverted(string latin, int comma, List<string> tokens, ref string suffix)
    {
        var family = new List<string>(3);
        SplitPart(latin[..comma], family, isFamily: true);
        SplitPart(latin[(comma + 1)..], tokens, isFamily: false);
        while (tokens.Count > 0 && IsSuffix(tokens[^1]))
        {
            if (Suffixes.TryGetValue(tokens[^1], out string? known)) suffix = known;
            tokens.RemoveAt(tokens.Count - 1);
        }
        tokens.AddRange(family);
        string inner = Strip(tokens);
        if (inner.Length > 0) suffix = inner;
    }

    private static void SplitPart(string text, List<string> tokens, bool isFamily)
    {
        if (EastAsianName.IsIn(text)) EastAsianName.SplitPart(text, tokens, isFamily);
        else NameTokens.Split(Transliteration.ToLatin(text), tokens);
    }

    private static string Strip(List<string> tokens)
    {
        string suffix = "";
        while (tokens.Count > 1 && IsSuffix(tokens[^1]))
        {
            if (Suffixes.TryGetValue(tokens[^1], out string? known)) suffix = known;
            tokens.RemoveAt(tokens.Count - 1);
        }
        while (tokens.Count > 1 && Titles.Contains(tokens[0])) tokens.RemoveAt(0);
        return suffix;
    }

    private static bool IsSuffix(string token) => Suffixes.ContainsKey(token) || Degrees.Contains(token);
}
