namespace Investigations.Graph.Similarity;

/// <summary>A coarse code of how a name sounds, for names in Latin letters a to z: spellings of one name mostly share it.</summary>
/// <remarks>In the manner of Philips (1990), Hanging on the Metaphone, Computer Language 7(12), much reduced: vowels behind the first letter and
/// doubled letters fall away, spellings of one consonant become one. Not Metaphone itself.</remarks>
public static class PhoneticCode
{
    private static readonly (string Spelling, char Sound)[] Spellings =
    [
        ("sch", 'x'), ("tch", 'x'), ("sh", 'x'), ("ch", 'x'), ("cz", 'x'), ("ph", 'f'), ("ck", 'k'), ("qu", 'k'), ("kh", 'k'), ("gh", 'g'),
        ("dh", 'd'), ("th", 't'), ("zh", 'j'), ("ts", 's'), ("wr", 'r'), ("kn", 'n'), ("ce", 's'), ("ci", 's'), ("cy", 's'),
    ];

    /// <summary>Whether two names sound alike: the same code, of at least two letters.</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Max(a.Length, b.Length) > CharMask.Width) return false;
        Span<char> codeA = stackalloc char[CharMask.Width];
        Span<char> codeB = stackalloc char[CharMask.Width];
        var length = Write(a, codeA);
        return length >= 2 && codeA[..length].SequenceEqual(codeB[..Write(b, codeB)]);
    }

    /// <summary>Writes the code of a name in lower case and returns its length; 0 where a character is not a letter a to z.</summary>
    public static int Write(ReadOnlySpan<char> name, Span<char> code)
    {
        var length = 0;
        for (var i = 0; i < name.Length;)
        {
            if (!char.IsAsciiLetterLower(name[i])) return 0;
            var (sound, width) = Sound(name[i..]);
            i += width;
            if (sound is 'a' or 'h' && length > 0) continue;
            if (length == 0 || code[length - 1] != sound) code[length++] = sound;
        }
        return length;
    }

    private static (char Sound, int Width) Sound(ReadOnlySpan<char> rest)
    {
        foreach (var (spelling, sound) in Spellings)
            if (rest.StartsWith(spelling, StringComparison.Ordinal))
                return (sound, spelling.Length);
        return rest[0] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => ('a', 1),
            'c' or 'q' => ('k', 1),
            'v' or 'w' => ('f', 1),
            'z' => ('s', 1),
            var other => (other, 1),
        };
    }
}
