using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Where a domain name stops belonging to a registry and starts belonging to somebody.</summary>
/// <remarks>
/// Source: Public Suffix List (publicsuffix.org, MPL 2.0), both sections, as in the npm package psl 1.15.0. Private suffixes such as
/// vercel.app count: the host below one is somebody's own.
/// </remarks>
internal static class PublicSuffixes
{
    private static readonly Lazy<FrozenSet<string>> Rules =
        new(static () => ShippedResource.Lines("public-suffixes.br").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The registrable domain of an ASCII lower-case host; the host itself when it is a suffix or has one label.</summary>
    public static ReadOnlySpan<char> RegistrableOf(ReadOnlySpan<char> host)
    {
        var lookup = Rules.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[256];
        int previous = -1;
        int start = 0;
        while (true)
        {
            ReadOnlySpan<char> suffix = host[start..];
            if (lookup.Contains(suffix)) return previous < 0 ? host : host[previous..];
            int dot = suffix.IndexOf('.');
            if (IsException(lookup, suffix, buffer)) return suffix;
            if (dot < 0) break;
            if (IsWildcard(lookup, suffix[(dot + 1)..], buffer)) return previous < 0 ? host : host[previous..];
            previous = start;
            start += dot + 1;
        }
        // No rule: the last label is the suffix, as the list's algorithm says ("*").
        return previous < 0 ? host : host[previous..];
    }

    private static bool IsWildcard(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup, ReadOnlySpan<char> parent, Span<char> buffer)
    {
        if (parent.Length + 2 > buffer.Length) return false;
        "*.".CopyTo(buffer);
        parent.CopyTo(buffer[2..]);
        return lookup.Contains(buffer[..(parent.Length + 2)]);
    }

    private static bool IsException(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup, ReadOnlySpan<char> suffix, Span<char> buffer)
    {
        if (suffix.Length + 1 > buffer.Length) return false;
        buffer[0] = '!';
        suffix.CopyTo(buffer[1..]);
        return lookup.Contains(buffer[..(suffix.Length + 1)]);
    }
}
