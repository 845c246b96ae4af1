using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T4: one team applies under many identities.</summary>
/// <remarks>Needs three members and two kinds of traces of applying. A bootcamp cohort or an agency's bench shares one kind: its project or its phone.
/// Whoever runs a ring of referrals, an agency, front companies or the next name of a worker who was let go applies for them from one desk, too;
/// beside such a shape the pool is named only for what the team makes for itself: code, test answers and faces.</remarks>
internal sealed class CandidatePool : ITypology
{
    private const int MinMembers = 3;
    private const double MinShare = 0.6;
    private const double MinShareBeside = 0.5;

    private static readonly ITypology[] Excluding = [new SharedIdentity()];
    private static readonly ITypology[] Beside = [new LaptopFarm(), new MoneyStar(), new ReferralRing(), new VendorFunnel(), new FrontCompanies(), new Rebirth()];

    /// <inheritdoc/>
    public string Code => "T4";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        if (Excluding.Any(shape => shape.Shown(view) is not null)) return null;
        bool isBeside = Beside.Any(shape => shape.Shown(view) is not null);
        var traces = view.Pivots.Where(isBeside ? IsOwnWork : IsOfApplying).ToList();
        var kinds = traces.Select(KindOfTrace).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var pooled = CommunityView.HoldersOf(traces);
        if (!view.Covers(pooled.Count, isBeside && kinds.Count > 1 ? MinShareBeside : MinShare, MinMembers)) return null;
        if (!isBeside && (kinds.Count < 2 || Weight(view.Pivots.Except(traces)) > Weight(traces))) return null;
        return $"{pooled.Count} of {view.Members.Count} members share traces of applying: {string.Join(", ", kinds)}";
    }

    // A farm or a money star keeps applying together too; the pool is what they are when nothing else holds most of them.
    private static double Weight(IEnumerable<SharedPivot> pivots) => pivots.GroupBy(KindOfTrace, StringComparer.Ordinal).Sum(kind => kind.Max(pivot => pivot.Holders.Count));

    private static bool IsOwnWork(SharedPivot pivot) =>
        pivot.Kind is EntityKind.Photo or EntityKind.Commit || (pivot.Kind == EntityKind.Document && pivot.IsHeldAs(LinkKind.Submitted));

    private static bool IsOfApplying(SharedPivot pivot) => pivot.Kind switch
    {
        EntityKind.Resume or EntityKind.Document or EntityKind.Photo or EntityKind.Commit or EntityKind.PlatformAccount or EntityKind.Domain => true,
        EntityKind.EmailAddress => !pivot.IsHeldAs(LinkKind.ListsReference),
        EntityKind.PhoneNumber => pivot.IsHeldAs(LinkKind.UsesPhone),
        EntityKind.IpAddress or EntityKind.DeviceFingerprint => pivot.IsHeldAs(LinkKind.SubmittedFrom, LinkKind.ConnectedFrom),
        _ => false,
    };

    private static string KindOfTrace(SharedPivot pivot) => pivot.Kind switch
    {
        EntityKind.Commit or EntityKind.PlatformAccount => "code",
        EntityKind.Resume or EntityKind.Document => "text",
        // A computer and the network it stands in are one trace.
        EntityKind.IpAddress or EntityKind.DeviceFingerprint when pivot.IsHeldAs(LinkKind.SubmittedFrom) => "computer of applications",
        EntityKind.IpAddress or EntityKind.DeviceFingerprint when pivot.IsHeldAs(LinkKind.ConnectedFrom) => "computer of interviews",
        _ => pivot.Kind.Word().Replace('_', ' '),
    };
}
