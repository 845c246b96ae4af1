using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T3: one document or national number stands behind several candidates.</summary>
/// <remarks>A person who applies again, and a record kept twice, are one candidate after resolution and never get here.</remarks>
internal sealed class SharedIdentity : ITypology
{
    private const double MinShare = 0.5;

    /// <inheritdoc/>
    public string Code => "T3";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var documents = view.Pivots.Where(pivot => pivot.Kind == EntityKind.IdentityDocument || IsScan(pivot)).ToList();
        var claimants = CommunityView.HoldersOf(documents).ToHashSet();
        var members = view.Members.ToHashSet();
        foreach (var conflict in view.Conflicts.Where(conflict => members.Contains(conflict.A) && members.Contains(conflict.B)))
        {
            claimants.Add(conflict.A);
            claimants.Add(conflict.B);
        }
        return view.Covers(claimants.Count, MinShare, 2)
            ? $"{claimants.Count} of {view.Members.Count} members present one identity document or number"
            : null;
    }

    // The picture of one document under several names.
    private static bool IsScan(SharedPivot pivot) => pivot.Kind == EntityKind.Document && pivot.IsHeldAs(LinkKind.Presented);
}
