namespace Investigations.Api.Access;

/// <summary>Tells requests of our own page, and of clients that are no browser, from those that another page makes a browser send.</summary>
internal static class OwnPage
{
    /// <summary>The header that a page of another origin cannot send without asking first.</summary>
    public const string Header = "X-Requested-With";

    /// <summary>True when the request is ours.</summary>
    /// <remarks>A browser names the origin on every POST; a client that is none sends the header.</remarks>
    public static bool Sent(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        if (origin is not null && !string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase)) return false;
        string? site = request.Headers["Sec-Fetch-Site"];
        if (site is not (null or "same-origin" or "none")) return false;
        return origin is not null || site is "same-origin" || request.Headers.ContainsKey(Header);
    }
}
