namespace Investigations.Graph.Normalisation;

/// <summary>Names in Han and Hangul, which are written as one block with the family name first, as Latin words with the given name first.</summary>
/// <remarks>
/// The given name is one word, as passports of China and Korea print it: 张秀英 gives xiuying zhang, 김민준 gives minjun kim. A family name is
/// one character or one of the known longer ones. Japanese names in Kanji get the Chinese reading of their characters, cut likewise unless
/// a blank or kana part them: nothing in the text tells that they are Japanese.
/// </remarks>
internal static class EastAsianName
{
    private const int LongestBlock = 4; // characters; a longer block is a foreign name spelt by sound
    private static readonly string[] Honorifics = ["先生", "女士", "小姐", "太太", "さん", "様", "씨", "님"];

    /// <summary>True when a text has a Han or Hangul character.</summary>
    public static bool IsIn(ReadOnlySpan<char> folded)
    {
        foreach (char c in folded)
        {
            if (IsHangul(c) || IsHan(c)) return true;
        }
        return false;
    }

    /// <summary>Adds the Latin words of a whole name, given name first.</summary>
    /// <param name="folded">Folded text that <see cref="IsIn"/> found one in.</param>
    /// <param name="tokens">Receives the words.</param>
    public static void Split(string folded, List<string> tokens)
    {
        var words = new List<string>(4);
        NameTokens.Split(folded, words);
        if (words.Count > 1) words.RemoveAll(static word => Honorifics.Contains(word));
        int blocks = words.Count(IsBlock);
        if (blocks == 1 && words.Count == 1)
        {
            AddCut(WithoutHonorific(words[0]), tokens);
            return;
        }
        // A point between names is the mark of a foreign name, whose order stays. Kana and Kanji are two parts like two blocks.
        bool isSpeltBySound = folded.AsSpan().IndexOfAny("·・‧•") >= 0;
        bool isInParts = !isSpeltBySound && words.Count == 2 && words.All(static word => IsBlock(word) || IsKana(word));
        if (isInParts) PutFamilyLast(words);
        for (int i = 0; i < words.Count; i++)
        {
            if (isInParts || isSpeltBySound || blocks > 1) tokens.Add(isInParts && i == 1 ? Family(words[i]) : Transliteration.ToLatin(words[i]));
            else AddCut(WithoutHonorific(words[i]), tokens);
        }
    }

    /// <summary>Adds the words of a given or a family name that stands alone.</summary>
    /// <param name="folded">Folded text that <see cref="IsIn"/> found one in.</param>
    /// <param name="tokens">Receives the words.</param>
    /// <param name="isFamily">True for a family name.</param>
    public static void SplitPart(string folded, List<string> tokens, bool isFamily)
    {
        var words = new List<string>(2);
        NameTokens.Split(folded, words);
        foreach (string word in words) tokens.Add(isFamily ? Family(word) : Transliteration.ToLatin(word));
    }

    private static string Family(string word) => FamilyReadings.Of(word) ?? Transliteration.ToLatin(word);

    private static void AddCut(string word, List<string> tokens)
    {
        int cut = FamilyLength(word);
        if (cut < word.Length) tokens.Add(cut == 0 ? Family(word) : Transliteration.ToLatin(word[cut..]));
        if (cut > 0) tokens.Add(Family(word[..cut]));
    }

    private static void PutFamilyLast(List<string> words)
    {
        bool isLast = IsFamily(words[1]) && !IsFamily(words[0]);
        if (!isLast) (words[0], words[1]) = (words[1], words[0]);
    }

    private static bool IsFamily(string word) => word.Length == 1 || FamilyReadings.IsLong(word);

    // 0 when the word is no block of family and given name.
    private static int FamilyLength(string word)
    {
        if (!IsBlock(word)) return KanjiBeforeKana(word);
        if (word.Length is < 2 or > LongestBlock || FamilyReadings.IsLong(word)) return 0;
        return word.Length > 2 && FamilyReadings.IsLong(word[..2]) ? 2 : 1;
    }

    private static int KanjiBeforeKana(string word)
    {
        int kanji = 0;
        while (kanji < word.Length && IsHan(word[kanji])) kanji++;
        return kanji > 0 && kanji < word.Length && IsKana(word[kanji..]) ? kanji : 0;
    }

    private static string WithoutHonorific(string word)
    {
        foreach (string honorific in Honorifics)
        {
            if (word.Length > honorific.Length + 1 && word.EndsWith(honorific, StringComparison.Ordinal)) return word[..^honorific.Length];
        }
        return word;
    }

    private static bool IsBlock(string word) => word.All(IsHan) || word.All(IsHangul);

    private static bool IsKana(string word) => word.AsSpan().IndexOfAnyExceptInRange('\u3041', '\u30FC') < 0;

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    // Planes of rare characters come as surrogates; every one that is a letter of a name is Han in practice.
    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or '々' or (>= '\uD840' and <= '\uD888') or (>= '\uDC00' and <= '\uDFFF');
}
