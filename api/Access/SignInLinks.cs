using System.Collections.Concurrent;

namespace Investigations.Api.Access;

/// <summary>Sign-in links that work once: whoever reads the terminal may sign in, nobody else.</summary>
/// <param name="clock">Ends links that nobody opened.</param>
internal sealed class SignInLinks(TimeProvider clock)
{
    /// <summary>How long a link waits to be opened.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, (Viewer Viewer, DateTimeOffset EndsAt)> open = new(StringComparer.Ordinal);

    /// <summary>Makes the token of a link.</summary>
    /// <param name="viewer">Who signs in with it.</param>
    public string Issue(Viewer viewer)
    {
        string token = Secret.Make();
        open[Secret.HashOf(token)] = (viewer, clock.GetUtcNow() + Lifetime);
        return token;
    }

    /// <summary>Uses up a token.</summary>
    /// <returns>Who signs in; null when the token is not ours, was used before or has ended.</returns>
    public Viewer? Redeem(string token) =>
        open.TryRemove(Secret.HashOf(token), out var link) && link.EndsAt > clock.GetUtcNow() ? link.Viewer : null;
}
