using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>Keeps people whose identity is used by others out of communities, and says what is undecided.</summary>
/// <remarks>Of two candidates that claim one identity the victim is the one resolution named; else the one that nothing but the identity ties
/// to the community, while the other hangs in it by other evidence.</remarks>
internal sealed class ConflictRoles
{
    private readonly Dictionary<EntityId, List<IdentityConflict>> conflictsOf = [];
    private readonly HashSet<(EntityId, EntityId)> pairs = [];
    private readonly HashSet<EntityId> victims = [];

    public ConflictRoles(IReadOnlyList<IdentityConflict> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            pairs.Add((conflict.A, conflict.B));
            if (conflict.Victim is { } victim) victims.Add(victim);
            foreach (var side in new[] { conflict.A, conflict.B })
            {
                if (!conflictsOf.TryGetValue(side, out var list)) conflictsOf.Add(side, list = []);
                list.Add(conflict);
            }
        }
    }

    /// <summary>False for ties of a decided victim, and for the shared identity of an undecided pair.</summary>
    public bool MayCount(Tie tie) =>
        !victims.Contains(tie.A) && !victims.Contains(tie.B)
        && !(tie.Category == EvidenceCategory.Identity && pairs.Contains((tie.A, tie.B)));

    /// <summary>The conflicts in which any of the candidates stands.</summary>
    public IReadOnlyList<IdentityConflict> Of(IEnumerable<EntityId> candidates) =>
        [.. candidates.SelectMany(candidate => conflictsOf.GetValueOrDefault(candidate) ?? []).Distinct().OrderBy(conflict => conflict.A).ThenBy(conflict => conflict.B)];

    /// <summary>Those outside the community whose identity a member claims too: victims, or unknown while nothing decides.</summary>
    /// <param name="members">The community.</param>
    /// <param name="isTied">Whether a candidate has a tie of its own to a member.</param>
    public IEnumerable<(EntityId Candidate, MemberRole Role, EntityId Claimant)> Beside(IReadOnlySet<EntityId> members, Func<EntityId, bool> isTied)
    {
        var seen = new HashSet<EntityId>();
        foreach (var conflict in Of(members.Order()))
        {
            var inside = members.Contains(conflict.A) ? conflict.A : conflict.B;
            var outside = inside == conflict.A ? conflict.B : conflict.A;
            if (members.Contains(outside) || !seen.Add(outside)) continue;
            if (conflict.Victim == outside || victims.Contains(outside)) yield return (outside, MemberRole.Victim, inside);
            else yield return (outside, isTied(outside) ? MemberRole.Unknown : MemberRole.Victim, inside);
        }
    }
}
