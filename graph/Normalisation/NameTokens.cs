namespace Investigations.Graph.Normalisation;

/// <summary>Cuts folded Latin text into words.</summary>
internal static class NameTokens
{
    /// <summary>Adds the words of a name. Apostrophes vanish (o'brien = obrien), the point of ph.d too; everything else that is no
    /// letter or digit parts words.</summary>
    /// <param name="latin">Folded Latin text.</param>
    /// <param name="tokens">Receives the words.</param>
    /// <param name="joinInitials">True: single letters with points between them are one word (l.l.c = llc), as in names of
    /// organisations. False: they are initials.</param>
    public static void Split(ReadOnlySpan<char> latin, List<string> tokens, bool joinInitials = false)
    {
        Span<char> word = stackalloc char[64];
        int length = 0;
        for (int i = 0; i <= latin.Length; i++)
        {
            char c = i < latin.Length ? latin[i] : ' ';
            if (c is '\'' or '\u2019' or '\u2018') continue;
            if (c == '.' && IsInsideAbbreviation(latin, i, joinInitials)) continue;
            bool isWord = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            if (isWord && length < word.Length)
            {
                word[length++] = c;
            }
            else if (!isWord && length > 0)
            {
                tokens.Add(new string(word[..length]));
                length = 0;
            }
        }
    }

    private static bool IsInsideAbbreviation(ReadOnlySpan<char> text, int at, bool joinInitials)
    {
        bool phd = at >= 2 && text[at - 2] == 'p' && text[at - 1] == 'h' && at + 1 < text.Length && text[at + 1] == 'd';
        return phd || (joinInitials && IsLoneLetter(text, at - 1) && IsLoneLetter(text, at + 1));
    }

    private static bool IsLoneLetter(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
