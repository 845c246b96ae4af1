using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T9: values that members share are known from another company.</summary>
/// <remarks>Known means: on a watch-list entry a peer delivered. A shared landlord or a big VPN is generic and ties nobody.</remarks>
internal sealed class HandOver : ITypology
{
    /// <inheritdoc/>
    public string Code => "T9";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var known = view.Pivots
            .Where(pivot => pivot.Kind is EntityKind.Premises or EntityKind.PostalAddress or EntityKind.Wallet or EntityKind.NetworkInterface
                && pivot.Holders.Count >= 2 && view.Links.From(pivot.Id).Any(link => link.Kind == LinkKind.Matches))
            .ToList();
        return known.Count > 0
            ? $"{known.Count} values shared by {CommunityView.HoldersOf(known).Count} of {view.Members.Count} members stand on a list delivered by others"
            : null;
    }
}
