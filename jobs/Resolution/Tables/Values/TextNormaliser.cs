using System.Buffers;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Text in lower case, marks off, white space collapsed.</summary>
/// <param name="form">What becomes of punctuation and blanks.</param>
internal sealed class TextNormaliser(TextForm form) : ValueNormaliser
{
    private const int LongestPlaceholder = 20;

    private static readonly MarkedBeginnings Marked = new(Placeholder.AllWords);
    private static readonly SearchValues<byte> LowerOrDigit = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789"u8);
    private static readonly SearchValues<byte> LowerOrSign = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"u8);

    /// <inheritdoc/>
    protected override bool IsNormal(ReadOnlySpan<byte> raw) => !raw.ContainsAnyExcept(form == TextForm.Written ? LowerOrSign : LowerOrDigit)
        && (raw.Length > LongestPlaceholder || !Marked.MayHold(raw)) && !AsciiText.MayBeOneCharacter(raw);

    /// <inheritdoc/>
    protected override bool TryPlain(ReadOnlySpan<byte> raw, Span<byte> target, out int length)
    {
        length = 0;
        foreach (byte c in raw)
        {
            if (AsciiText.IsWordPart(c) || (form == TextForm.Written && !AsciiText.IsGap(c))) target[length++] = AsciiText.Lower(c);
            else if (form != TextForm.Compact && c != (byte)'\'' && length > 0 && target[length - 1] != (byte)' ') target[length++] = (byte)' ';
        }
        if (length > 0 && target[length - 1] == (byte)' ') length--;
        return length == 0 || (!Marked.MayHold(target[..length]) && !AsciiText.MayBeOneCharacter(target[..length]));
    }

    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        string latin = Transliteration.ToLatin(UnicodeFold.Fold(UnicodeFold.Trim(text)));
        Span<char> kept = latin.Length <= Room ? stackalloc char[latin.Length] : new char[latin.Length];
        int length = 0;
        foreach (char c in latin)
        {
            bool isWord = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            if (isWord || (form == TextForm.Written && !UnicodeFold.IsGap(c))) kept[length++] = c;
            else if (form != TextForm.Compact && c is not ('\'' or '’') && length > 0 && kept[length - 1] != ' ') kept[length++] = ' ';
        }
        if (length > 0 && kept[length - 1] == ' ') length--;
        string normal = new(kept[..length]);
        return IsPlaceholder(normal) ? "" : normal;
    }

    // House 222 and postcode 2222 are somewhere; nothing is at 0000 or 99999.
    private bool IsPlaceholder(string normal) => Placeholder.IsWord(normal)
        || (Placeholder.IsOneCharacter(normal) && (form != TextForm.Compact || normal[0] is '0' or 'x' || normal.Length >= 5));
}
