using System.Globalization;

namespace Investigations.Graph.Normalisation;

/// <summary>A host on the internet and the domain somebody registered to have it.</summary>
public readonly record struct DomainName
{
    private const int MaxHostLength = 253; // characters, RFC 1035 section 2.3.4 without the root dot
    private const int MaxLabelLength = 63;
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true, AllowUnassigned = true };

    private DomainName(string host, string registrable) => (Host, Registrable) = (host, registrable);

    /// <summary>The full host: ASCII (punycode), lower case, no port, no final dot.</summary>
    public string Host { get; }

    /// <summary>The registrable domain by the public suffix list; equal to <see cref="Host"/> when nothing lies below it.</summary>
    public string Registrable { get; }

    /// <summary>True for names reserved for examples and tests (RFC 2606): they belong to nobody and must never link.</summary>
    public bool IsPlaceholder => Registrable is "example.com" or "example.org" or "example.net" or "test.com"
        || Host.EndsWith(".test", StringComparison.Ordinal) || Host.EndsWith(".invalid", StringComparison.Ordinal)
        || Host.EndsWith(".example", StringComparison.Ordinal) || Host.EndsWith(".localhost", StringComparison.Ordinal);

    /// <summary>Reads a domain name or an http(s) URL, with or without scheme, port, path and user part.</summary>
    /// <returns>False when there is no host with at least two labels, or it is an IP address. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out DomainName domain)
    {
        domain = default;
        text = HostPart(UnicodeFold.Trim(text), out _);
        if (text.Length is 0 or > 1024) return false;
        if (!TryHost(UnicodeFold.Fold(text), out string host) || !host.Contains('.')) return false;
        ReadOnlySpan<char> registrable = PublicSuffixes.RegistrableOf(host);
        domain = new DomainName(host, registrable.Length == host.Length ? host : registrable.ToString());
        return true;
    }

    /// <summary>Cuts a URL into its host and what follows the host's slash.</summary>
    internal static ReadOnlySpan<char> HostPart(ReadOnlySpan<char> text, out ReadOnlySpan<char> path)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) text = text[(scheme + 3)..];
        else if (text.StartsWith("//", StringComparison.Ordinal)) text = text[2..];
        int end = text.IndexOfAny('/', '?', '#');
        path = end < 0 ? [] : text[end..];
        if (end >= 0) text = text[..end];
        int user = text.LastIndexOf('@');
        if (user >= 0) text = text[(user + 1)..];
        int port = text.LastIndexOf(':');
        return port >= 0 ? text[..port] : text;
    }

    /// <summary>Checks a folded host and gives it in ASCII. Accepts a single label; refuses addresses in numbers.</summary>
    internal static bool TryHost(ReadOnlySpan<char> folded, out string host)
    {
        host = "";
        if (folded.Length > 0 && folded[^1] == '.') folded = folded[..^1];
        if (folded.Length is 0 or > MaxHostLength) return false;
        string ascii = folded.ToString();
        if (!System.Text.Ascii.IsValid(folded) && !TryPunycode(ascii, out ascii)) return false;
        int lastLabel = ascii.LastIndexOf('.') + 1;
        if (ascii.Length > MaxHostLength || !HasLetter(ascii.AsSpan(lastLabel)) || !HasValidLabels(ascii)) return false;
        host = ascii;
        return true;
    }

    private static bool TryPunycode(string host, out string ascii)
    {
        ascii = "";
        try
        {
            ascii = Idn.GetAscii(host).ToLowerInvariant();
            return true;
        }
        catch (ArgumentException)
        {
            return false; // the only way IdnMapping has to say no
        }
    }

    private static bool HasValidLabels(ReadOnlySpan<char> host)
    {
        int length = 0;
        for (int i = 0; i <= host.Length; i++)
        {
            if (i == host.Length || host[i] == '.')
            {
                if (length is 0 or > MaxLabelLength || host[i - 1] == '-' || host[i - length] == '-') return false;
                length = 0;
                continue;
            }
            if (!char.IsAsciiLetterOrDigit(host[i]) && host[i] is not ('-' or '_')) return false;
            length++;
        }
        return true;
    }

    private static bool HasLetter(ReadOnlySpan<char> label)
    {
        foreach (char c in label)
        {
            if (char.IsAsciiLetter(c)) return true;
        }
        return false;
    }
}
