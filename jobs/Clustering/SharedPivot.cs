using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>A value that members of a community share beyond what an innocent explanation covers.</summary>
/// <param name="Id">The value.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Holders">The members that hold it, in ordinal order.</param>
/// <param name="HeldAs">How they hold it.</param>
/// <param name="Bits">The most bits a pair gets from it.</param>
/// <param name="IsStrong">Some pair has it as strong evidence.</param>
internal sealed record SharedPivot(
    EntityId Id, EntityKind Kind, IReadOnlyCollection<EntityId> Holders, IReadOnlySet<LinkKind> HeldAs, double Bits, bool IsStrong)
{
    /// <summary>True when some member holds it in one of the ways.</summary>
    public bool IsHeldAs(params LinkKind[] kinds) => kinds.Any(HeldAs.Contains);

    /// <summary>The pivots of ties, in ordinal order.</summary>
    public static IReadOnlyList<SharedPivot> Of(IEnumerable<Tie> ties) =>
        [.. ties.GroupBy(tie => tie.Pivot).OrderBy(pivot => pivot.Key).Select(pivot => new SharedPivot(
            pivot.Key,
            EntityKindNames.KindOf(pivot.Key) ?? EntityKind.Document,
            new SortedSet<EntityId>(pivot.SelectMany(tie => new[] { tie.A, tie.B })),
            pivot.SelectMany(tie => new[] { tie.HeldByA, tie.HeldByB }).ToHashSet(),
            pivot.Max(tie => tie.Bits),
            pivot.Any(tie => tie.IsStrong)))];
}
