using Investigations.Graph.Model;
using Investigations.Jobs.Clustering.Typologies;

namespace Investigations.Jobs.Clustering;

/// <summary>Makes a cluster out of a community: who is what, which shape it has, what signals concern it.</summary>
internal sealed class ClusterComposer(
    CandidateGraph graph, ConflictRoles conflicts, LinkIndex links, IReadOnlyDictionary<EntityId, Entity> entities, CandidateDates dates,
    SignalIndex signals, DateTimeOffset now, ClusterOptions options, IReadOnlyList<ITypology> typologies)
{
    // A shape that the catalogue knows adds this to the risk, and says why.
    private const double ShapeBits = 1;
    private readonly int candidateCount = entities.Values.Count(entity => entity.Kind == EntityKind.Candidate);

    /// <summary>The cluster of a community that is alive.</summary>
    public Cluster Compose(CarriedCommunity community)
    {
        var view = View(community.Members);
        var memberSet = view.Members.ToHashSet();
        var found = typologies.Select(typology => (typology.Code, Shown: typology.Shown(view))).Where(found => found.Shown is not null).ToList();
        var members = Roles(view, memberSet);
        var concerned = signals.On(memberSet, view.Pivots.Select(pivot => pivot.Id).ToHashSet());
        return new Cluster(
            community.Id, "", ClusterLevel.Note, 0,
            [.. found.Select(typology => typology.Code)], community.State, First(view.Ties), Last(view.Ties),
            members, [.. found.Select(typology => new Contribution($"{typology.Code}: {typology.Shown}", null, ShapeBits, []))], [], "", community.Lineage, [.. concerned.Select(signal => signal.Id)]);
    }

    private CommunityView View(IReadOnlyList<EntityId> members)
    {
        var indexes = members.Select(graph.IndexOf).ToHashSet();
        var ties = graph.Within(indexes).SelectMany(pair => pair.Ties).ToList();
        return new CommunityView(members, ties, SharedPivot.Of(ties), links, entities, dates, conflicts.Of(members), candidateCount);
    }

    private List<ClusterMember> Roles(CommunityView view, HashSet<EntityId> members)
    {
        var beside = conflicts.Beside(members, candidate => IsTied(candidate, members)).ToList();
        var kept = beside.Select(one => one.Candidate).ToHashSet();
        var facilitators = new FacilitatorSearch(view).Find(options.MaxFacilitators)
            .Where(facilitator => !kept.Contains(facilitator.Id) && IsWorthListing(facilitator, members)).ToList();
        var listed = facilitators.Select(facilitator => facilitator.Id).ToHashSet();
        var result = new List<ClusterMember>();
        var ranked = view.Members.Where(member => !listed.Contains(member))
            .OrderByDescending(member => BitsOf(member, members)).ThenBy(member => member);
        Add(result, ranked.Select(member => (member, MemberReason(member, members))), MemberRole.Member, view);
        Add(result, facilitators.Select(facilitator => (facilitator.Id, facilitator.Reason)), MemberRole.Facilitator, view);
        foreach (var role in new[] { MemberRole.Victim, MemberRole.Unknown })
        {
            Add(result, beside.Where(one => one.Role == role).Select(one => (one.Candidate, BesideReason(view, one.Claimant, role))), role, view);
        }
        var shared = view.Pivots
            .Where(pivot => pivot.Kind is not (EntityKind.Candidate or EntityKind.Person) && !listed.Contains(pivot.Id))
            .OrderByDescending(pivot => pivot.Holders.Count).ThenByDescending(pivot => pivot.Bits).ThenBy(pivot => pivot.Id)
            .Take(options.MaxShared)
            .Select(pivot => (pivot.Id, $"shared by {pivot.Holders.Count} of {view.Members.Count} members"));
        Add(result, shared, MemberRole.Shared, view);
        return result;
    }

    private static void Add(List<ClusterMember> result, IEnumerable<(EntityId Id, string Reason)> entries, MemberRole role, CommunityView view)
    {
        int rank = 0;
        foreach (var (id, reason) in entries)
        {
            var kind = EntityKindNames.KindOf(id) ?? EntityKind.Document;
            result.Add(new ClusterMember(id, kind, view.LabelOf(id), role, ++rank, reason));
        }
    }

    // A member serves by being there; somebody from outside must do more than refer or vouch.
    private static bool IsWorthListing(Facilitator facilitator, HashSet<EntityId> members) =>
        facilitator.Strength >= 0.5 && (members.Contains(facilitator.Id) || EntityKindNames.KindOf(facilitator.Id) != EntityKind.Candidate || facilitator.Strength >= 3);

    private double BitsOf(EntityId member, HashSet<EntityId> members) => PairsInside(member, members).Sum(pair => pair.Bits);

    private string MemberReason(EntityId member, HashSet<EntityId> members)
    {
        var pairs = PairsInside(member, members).ToList();
        var categories = pairs.SelectMany(pair => pair.Ties).Select(tie => tie.Category).Distinct().Order().Select(category => category.ToString().ToLowerInvariant());
        return $"linked to {pairs.Count} of {members.Count - 1} other members by {string.Join(", ", categories)}";
    }

    private static string BesideReason(CommunityView view, EntityId claimant, MemberRole role) => role == MemberRole.Victim
        ? $"{view.LabelOf(claimant)} uses the same identity; nothing else links this person to the members"
        : $"{view.LabelOf(claimant)} uses the same identity; it is undecided whose it is";

    private IEnumerable<PairEvidence> PairsInside(EntityId member, HashSet<EntityId> members)
    {
        int index = graph.IndexOf(member);
        return index < 0 ? [] : graph.PairsOf(index).Where(pair => members.Contains(graph.Candidates[pair.Other(index)]));
    }

    private bool IsTied(EntityId candidate, HashSet<EntityId> members) => PairsInside(candidate, members).Any();

    private static DateTimeOffset? First(IEnumerable<Tie> ties) => ties.Select(tie => tie.Overlap.From ?? tie.Overlap.To).Min();

    // An open end is still going on: it was last seen when the data was.
    private DateTimeOffset? Last(IReadOnlyList<Tie> ties)
    {
        if (ties.Count == 0) return null;
        var last = ties.Max(tie => tie.Overlap.To ?? now);
        return last > now ? now : last;
    }
}
