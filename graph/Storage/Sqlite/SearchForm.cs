using System.Text;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>The form in which texts are searched, in any script: small letters without marks; see decisions/0004-search-index.md.</summary>
/// <remarks>
/// The index is made of runs of three characters. So that one or two Latin letters find the words that begin with them, two marks stand
/// before each word; so that one character of a script without spaces finds the texts that hold it, two marks stand after each of them.
/// </remarks>
internal static class SearchForm
{
    private const char WordMark = '\u0002';
    private const char CharacterMark = '\u0001';

    /// <summary>What is indexed for a text, in other scripts also as in Latin letters; "" when there is nothing to find.</summary>
    public static string Index(string text)
    {
        string folded = Fold(text);
        if (folded.Length == 0) return "";
        string latin = Transliteration.ToLatin(folded);
        var result = new StringBuilder((folded.Length * 2) + 4);
        AppendWords(result, folded);
        if (!string.Equals(latin, folded, StringComparison.Ordinal)) AppendWords(result, latin);
        return result.ToString();
    }

    /// <summary>What a query asks of the index: each must be in the text. Empty when the query has no word.</summary>
    public static IReadOnlyList<string> Needles(string query)
    {
        var needles = new List<string>();
        foreach (string word in Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string form = Word(word);
            needles.Add(RuneCount(form) >= 3 ? form : $"{WordMark}{WordMark}{form}");
        }
        return needles;
    }

    /// <summary>The digits of a query that is a number as people write it, such as a telephone number; "" when it is not.</summary>
    public static string Digits(string query)
    {
        var digits = new StringBuilder(query.Length);
        foreach (char c in query)
        {
            if (char.IsAsciiDigit(c)) digits.Append(c);
            else if (c is not (' ' or '-' or '(' or ')' or '+' or '.' or '/')) return "";
        }
        return digits.Length >= 5 && digits.Length < query.Length ? digits.ToString() : "";
    }

    /// <summary>The full-text expression that asks for all needles.</summary>
    public static string Expression(IReadOnlyList<string> needles) =>
        string.Join(" AND ", needles.Select(needle => $"\"{needle.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>True when a text in its index form holds all needles.</summary>
    public static bool Holds(string indexForm, IReadOnlyList<string> needles) =>
        needles.All(needle => indexForm.Contains(needle, StringComparison.Ordinal));

    /// <summary>Small letters without marks, runs of gaps as one space.</summary>
    public static string Fold(string text)
    {
        string folded = UnicodeFold.Fold(text);
        var result = new StringBuilder(folded.Length);
        foreach (var rune in folded.EnumerateRunes())
        {
            if (rune.IsBmp && UnicodeFold.IsGap((char)rune.Value))
            {
                bool isSpace = rune.Value <= ' ' || Rune.IsWhiteSpace(rune);
                if (isSpace && result.Length > 0 && result[^1] != ' ') result.Append(' ');
                continue;
            }
            if (rune.IsAscii) result.Append((char)rune.Value);
            else if (!UnicodeFold.IsMark(rune)) result.Append(new Rune(UnicodeFold.BaseOf(rune.Value)).ToString());
        }
        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

    private static void AppendWords(StringBuilder result, string folded)
    {
        foreach (string word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (result.Length > 0) result.Append(' ');
            result.Append(WordMark).Append(WordMark).Append(Word(word));
        }
    }

    private static string Word(string word)
    {
        if (Ascii.IsValid(word)) return word;
        var result = new StringBuilder(word.Length * 3);
        foreach (var rune in word.EnumerateRunes())
        {
            result.Append(rune.ToString());
            if (IsWithoutSpaces(rune.Value)) result.Append(CharacterMark).Append(CharacterMark);
        }
        return result.ToString();
    }

    /// <summary>Han, kana and Hangul, where one or two characters are a word.</summary>
    private static bool IsWithoutSpaces(int code) =>
        code is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static int RuneCount(string text)
    {
        int count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
