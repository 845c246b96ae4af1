using System.Buffers;

namespace Investigations.Graph.Normalisation;

/// <summary>Prepares resumes, letters and messages for the search for near duplicates.</summary>
/// <remarks>Shingles: Broder (1997), "On the resemblance and containment of documents". Five words, as is usual for prose.</remarks>
public static class TextShape
{
    /// <summary>Version of all functions here; hashes of two versions must not be compared.</summary>
    public const int Version = 1;

    /// <summary>Words in a shingle.</summary>
    public const int ShingleWords = 5;

    private const int ContactLines = 12; // a contact block stands within so many lines of the top

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?;\n\r•●▪◦‣·–。！？");

    /// <summary>Lower case, NFKC, runs of blanks as one space, line ends as line feeds; empty lines dropped.</summary>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        string folded = UnicodeFold.Fold(text);
        char[] rented = ArrayPool<char>.Shared.Rent(folded.Length);
        int length = 0;
        foreach (char c in folded)
        {
            bool lineEnd = c is '\n' or '\r' or '\f' or '\u2028' or '\u2029';
            if (!lineEnd && !UnicodeFold.IsGap(c)) rented[length++] = c;
            else if (length == 0) continue;
            else if (lineEnd && rented[length - 1] == ' ') rented[length - 1] = '\n';
            else if (rented[length - 1] is not (' ' or '\n')) rented[length++] = lineEnd ? '\n' : ' ';
        }
        while (length > 0 && rented[length - 1] is (' ' or '\n')) length--;
        string result = new(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>Drops name, address and contact lines from the top, and lines with a mail address, link or phone number anywhere.</summary>
    /// <param name="normalised">Text from <see cref="Normalise"/>.</param>
    /// <returns>The rest; personal text would otherwise hide that two resumes share a template.</returns>
    public static string StripContactBlock(string normalised)
    {
        string[] lines = normalised.Split('\n');
        int top = 0;
        for (int i = 0; i < Math.Min(lines.Length, ContactLines); i++)
        {
            if (ContactLine.Has(lines[i])) top = i + 1;
        }
        return string.Join('\n', lines.Skip(top).Where(static line => !ContactLine.Has(line)));
    }

    /// <summary>Sentences and bullets in order, as ranges of the text; without space around them and without empty ones.</summary>
    public static List<Range> Sentences(ReadOnlySpan<char> text)
    {
        var sentences = new List<Range>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool ends = i == text.Length || (SentenceEnds.Contains(text[i]) && !IsInsideWord(text, i));
            if (!ends) continue;
            int first = start;
            int last = i;
            while (first < last && !char.IsLetterOrDigit(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (last > first) sentences.Add(first..last);
            start = i + 1;
        }
        return sentences;
    }

    /// <summary>Words in order, as ranges of the text: runs of letters and digits with + and # behind them (c++, c#); Han and kana by character.</summary>
    public static List<Range> Tokens(ReadOnlySpan<char> text)
    {
        var tokens = new List<Range>(text.Length / 6);
        int at = 0;
        while (TryNextToken(text, ref at, out Range token)) tokens.Add(token);
        return tokens;
    }

    /// <summary>Hashes of all runs of five words, in ascending order without repeats; a shorter text is one shingle, an empty one none.</summary>
    /// <param name="text">Text from <see cref="Normalise"/>.</param>
    /// <param name="seed">Two sets can be compared only when made with one seed.</param>
    public static ulong[] ShingleHashes(ReadOnlySpan<char> text, ulong seed)
    {
        var words = new List<ulong>(text.Length / 6);
        int at = 0;
        while (TryNextToken(text, ref at, out Range token)) words.Add(HashOf(text[token], seed));
        if (words.Count == 0) return [];
        int width = Math.Min(ShingleWords, words.Count);
        ulong[] hashes = new ulong[words.Count - width + 1];
        for (int i = 0; i < hashes.Length; i++)
        {
            ulong hash = seed + Version;
            for (int k = 0; k < width; k++) hash = Mix(hash ^ words[i + k]);
            hashes[i] = hash;
        }
        Array.Sort(hashes);
        int distinct = 1;
        for (int i = 1; i < hashes.Length; i++)
        {
            if (hashes[i] != hashes[distinct - 1]) hashes[distinct++] = hashes[i];
        }
        return hashes[..distinct];
    }

    private static bool TryNextToken(ReadOnlySpan<char> text, ref int at, out Range token)
    {
        token = default;
        while (at < text.Length && !IsWordPart(text[at])) at++;
        if (at == text.Length) return false;
        int start = at++;
        if (!IsCharacterWord(text[start]))
        {
            while (at < text.Length && IsWordPart(text[at]) && !IsCharacterWord(text[at])) at++;
            while (at < text.Length && text[at] is ('+' or '#')) at++;
        }
        token = start..at;
        return true;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    // Scripts that write no spaces: kana and Han.
    private static bool IsCharacterWord(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    // "3.5" and "node.js" hold no end: a full stop ends a sentence only before a gap.
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        text[at] is ('.' or '!' or '?' or '–' or '·') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    // FNV-1a over UTF-16 units (Fowler, Noll, Vo), then mixed: FNV alone leaves the high bits poor.
    private static ulong HashOf(ReadOnlySpan<char> word, ulong seed)
    {
        ulong hash = 14695981039346656037UL ^ seed;
        foreach (char c in word)
        {
            hash = (hash ^ (byte)c) * 1099511628211UL;
            hash = (hash ^ (byte)(c >> 8)) * 1099511628211UL;
        }
        return Mix(hash);
    }

    // SplitMix64's finaliser (Steele, Lea, Flood 2014).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
