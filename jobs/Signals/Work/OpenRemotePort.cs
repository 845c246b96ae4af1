using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W24: a port for remote control stands open at the worker's own address.</summary>
/// <remarks>The product never scans; only what a licensed feed says of an address could be read.</remarks>
internal static class OpenRemotePort
{
    /// <summary>The rule: it says what it lacks.</summary>
    public static Rule Rule { get; } = new(new("W24", "Open port for remote control at the home address", EvidenceCategory.Network, FileNeeds.OnlyFeed("licensed feed of open ports"),
        "A licensed feed says that a remote-desktop port is open at an address that a worker signs in from; the product itself never scans.",
        "Players of games and owners of home servers open ports as well.", ["games", "home server"], "ADV22"), (_, _) => []);
}
