using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>What is known of mail domains: free providers, disposable ones, and how providers treat tags and dots.</summary>
internal static class MailDomains
{
    private static readonly FrozenSet<string> Free = new[]
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.fr", "hotmail.de", "live.com", "msn.com",
        "outlook.fr", "outlook.de", "outlook.es", "passport.com", "yahoo.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.co.in",
        "yahoo.co.jp", "yahoo.ca", "yahoo.com.br", "ymail.com", "rocketmail.com", "aol.com", "aim.com", "icloud.com", "me.com", "mac.com",
        "proton.me", "protonmail.com", "pm.me", "fastmail.com", "fastmail.fm", "gmx.com", "gmx.net", "gmx.de", "gmx.at", "gmx.ch", "web.de",
        "mail.com", "email.com", "usa.com", "zoho.com", "zohomail.com", "tutanota.com", "tuta.io", "tuta.com", "hushmail.com", "yandex.ru",
        "yandex.com", "ya.ru", "mail.ru", "bk.ru", "inbox.ru", "list.ru", "rambler.ru", "qq.com", "foxmail.com", "163.com", "126.com",
        "yeah.net", "sina.com", "sina.cn", "sohu.com", "aliyun.com", "naver.com", "daum.net", "hanmail.net", "rediffmail.com", "libero.it",
        "virgilio.it", "orange.fr", "laposte.net", "free.fr", "wanadoo.fr", "t-online.de", "freenet.de", "wp.pl", "o2.pl", "onet.pl",
        "interia.pl", "seznam.cz", "uol.com.br", "bol.com.br", "terra.com.br", "comcast.net", "verizon.net", "att.net", "sbcglobal.net",
        "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "btinternet.com", "rogers.com", "shaw.ca", "skiff.com", "duck.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlusTag = new[]
    {
        "gmail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "hotmail.co.uk", "hotmail.fr", "hotmail.de", "outlook.fr",
        "outlook.de", "outlook.es", "fastmail.com", "fastmail.fm", "proton.me", "protonmail.com", "pm.me", "icloud.com", "me.com", "mac.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<FrozenSet<string>> Disposable =
        new(static () => ShippedResource.Lines("disposable-mail.br").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>True for a provider where anyone can open a mailbox.</summary>
    public static bool IsFree(ReadOnlySpan<char> domain) => Free.GetAlternateLookup<ReadOnlySpan<char>>().Contains(domain);

    /// <summary>True for a domain of the disposable list, or one below it.</summary>
    public static bool IsDisposable(ReadOnlySpan<char> domain)
    {
        var lookup = Disposable.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (ReadOnlySpan<char> rest = domain; rest.Contains('.'); rest = rest[(rest.IndexOf('.') + 1)..])
        {
            if (lookup.Contains(rest)) return true;
        }
        return false;
    }

    /// <summary>The character that starts a tag in a local part of this domain, or NUL when tags are not known there.</summary>
    /// <remarks>Yahoo's disposable addresses are written base-keyword, and a base holds no hyphen.</remarks>
    public static char TagMark(string domain)
    {
        if (PlusTag.Contains(domain)) return '+';
        return domain.StartsWith("yahoo.", StringComparison.Ordinal) || domain is "ymail.com" or "rocketmail.com" ? '-' : '\0';
    }
}
