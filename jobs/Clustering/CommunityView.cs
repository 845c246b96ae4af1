using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>One community with everything that typologies and roles are read from.</summary>
/// <param name="Members">Its candidates, in ordinal order.</param>
/// <param name="Ties">Unexplained ties among them.</param>
/// <param name="Pivots">The values those ties are over.</param>
/// <param name="Links">All links.</param>
/// <param name="Entities">All entities by id.</param>
/// <param name="Dates">When candidates applied, started and ended.</param>
/// <param name="Conflicts">Identity conflicts in which a member stands.</param>
/// <param name="CandidateCount">All candidates of the tenant: the denominator of base rates.</param>
internal sealed record CommunityView(
    IReadOnlyList<EntityId> Members, IReadOnlyList<Tie> Ties, IReadOnlyList<SharedPivot> Pivots, LinkIndex Links,
    IReadOnlyDictionary<EntityId, Entity> Entities, CandidateDates Dates, IReadOnlyList<IdentityConflict> Conflicts, int CandidateCount)
{
    /// <summary>The members that hold any of the pivots.</summary>
    public static IReadOnlySet<EntityId> HoldersOf(IEnumerable<SharedPivot> pivots) => pivots.SelectMany(pivot => pivot.Holders).ToHashSet();

    /// <summary>True when the members are at least this share of all, and at least so many.</summary>
    public bool Covers(int count, double share, int atLeast) => count >= atLeast && count >= share * Members.Count;

    /// <summary>The label of an entity, or its id.</summary>
    public string LabelOf(EntityId id) => Entities.TryGetValue(id, out var entity) ? entity.Label : id.Value;
}
