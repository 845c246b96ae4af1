using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>Ids of links and ties, so that a client can tell them apart.</summary>
internal static class LinkIds
{
    /// <summary>From, kind, to and start.</summary>
    public static string OfLink(Link link) => string.Join('|', link.From, link.Kind, link.To, link.Validity.From is { } from ? MomentKey.Of(from) : "");

    /// <summary>Both candidates, pivot and how each holds it.</summary>
    public static string OfTie(Tie tie) => string.Join('|', tie.A, tie.B, tie.Pivot, tie.HeldByA, tie.HeldByB);
}
