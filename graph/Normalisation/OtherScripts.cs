using System.Globalization;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>Letters of Han and of the scripts that <see cref="Transliteration"/> has no table for.</summary>
/// <remarks>
/// Readings are those of AnyAscii, which knows one for each character: Han is read as Mandarin (pinyin), Japanese names too. What one
/// character alone cannot tell is done here: the vowel that an Indic consonant carries unwritten, Thai and Lao vowels that are written
/// before the consonant they follow, Armenian u written as two letters.
/// </remarks>
internal static class OtherScripts
{
    private const int FirstIndic = 0x0900; // Devanagari; nine scripts of 128 places each, in one order (ISCII), up to Malayalam
    private const int LastIndic = 0x0D7F;
    private const int ArmenianVo = 0x0578;
    private const int ArmenianYiwn = 0x0582;

    /// <summary>True for letters, marks and digits of scripts that are read here.</summary>
    public static bool Reads(int code) => code >= 0x0530 && !IsPlainMark(code)
        && CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;

    /// <summary>Adds the reading of a character; nothing when it has none.</summary>
    /// <param name="latin">Receives small Latin letters and digits.</param>
    /// <param name="codes">The text.</param>
    /// <param name="at">The place of the character; moved to the last one that was read.</param>
    public static void Append(StringBuilder latin, ReadOnlySpan<int> codes, ref int at)
    {
        int code = codes[at];
        int next = at + 1 < codes.Length ? codes[at + 1] : 0;
        if (IsVowelWrittenFirst(code) && IsThaiConsonant(next))
        {
            AppendOne(latin, next);
            at++;
        }
        if (code == ArmenianYiwn && at > 0 && codes[at - 1] == ArmenianVo)
        {
            latin[^1] = 'u';
            return;
        }
        AppendOne(latin, code);
        if (IsIndicConsonant(code) && ShowsVowelBefore(next)) latin.Append('a');
    }

    private static void AppendOne(StringBuilder latin, int code)
    {
        if (code is >= FirstIndic and <= LastIndic && IndicReading(code & 0x7F) is { } reading)
        {
            latin.Append(reading);
            return;
        }
        if (code == ArmenianVo)
        {
            latin.Append('o');
            return;
        }
        foreach (byte c in AnyAscii.Transliteration.Transliterate(new Rune(code)))
        {
            char letter = (char)(c is >= (byte)'A' and <= (byte)'Z' ? c | 0x20 : c);
            if (char.IsAsciiLetterOrDigit(letter)) latin.Append(letter);
        }
    }

    // Passports write ch and sh where scholars write c and s with marks.
    private static string? IndicReading(int place) => place switch
    {
        0x01 or 0x02 => "n",
        0x1A => "ch",
        0x1B => "chh",
        0x36 or 0x37 => "sh",
        _ => null,
    };

    // Inside a word only: at its end the vowel is silent in most names.
    private static bool ShowsVowelBefore(int next) => IsIndicConsonant(next) || (next is >= FirstIndic and <= LastIndic && (next & 0x7F) is 0x01 or 0x02);

    private static bool IsIndicConsonant(int code) => code is >= FirstIndic and <= LastIndic && (code & 0x7F) is >= 0x15 and <= 0x39;

    private static bool IsVowelWrittenFirst(int code) => code is (>= 0x0E40 and <= 0x0E44) or (>= 0x0EC0 and <= 0x0EC4);

    private static bool IsThaiConsonant(int code) => code is (>= 0x0E01 and <= 0x0E2E) or (>= 0x0E81 and <= 0x0EAE);

    // Points and accents that other letters carry: Hebrew, Arabic and the general ones.
    private static bool IsPlainMark(int code) => (code is (>= 0x0530 and <= 0x08FF) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF)
        or (>= 0x20D0 and <= 0x20FF) or (>= 0x302A and <= 0x309A) or (>= 0xFE00 and <= 0xFE2F)) && UnicodeFold.IsMark(new Rune(code));
}
