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
        var fronts = view.Members
            .SelectMany(member => view.Links.From(member).Where(link => link.Kind is LinkKind.Claims or LinkKind.Lists).Select(link => (Front: link.To, Member: member)))
            .Distinct().GroupBy(claim => claim.Front, claim => claim.Member)
            .Where(front => front.Count() >= 2 && IsOurs(view, front.Key, front.Count())).ToList();
        var claimants = fronts.SelectMany(front => front).ToHashSet();
        if (fronts.Count == 0 || !view.Covers(claimants.Count, MinShare, 2) || (claimants.Count < 3 && view.Members.Count > 3)) return null;
        return $"{claimants.Count} of {view.Members.Count} members rest on {fronts.Count} employers, schools or sites that few others name";
    }

    private static bool IsOurs(CommunityView view, EntityId front, int here) =>
        !(view.Entities.TryGetValue(front, out var entity) && entity.GenericReason is not null)
        && 2 * here > view.Links.To(front).Where(link => link.Kind is LinkKind.Claims or LinkKind.Lists).Select(link => link.From).Distinct().Count();
}
