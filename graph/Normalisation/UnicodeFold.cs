using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>NFKC and lower case from a table of our own.</summary>
/// <remarks>
/// The runtime's <c>string.Normalize</c> changes nothing but ASCII while globalisation is invariant, as it is here, so that
/// results do not depend on the machine. Source of the table: Unicode Character Database 17.0. Hangul syllables are
/// computed as in the Unicode Standard, section 3.12.
/// </remarks>
internal static class UnicodeFold
{
    private const int HangulFirst = 0xAC00;
    private const int HangulLast = 0xD7A3;
    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TailFirst = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    private static readonly FrozenDictionary<int, string> Folded;
    private static readonly FrozenDictionary<long, int> Pairs;
    private static readonly FrozenDictionary<int, int> Bases;

    static UnicodeFold()
    {
        var folded = new Dictionary<int, string>();
        var pairs = new Dictionary<long, int>();
        var bases = new Dictionary<int, int>();
        foreach (string line in ShippedResource.Lines("unicode-fold.br"))
        {
            string[] parts = line.Split(' ');
            int code = Hex(parts[1]);
            if (line[0] == 'f')
            {
                folded[code] = string.Concat(parts.Skip(2).Select(part => char.ConvertFromUtf32(Hex(part))));
                continue;
            }
            pairs[PairKey(Hex(parts[2]), Hex(parts[3]))] = code;
            bases[code] = Hex(parts[2]);
        }
        Folded = folded.ToFrozenDictionary();
        Pairs = pairs.ToFrozenDictionary();
        Bases = bases.ToFrozenDictionary();
    }

    /// <summary>The text in lower case and compatibility composed form. Unpaired surrogates become U+FFFD.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text)) return FoldAscii(text);
        var result = new StringBuilder(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value < 0x80) result.Append((char)(rune.Value | (rune.Value is >= 'A' and <= 'Z' ? 0x20 : 0)));
            else if (Folded.TryGetValue(rune.Value, out string? mapped)) result.Append(mapped);
            else result.Append(rune.ToString());
        }
        string current = result.ToString();
        while (true)
        {
            string composed = ComposeOnce(current);
            if (composed.Length == current.Length) return composed;
            current = composed;
        }
    }

    /// <summary>The character without its marks: é gives e. Other characters come back unchanged.</summary>
    public static int BaseOf(int code)
    {
        while (Bases.TryGetValue(code, out int next)) code = next;
        return code;
    }

    /// <summary>True for marks that join the character before them, such as an accent written apart.</summary>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>White space as people paste it, invisible joiners included, is nothing but a gap.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsGap(text[0])) text = text[1..];
        while (text.Length > 0 && IsGap(text[^1])) text = text[..^1];
        return text;
    }

    /// <summary>White space, control characters and the invisible format characters (zero width, direction).</summary>
    public static bool IsGap(char c) => c <= ' ' || (c >= 0x7F
        && (char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format));

    private static string FoldAscii(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++) target[i] = char.ToLowerInvariant(source[i]);
    });

    private static string ComposeOnce(string text)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        int starter = -1;
        int starterAt = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (starter >= 0 && TryCompose(starter, rune.Value, length - starterAt - WidthOf(starter), out int composite))
            {
                // A composite is never wider than the pair it stands for; what lies between moves with it.
                int between = length - starterAt - WidthOf(starter);
                Array.Copy(rented, starterAt + WidthOf(starter), rented, starterAt + WidthOf(composite), between);
                new Rune(composite).EncodeToUtf16(rented.AsSpan(starterAt));
                length = starterAt + WidthOf(composite) + between;
                starter = composite;
                continue;
            }
            if (!IsMark(rune)) (starter, starterAt) = (rune.Value, length);
            length += rune.EncodeToUtf16(rented.AsSpan(length));
        }
        string composed = new(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return composed;
    }

    private static bool TryCompose(int first, int second, int between, out int composite)
    {
        composite = 0;
        if (second < 0x80) return false;
        if (between == 0 && first is >= LeadFirst and < LeadFirst + 19 && second is >= VowelFirst and < VowelFirst + VowelCount)
        {
            composite = HangulFirst + ((((first - LeadFirst) * VowelCount) + second - VowelFirst) * TailCount);
            return true;
        }
        if (between == 0 && first is >= HangulFirst and <= HangulLast && (first - HangulFirst) % TailCount == 0
            && second is > TailFirst and < TailFirst + TailCount)
        {
            composite = first + second - TailFirst;
            return true;
        }
        if (between > 0 && !IsMark(new Rune(second))) return false;
        return Pairs.TryGetValue(PairKey(first, second), out composite);
    }

    private static int WidthOf(int code) => code > 0xFFFF ? 2 : 1;

    private static long PairKey(int first, int second) => ((long)first << 32) | (uint)second;

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
