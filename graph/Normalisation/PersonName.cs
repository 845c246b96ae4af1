using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>A person's name as a set of Latin tokens, for comparison; the text as written stays beside it.</summary>
/// <remarks>
/// Lower case, marks off, other scripts in Latin letters (Han stays as it is), titles in front and degrees behind dropped. "Ngo,
/// Adrian" is read as Adrian Ngo. Names are compared, never used as keys that link by themselves.
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
    public static PersonName Normalise(ReadOnlySpan<char> text)
    {
        text = UnicodeFold.Trim(text);
        string original = text.ToString();
        if (text.Length > MaxLength) text = text[..MaxLength];
        string latin = Transliteration.ToLatin(UnicodeFold.Fold(text));
        var tokens = new List<string>(4);
        string suffix = "";
        int comma = latin.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            NameTokens.Split(latin, tokens);
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
        NameTokens.Split(latin.AsSpan(0, comma), family);
        NameTokens.Split(latin.AsSpan(comma + 1), tokens);
        while (tokens.Count > 0 && IsSuffix(tokens[^1]))
        {
            if (Suffixes.TryGetValue(tokens[^1], out string? known)) suffix = known;
            tokens.RemoveAt(tokens.Count - 1);
        }
        tokens.AddRange(family);
        string inner = Strip(tokens);
        if (inner.Length > 0) suffix = inner;
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
