using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T4: one team applies under many identities.</summary>
/// <remarks>Needs three members and two kinds of traces of applying. A bootcamp cohort or an agency's bench shares one kind: its project or its phone.</remarks>
internal sealed class CandidatePool : ITypology
{
    private const int MinMembers = 3;
    private const double MinShare = 0.6;

    /// <inheritdoc/>
    public string Code => "T4";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        if (new SharedIdentity().Shown(view) is not null || new Rebirth().Shown(view) is not null) return null;
        var traces = view.Pivots.Where(IsOfApplying).ToList();
        if (traces.Select(KindOfTrace).Distinct(StringComparer.Ordinal).Count() < 2) return null;
        // A farm or a money star keeps applying together too; the pool is what they are when nothing else holds most of them.
        var others = view.Pivots.Except(traces).ToList();
        var pooled = CommunityView.HoldersOf(traces);
        if (!view.Covers(pooled.Count, MinShare, MinMembers)) return null;
        if (Weight(others) > Weight(traces)) return null;
        return $"{pooled.Count} of {view.Members.Count} members share traces of applying: {string.Join(", ", traces.Select(KindOfTrace).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";
    }

    private static double Weight(IEnumerable<SharedPivot> pivots) => pivots.GroupBy(KindOfTrace, StringComparer.Ordinal).Sum(kind => kind.Max(pivot => pivot.Holders.Count));

    private static bool IsOfApplying(SharedPivot pivot) => pivot.Kind switch
    {
        EntityKind.Resume or EntityKind.Document or EntityKind.Photo or EntityKind.Commit or EntityKind.PlatformAccount or EntityKind.EmailAddress or EntityKind.Domain => true,
        EntityKind.PhoneNumber => pivot.IsHeldAs(LinkKind.UsesPhone),
        EntityKind.IpAddress or EntityKind.DeviceFingerprint => pivot.IsHeldAs(LinkKind.SubmittedFrom, LinkKind.ConnectedFrom),
        _ => false,
    };

    private static string KindOfTrace(SharedPivot pivot) => pivot.Kind switch
    {
        EntityKind.Commit or EntityKind.PlatformAccount => "code",
        EntityKind.Resume or EntityKind.Document => "text",
        _ => pivot.Kind.Word().Replace('_', ' '),
    };
}
