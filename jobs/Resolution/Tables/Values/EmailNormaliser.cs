using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>E-mail addresses by the mailbox that receives them; what is no address stays as text, since a slip of the pen is evidence too.</summary>
internal sealed class EmailNormaliser : ValueNormaliser
{
    private const int LongestLocalPart = 64; // RFC 5321 section 4.5.3.1

    private static readonly MarkedBeginnings Marked = new(EmailAddress.MarkedParts);

    /// <inheritdoc/>
    protected override bool TryPlain(ReadOnlySpan<byte> raw, Span<byte> target, out int length)
    {
        length = 0;
        int at = -1;
        byte before = (byte)'.';
        bool hasDash = false;
        bool hasPlus = false;
        bool hasDot = false;
        bool hasLetter = false;
        foreach (byte written in raw)
        {
            byte c = AsciiText.Lower(written);
            if (AsciiText.IsWordPart(c)) hasLetter |= c > (byte)'9';
            else if (c is (byte)'.' or (byte)'@' or (byte)'-' or (byte)'_' or (byte)'+')
            {
                // What stands at the edge of a part, or twice, wants the closer look.
                if (before is (byte)'.' or (byte)'@' || (before == (byte)'-' && c is (byte)'.' or (byte)'@') || (at >= 0 && c is not ((byte)'.' or (byte)'-'))) return false;
                if (c == (byte)'@') at = length;
                if (c == (byte)'.') (hasDot, hasLetter) = (at >= 0, false);
                hasDash |= c == (byte)'-' && at < 0;
                hasPlus |= c == (byte)'+';
            }
            else
            {
                return false;
            }
            target[length++] = before = c;
        }
        if (at < 1 || at > LongestLocalPart || !hasDot || !hasLetter || !AsciiText.IsWordPart(before)) return false;
        var local = target[..at];
        var domain = target[(at + 1)..length];
        if (Marked.MayHold(local) || Marked.MayHold(domain) || AsciiText.MayBeOneCharacter(local) || IsReserved(domain)) return false;
        if (domain.SequenceEqual("gmail.com"u8) || domain.SequenceEqual("googlemail.com"u8)) return TryGoogle(target, local, out length);
        return !hasPlus && !(hasDash && domain[0] is (byte)'y' or (byte)'r');
    }

    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        if (EmailAddress.TryNormalise(text, out var address)) return address.IsPlaceholder ? "" : address.Mailbox;
        string latin = Transliteration.ToLatin(UnicodeFold.Fold(text));
        string compact = string.Concat(latin.Where(static c => !UnicodeFold.IsGap(c)));
        return Placeholder.IsWord(compact) || Placeholder.IsOneCharacter(compact) || !compact.Any(char.IsLetterOrDigit) ? "" : compact;
    }

    // The dots of a mailbox there mean nothing, and what follows a plus neither.
    private static bool TryGoogle(Span<byte> target, ReadOnlySpan<byte> local, out int length)
    {
        length = 0;
        if (local[0] == (byte)'+') return false;
        for (int i = 0; i < local.Length && local[i] != (byte)'+'; i++)
        {
            if (local[i] != (byte)'.') target[length++] = local[i];
        }
        "@gmail.com"u8.CopyTo(target[length..]);
        length += "@gmail.com"u8.Length;
        return true;
    }

    private static bool IsReserved(ReadOnlySpan<byte> domain) =>
        domain.EndsWith(".test"u8) || domain.EndsWith(".invalid"u8) || domain.EndsWith(".example"u8) || domain.EndsWith(".localhost"u8);
}
