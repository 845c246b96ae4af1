using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Names of persons and their parts: Latin words in lower case, titles and degrees off.</summary>
/// <param name="role">Whether the values are given, family or full names. A suffix such as jr stays behind the last two.</param>
internal sealed class NameNormaliser(FieldRole role) : ValueNormaliser
{
    private const int LongestWord = 64;

    private static readonly MarkedBeginnings Marked = new(PersonName.MarkedWords.Concat(Placeholder.AllWords.Select(FirstWord)));

    /// <inheritdoc/>
    protected override bool TryPlain(ReadOnlySpan<byte> raw, Span<byte> target, out int length)
    {
        length = 0;
        int word = 0;
        int firstWord = -1;
        foreach (byte c in raw)
        {
            if (AsciiText.IsWordPart(c))
            {
                target[length++] = AsciiText.Lower(c);
                continue;
            }
            if (c == (byte)'\'') continue;
            if (c == (byte)',' || (c == (byte)'.' && length >= word + 2 && target[length - 1] == (byte)'h')) return false; // family first; ph.d
            if (length == word) continue;
            if (length - word > LongestWord) return false;
            if (firstWord < 0) firstWord = length;
            target[length++] = (byte)' ';
            word = length;
        }
        if (length == word && length > 0) length--; // the blank behind the last word
        if (length == 0) return true;
        int last = target[..length].LastIndexOf((byte)' ') + 1;
        if (firstWord < 0 || firstWord > length) firstWord = length;
        return length - last <= LongestWord && !Marked.MayHold(target[last..length]) && !Marked.MayHold(target[..firstWord])
            && !AsciiText.MayBeOneCharacter(target[..length]);
    }

    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        var name = role switch
        {
            FieldRole.GivenName => PersonName.NormaliseGiven(text),
            FieldRole.FamilyName => PersonName.NormaliseFamily(text),
            _ => PersonName.Normalise(text),
        };
        bool isNobody = role == FieldRole.FullName ? name.IsPlaceholder
            : Placeholder.IsWord(name.Original) || Placeholder.IsWord(name.Ascii) || (name.Ascii.Length > 2 && Placeholder.IsOneCharacter(name.Ascii));
        if (isNobody) return "";
        return name.Suffix.Length == 0 ? name.Ascii : $"{name.Ascii} {name.Suffix}";
    }

    private static string FirstWord(string text)
    {
        int end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return text[..end];
    }
}
