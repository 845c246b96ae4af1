namespace Investigations.Graph.Normalisation;

/// <summary>An account on a public platform, read from a profile URL or a bare handle.</summary>
public readonly record struct HandleName
{
    private const int MaxLength = 100; // characters; LinkedIn allows the longest public names, 100

    private HandleName(string service, string handle) => (Service, Handle) = (service, handle);

    /// <summary>Host of the platform without www or country part: github.com, linkedin.com.</summary>
    public string Service { get; }

    /// <summary>The account's name on the platform, lower case, without @.</summary>
    public string Handle { get; }

    /// <summary>Service and handle as one text, such as github.com/hunt-io.</summary>
    public string Key => string.Concat(Service, "/", Handle);

    /// <summary>True for a word that stands for "no account". It must never link.</summary>
    public bool IsPlaceholder => Placeholder.IsWord(Handle) || Handle is "username" or "profile" or "yourname" or "your-name";

    /// <summary>Reads a profile URL (with or without scheme), "@handle" or a bare handle.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="defaultService">Host of the platform when the text holds a handle only, such as github.com; may be empty.</param>
    /// <param name="handle">The account.</param>
    /// <returns>False when there is no handle, or a bare one without a default service. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, string defaultService, out HandleName handle)
    {
        handle = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is 0 or > 2048) return false;
        ReadOnlySpan<char> name = text;
        string service = defaultService;
        if (text.Contains('/') || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            ReadOnlySpan<char> host = DomainName.HostPart(text, out ReadOnlySpan<char> path);
            if (!DomainName.TryNormalise(host, out DomainName domain)) return false;
            service = domain.Host.StartsWith("gist.", StringComparison.Ordinal) || domain.Registrable is "linkedin.com"
                ? domain.Registrable : WithoutPrefix(domain.Host);
            name = FirstSegment(path, service);
        }
        if (service.Length == 0) return false;
        name = name.TrimStart('@');
        string folded = UnicodeFold.Fold(Unescape(name));
        if (!IsHandle(folded)) return false;
        handle = new HandleName(service, folded);
        return true;
    }

    private static string WithoutPrefix(string host)
    {
        if (host.StartsWith("www.", StringComparison.Ordinal)) return host[4..];
        return host is "m.facebook.com" or "mobile.twitter.com" ? host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..] : host;
    }

    // Some platforms put a word before the name: linkedin.com/in/NAME, medium.com/@NAME, stackoverflow.com/users/ID.
    private static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> path, string service)
    {
        int query = path.IndexOfAny('?', '#');
        if (query >= 0) path = path[..query];
        path = path.Trim('/');
        ReadOnlySpan<char> first = Cut(ref path);
        bool isPrefix = first is "in" or "pub" or "users" or "u" or "user" or "freelancers" or "profile"
            || (service == "linkedin.com" && first.Equals("in", StringComparison.OrdinalIgnoreCase));
        return isPrefix && path.Length > 0 ? Cut(ref path) : first;
    }

    private static ReadOnlySpan<char> Cut(scoped ref ReadOnlySpan<char> path)
    {
        int slash = path.IndexOf('/');
        ReadOnlySpan<char> first = slash < 0 ? path : path[..slash];
        path = slash < 0 ? [] : path[(slash + 1)..].TrimStart('/');
        return first;
    }

    private static ReadOnlySpan<char> Unescape(ReadOnlySpan<char> name) => name.Contains('%') ? Uri.UnescapeDataString(name) : name;

    private static bool IsHandle(string folded)
    {
        if (folded.Length is 0 or > MaxLength) return false;
        foreach (char c in folded)
        {
            if (UnicodeFold.IsGap(c) || c is '/' or '@' or '\uFFFD' or '%') return false;
        }
        return true;
    }
}
