using System.Collections.Concurrent;

namespace Investigations.Api.Access;

/// <summary>Who is signed in. Kept in memory: a restart ends all sessions.</summary>
/// <param name="clock">Ends sessions.</param>
internal sealed class Sessions(TimeProvider clock)
{
    /// <summary>How long a session lasts, used or not.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, (Viewer Viewer, DateTimeOffset EndsAt)> open = new(StringComparer.Ordinal);

    /// <summary>True while the session of a request has not ended.</summary>
    public static bool IsLive(HttpContext http) =>
        http.RequestServices.GetRequiredService<Sessions>().Find(http.Request.Cookies[SessionCookie.Name(http.Request)]) is not null;

    /// <summary>Opens a session.</summary>
    /// <returns>Its secret, for the cookie.</returns>
    public string Open(Viewer viewer)
    {
        var now = clock.GetUtcNow();
        foreach (var (hash, session) in open)
        {
            if (session.EndsAt <= now) open.TryRemove(hash, out _);
        }

        string secret = Secret.Make();
        open[Secret.HashOf(secret)] = (viewer, now + Lifetime);
        return secret;
    }

    /// <summary>Who a session belongs to; null when there is none or it has ended.</summary>
    public Viewer? Find(string? secret) =>
        secret is not null && open.TryGetValue(Secret.HashOf(secret), out var session) && session.EndsAt > clock.GetUtcNow() ? session.Viewer : null;

    /// <summary>Ends a session.</summary>
    public void Close(string? secret)
    {
        if (secret is not null) open.TryRemove(Secret.HashOf(secret), out _);
    }
}
