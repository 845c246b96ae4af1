using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Investigations.Api.Demo.Scoring;

/// <summary>Says whether a member row stands for a facilitator of the truth: by person, by name or by value.</summary>
internal sealed class FacilitatorMatch
{
    private const int ShortestValue = 5;
    private readonly HashSet<string> people;
    private readonly List<HashSet<string>> names;
    private readonly List<string> values;

    public FacilitatorMatch(JsonElement facilitator)
    {
        people = [.. Truths.Strings(facilitator, "people")];
        names = [.. Truths.Strings(facilitator, "names").Select(Words).Where(words => words.Count > 0)];
        values = [.. Truths.Strings(facilitator, "values").Select(Squash).Where(value => value.EnumerateRunes().Count() >= ShortestValue)];
    }

    public bool Fits(FacilitatorRow row)
    {
        if (row.People.Overlaps(people)) return true;
        foreach (string text in new[] { row.Label, row.Id })
        {
            HashSet<string> words = Words(text);
            if (names.Exists(name => name.SetEquals(words) || (name.Count > 1 && name.IsSubsetOf(words)))) return true;
            string squashed = Squash(text);
            if (values.Exists(value => squashed.Contains(value, StringComparison.Ordinal))) return true;
        }
        return false;
    }

    private static HashSet<string> Words(string text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        StringBuilder word = new();
        foreach (Rune rune in Fold(text).EnumerateRunes())
        {
            if (IsWord(rune) || rune.Value == '_')
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    private static string Squash(string text)
    {
        StringBuilder kept = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsWord(rune)) kept.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return kept.ToString();
    }

    /// <summary>Letters and numbers of any script; marks are not of a word.</summary>
    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Case folding with the letters that become more than one or change their form.</summary>
    private static string Fold(string text)
    {
        StringBuilder folded = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            folded.Append(rune.Value switch
            {
                0xDF or 0x1E9E => "ss",
                0x3C2 => "σ",
                0x17F => "s",
                0xFB00 => "ff",
                0xFB01 => "fi",
                0xFB02 => "fl",
                0x149 => "ʼn",
                _ => Rune.ToLowerInvariant(rune).ToString()
            });
        }
        return folded.ToString();
    }
}
