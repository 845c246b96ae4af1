using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T7: claimed employers, schools or references hang together and serve these members only.</summary>
/// <remarks>A conglomerate or a common employer is claimed by many others too: most who claim it must be members.</remarks>
internal sealed class FrontCompanies : ITypology
{
    private const double MinShare = 0.5;

    /// <inheritdoc/>
    public string Code => "T7";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var fronts = view.Pivots.Where(pivot => pivot.Kind is EntityKind.Organisation or EntityKind.Domain
            && pivot.IsHeldAs(LinkKind.Claims, LinkKind.Lists, LinkKind.PaidTo) && IsOurs(view, pivot)).ToList();
        var claimants = CommunityView.HoldersOf(fronts);
        if (fronts.Count == 0 || !view.Covers(claimants.Count, MinShare, 2) || (claimants.Count < 3 && view.Members.Count > 2)) return null;
        return $"{claimants.Count} of {view.Members.Count} members rest on {fronts.Count} employers, schools or sites that few others name";
    }

    private static bool IsOurs(CommunityView view, SharedPivot pivot) =>
        view.Entities.TryGetValue(pivot.Id, out var entity) && entity.GenericReason is null && 2 * pivot.Holders.Count > entity.HolderCount;
}
