using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals.Verify;

/// <summary>Candidates that stand for one claimed identity: a candidate alone, or those that resolution or a national number joins.</summary>
internal static class SameIdentity
{
    /// <summary>Pairs of candidates of one identity with the evidence, the lower id first; a pair once.</summary>
    public static IReadOnlyList<(EntityId A, EntityId B, IReadOnlyList<EvidenceRef> Evidence)> Pairs(SignalInput input)
    {
        var conflicts = input.Identities.Conflicts.Select(conflict => (conflict.A, conflict.B, conflict.Evidence));
        var numbers = input.Associations.Ties
            .Where(tie => tie.ExplainedBy is null && EntityKindNames.KindOf(tie.Pivot) == EntityKind.IdentityDocument && DocumentSharing.IsNational(tie.Pivot))
            .Select(tie => (tie.A, tie.B, tie.Evidence));
        return [.. conflicts.Concat(numbers).DistinctBy(pair => (pair.A, pair.B)).OrderBy(pair => pair.A).ThenBy(pair => pair.B)];
    }

    /// <summary>The people whose identity others use, as far as resolution could tell.</summary>
    public static HashSet<EntityId> Victims(SignalInput input) =>
        input.Identities.Conflicts.Where(conflict => conflict.Victim is not null).Select(conflict => conflict.Victim!.Value).ToHashSet();
}
