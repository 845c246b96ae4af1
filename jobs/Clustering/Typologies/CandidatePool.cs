using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T4: one team applies under many identities.</summary>
/// <remarks>Needs three members and two traces of applying that reach most of them each. A bootcamp cohort or an agency's bench shares one:
/// its project or its phone. Somebody who comes back under another name keeps his resume, phone and computer: where that is shown, those do
/// not show a team beside it.</remarks>
internal sealed class CandidatePool : ITypology
{
    private const int MinMembers = 3;
    private const double MinShare = 0.6;

    /// <inheritdoc/>
    public string Code => "T4";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        bool isReturn = new Rebirth().Shown(view) is not null;
        var traces = view.Pivots
            .Select(pivot => (Trace: TraceOf(pivot), Pivot: pivot))
            .Where(one => one.Trace is not null)
            .GroupBy(one => one.Trace!, one => one.Pivot, StringComparer.Ordinal)
            .Select(trace => (Name: trace.Key, Holders: CommunityView.HoldersOf(trace)))
            .Where(trace => view.Covers(trace.Holders.Count, MinShare, 2))
            .OrderBy(trace => trace.Name, StringComparer.Ordinal)
            .ToList();
        int pooled = traces.SelectMany(trace => trace.Holders).Distinct().Count();
        if (pooled < MinMembers || traces.Count < 2 || (isReturn && traces.TrueForAll(trace => IsPersonal(trace.Name)))) return null;
        return $"{pooled} of {view.Members.Count} members share traces of applying: {string.Join(", ", traces.Select(trace => trace.Name))}";
    }

    private static bool IsPersonal(string trace) => trace is "resume" or "phone" or "computer of applications";

    // A computer and the network it stands in are one trace.
    private static string? TraceOf(SharedPivot pivot) => pivot.Kind switch
    {
        EntityKind.Commit or EntityKind.PlatformAccount => "code",
        EntityKind.Resume => "resume",
        EntityKind.Document when pivot.IsHeldAs(LinkKind.Submitted) => "submission",
        EntityKind.Photo => "photo",
        EntityKind.EmailAddress when pivot.IsHeldAs(LinkKind.UsesEmail) => "mailbox",
        EntityKind.PhoneNumber when pivot.IsHeldAs(LinkKind.UsesPhone) => "phone",
        EntityKind.IpAddress or EntityKind.DeviceFingerprint when pivot.IsHeldAs(LinkKind.SubmittedFrom) => "computer of applications",
        EntityKind.IpAddress or EntityKind.DeviceFingerprint when pivot.IsHeldAs(LinkKind.ConnectedFrom) => "computer of interviews",
        _ => null,
    };
}
