using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>An e-mail address as written, and the mailbox that receives it.</summary>
/// <remarks>
/// Lengths: RFC 5321 section 4.5.3.1 (local part 64, address 254 characters). Display names, comments and quotes are taken off.
/// Tags and dots are dropped only where the provider is known to ignore them, so one mailbox has one <see cref="Mailbox"/>.
/// </remarks>
public readonly record struct EmailAddress
{
    private const int MaxLocalLength = 64;
    private const int MaxLength = 254;

    private static readonly FrozenSet<string> PlaceholderLocalParts = new[]
    {
        "test", "test1", "test123", "testing", "none", "na", "null", "noemail", "no.email", "no-email", "noreply", "no-reply", "no.reply",
        "donotreply", "do-not-reply", "nobody", "example", "sample", "unknown", "asdf", "abc", "xxx", "fake", "invalid",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlaceholderDomains = new[]
    {
        "test.com", "test.org", "test.net", "example.com", "example.org", "example.net", "none.com", "na.com", "noemail.com", "fake.com",
        "invalid.com", "email.invalid", "domain.com", "xxx.com", "asdf.com", "abc.com", "nomail.com", "no.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Local parts and domains that may make an address a placeholder.</summary>
    internal static IEnumerable<string> MarkedParts => PlaceholderLocalParts.Concat(PlaceholderDomains);

    private EmailAddress(string localPart, string domain)
    {
        LocalPart = localPart;
        Domain = domain;
        Value = string.Concat(localPart, "@", domain);
        Mailbox = MailboxOf(localPart, domain) ?? Value;
        IsPlaceholder = LooksEmpty(localPart, domain);
    }

    /// <summary>The whole address: lower case, domain in punycode. Tags and dots are kept.</summary>
    public string Value { get; }

    /// <summary>The mailbox: equal for two spellings that reach the same person. Itself an address.</summary>
    public string Mailbox { get; }

    /// <summary>What stands before the last @, as in <see cref="Value"/>.</summary>
    public string LocalPart { get; }

    /// <summary>What stands after the last @: ASCII, lower case.</summary>
    public string Domain { get; }

    /// <summary>True for a value such as test@test.com or noreply@...: it names nobody and must never link.</summary>
    public bool IsPlaceholder { get; }

    /// <summary>True when anyone can open a mailbox at this domain (gmail.com, outlook.com, ...). Lower case expected.</summary>
    public static bool IsFreeMail(ReadOnlySpan<char> domain) => MailDomains.IsFree(domain);

    /// <summary>True when the domain, or one above it, is on the shipped list of disposable mail. Lower case expected.</summary>
    /// <remarks>Source: MISP warninglists, disposable-email (CC0), 2026-08-11.</remarks>
    public static bool IsDisposable(ReadOnlySpan<char> domain) => MailDomains.IsDisposable(domain);

    /// <summary>Reads an address as people type it.</summary>
    /// <returns>False when it is not one address, or too long. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out EmailAddress email)
    {
        email = default;
        text = Unwrap(UnicodeFold.Trim(text));
        if (text.Length is < 3 or > 1024) return false;
        int at = text.LastIndexOf('@');
        if (at <= 0 || at == text.Length - 1) return false;
        if (text.IndexOfAny('(', '"') >= 0) return TryNormalisePlain(WithoutComments(text), out email);
        return TryNormalisePlain(text, out email);
    }

    private static bool TryNormalisePlain(ReadOnlySpan<char> text, out EmailAddress email)
    {
        email = default;
        string folded = UnicodeFold.Fold(text);
        int at = folded.LastIndexOf('@');
        if (at <= 0 || at > MaxLocalLength || !IsLocalPart(folded.AsSpan(0, at))) return false;
        if (!DomainName.TryHost(folded.AsSpan(at + 1), out string domain) || !domain.Contains('.')) return false;
        if (at + 1 + domain.Length > MaxLength) return false;
        email = new EmailAddress(folded[..at], domain);
        return true;
    }

    private static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> text)
    {
        int open = text.LastIndexOf('<');
        if (open >= 0 && text[^1] == '>') text = text[(open + 1)..^1];
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) text = text[7..];
        return UnicodeFold.Trim(text);
    }

    private static string WithoutComments(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        int depth = 0;
        foreach (char c in text)
        {
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            else if (depth == 0 && c != '"') plain.Append(c);
        }
        return plain.ToString().Trim();
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal)) return false;
        foreach (char c in local)
        {
            bool allowed = c < 0x80
                ? char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".Contains(c)
                : !UnicodeFold.IsGap(c) && c != '\uFFFD' && char.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned;
            if (!allowed) return false;
        }
        return true;
    }

    private static string? MailboxOf(string local, string domain)
    {
        bool google = domain is "gmail.com" or "googlemail.com";
        char mark = google ? '+' : MailDomains.TagMark(domain);
        if (mark == '\0') return null;
        int tag = local.IndexOf(mark, StringComparison.Ordinal);
        if (tag == 0 || (tag < 0 && !google)) return null;
        string kept = tag > 0 ? local[..tag].TrimEnd('.') : local;
        if (google) kept = kept.Replace(".", "", StringComparison.Ordinal);
        return string.Concat(kept, "@", google ? "gmail.com" : domain);
    }

    private static bool LooksEmpty(string local, string domain)
    {
        if (PlaceholderDomains.Contains(domain)) return true;
        if (PlaceholderLocalParts.Contains(local)) return true;
        if (domain.EndsWith(".test", StringComparison.Ordinal) || domain.EndsWith(".invalid", StringComparison.Ordinal)
            || domain.EndsWith(".example", StringComparison.Ordinal) || domain.EndsWith(".localhost", StringComparison.Ordinal)) return true;
        return Placeholder.IsOneCharacter(local);
    }
}
