using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T1: the laptops of candidates with different claimed homes stand in one place.</summary>
/// <remarks>Needs sights of two kinds: where things are delivered, who receives them, what the devices see around them. An apartment block,
/// an office or a campus shares no unit and no unexplained network; people who live together claim the place as their home.</remarks>
internal sealed class LaptopFarm : ITypology
{
    private const int MinMembers = 3;
    private const double MinShare = 0.5;

    /// <summary>Enough where one person takes parcels of members who live apart: a scattered farm shows little else.</summary>
    private const double MinShareReceived = 1 / 3.0;

    /// <inheritdoc/>
    public string Code => "T1";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var deliveries = view.Pivots.Where(pivot => pivot.Kind is EntityKind.PostalAddress or EntityKind.Premises
            && pivot.IsHeldAs(LinkKind.ReceivesAt, LinkKind.ReroutedTo, LinkKind.ReturnedFrom)).ToList();
        var receivers = view.Pivots.Where(pivot => pivot.IsHeldAs(LinkKind.ReceivedBy)).ToList();
        var surroundings = view.Pivots.Where(pivot => pivot.Kind is EntityKind.AccessPoint or EntityKind.NetworkInterface or EntityKind.IpAddress
            && pivot.IsHeldAs(LinkKind.ObservedAt, LinkKind.SeesNeighbour)).ToList();
        int kinds = new[] { deliveries, receivers, surroundings }.Count(sights => sights.Count > 0);
        int sightKinds = kinds + (surroundings.Select(pivot => pivot.Kind).Distinct().Count() > 1 ? 1 : 0);
        // One IP address and its neighbours are also what an operator's own line leaves; a thing handed over or an access point stands somewhere.
        bool isPlaced = deliveries.Count > 0 || receivers.Count > 0 || surroundings.Exists(pivot => pivot.Kind == EntityKind.AccessPoint);
        if (sightKinds < 2 || !isPlaced) return null;
        var all = deliveries.Concat(receivers).Concat(surroundings).ToList();
        var placed = CommunityView.HoldersOf(all);
        // One farm that many share, a careful network's several small ones, or no place at all but the same hands.
        bool isFarm = view.Covers(placed.Count, MinShare, MinMembers) && (all.Count >= MinMembers || all.Max(pivot => pivot.Holders.Count) >= MinMembers);
        if (!isFarm && !(receivers.Count > 0 && view.Covers(placed.Count, MinShareReceived, 2))) return null;
        if (LiveThere(view, deliveries, placed)) return null;
        return $"devices of {placed.Count} of {view.Members.Count} members are delivered to or seen at places in common that are not the homes they claim";
    }

    // Co-living: most of those placed there claim the very place as home.
    private static bool LiveThere(CommunityView view, List<SharedPivot> deliveries, IReadOnlySet<EntityId> placed)
    {
        var places = deliveries.Select(pivot => pivot.Id).ToHashSet();
        int atHome = placed.Count(member => view.Links.Targets(member, LinkKind.ResidesAt).Any(places.Contains));
        return 2 * atHome > placed.Count;
    }
}
