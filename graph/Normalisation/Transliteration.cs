using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>Letters of other scripts in Latin ones, for comparison only: never for display.</summary>
/// <remarks>
/// Plain tables of one letter each, near to what passports print (ICAO Doc 9303-3 section 6 for Cyrillic, Arabic and Latin; Revised
/// Romanization for Hangul; Hepburn for kana). Vowels that Arabic and Hebrew do not write are not invented. Han and scripts without a
/// table here are read by <see cref="OtherScripts"/>. Syllables of one word stay joined.
/// </remarks>
internal static class Transliteration
{
    private const string Latin = "ß=ss ẞ=ss æ=ae œ=oe ø=o ð=d đ=d þ=th ł=l ħ=h ı=i ŋ=ng ĸ=k ŧ=t ə=a ɓ=b ɗ=d ƒ=f ơ=o ư=u ŀ=l ȷ=j ʻ= ʼ= ʹ= ʿ= ʾ= ’= ‘= ´=";

    private const string Cyrillic =
        "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu "
        + "я=ia є=ie і=i ї=i ґ=g ў=u ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѓ=g ќ=k ѕ=dz қ=k ң=n ө=o ү=u ұ=u һ=h ғ=g ә=a";

    private const string Greek =
        "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o";

    private const string Arabic =
        "ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a "
        + "ئ=y ؤ=w ء= ة=a پ=p چ=ch ژ=zh گ=g ک=k ی=y ہ=h ھ=h ے=e ں=n ٹ=t ڈ=d ڑ=r ـ=";

    private const string Hebrew =
        "א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=ch ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t ׳= ״=";

    private const string Kana =
        "あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko さ=sa し=shi す=su せ=se そ=so た=ta ち=chi つ=tsu て=te と=to な=na に=ni ぬ=nu ね=ne の=no "
        + "は=ha ひ=hi ふ=fu へ=he ほ=ho ま=ma み=mi む=mu め=me も=mo や=ya ゆ=yu よ=yo ら=ra り=ri る=ru れ=re ろ=ro わ=wa を=o ん=n が=ga ぎ=gi ぐ=gu げ=ge "
        + "ご=go ざ=za じ=ji ず=zu ぜ=ze ぞ=zo だ=da ぢ=ji づ=zu で=de ど=do ば=ba び=bi ぶ=bu べ=be ぼ=bo ぱ=pa ぴ=pi ぷ=pu ぺ=pe ぽ=po ゔ=vu ー= っ=";

    private static readonly string[] HangulLeads = "g kk n d tt r m b pp s ss  j jj ch k t p h".Split(' ');
    private static readonly string[] HangulVowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' ');
    private static readonly string[] HangulTails = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Split(' ');

    private static readonly FrozenDictionary<int, string> Letters =
        string.Join(' ', Latin, Cyrillic, Greek, Arabic, Hebrew, Kana).Split(' ')
            .ToFrozenDictionary(static entry => (int)entry[0], static entry => entry[2..]);

    /// <summary>Latin letters for folded text: marks off, tables applied; signs that are no letters stay.</summary>
    /// <param name="folded">Text from <see cref="UnicodeFold.Fold"/>.</param>
    public static string ToLatin(string folded)
    {
        if (Ascii.IsValid(folded)) return folded;
        var latin = new StringBuilder(folded.Length + 8);
        int[] codes = [.. folded.EnumerateRunes().Select(static rune => rune.Value)];
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i] < 0x80) latin.Append((char)codes[i]);
            else if (UnicodeFold.IsMark(new Rune(codes[i])) && !OtherScripts.Reads(codes[i])) continue;
            else AppendLetter(latin, codes, ref i);
        }
        return latin.ToString();
    }

    private static void AppendLetter(StringBuilder latin, ReadOnlySpan<int> codes, ref int at)
    {
        int code = codes[at];
        if (code is >= 0xAC00 and <= 0xD7A3)
        {
            int index = code - 0xAC00;
            latin.Append(HangulLeads[index / 588]).Append(HangulVowels[index % 588 / 28]).Append(HangulTails[index % 28]);
            return;
        }
        // Katakana lies 0x60 above hiragana; the small ya, yu, yo take the vowel off the letter before them: ki + ya = kya.
        if (code is >= 0x30A1 and <= 0x30F4) code -= 0x60;
        if (code is 0x3083 or 0x3085 or 0x3087)
        {
            AppendContracted(latin, code == 0x3083 ? 'a' : code == 0x3085 ? 'u' : 'o');
            return;
        }
        if (code is 0x3041 or 0x3043 or 0x3045 or 0x3047 or 0x3049) code++; // small vowels
        if (Letters.TryGetValue(code, out string? letters) || Letters.TryGetValue(UnicodeFold.BaseOf(code), out letters)) latin.Append(letters);
        else if (OtherScripts.Reads(code)) OtherScripts.Append(latin, codes, ref at);
        else if (CharUnicodeInfo.GetUnicodeCategory(code) != UnicodeCategory.Format) latin.Append(char.ConvertFromUtf32(UnicodeFold.BaseOf(code)));
    }

    private static void AppendContracted(StringBuilder latin, char vowel)
    {
        if (latin.Length > 0 && latin[^1] == 'i') latin.Length--;
        bool hissing = latin.Length > 0 && (latin[^1] == 'j' || (latin.Length > 1 && latin[^1] == 'h' && latin[^2] is ('s' or 'c')));
        if (!hissing) latin.Append('y');
        latin.Append(vowel);
    }
}
