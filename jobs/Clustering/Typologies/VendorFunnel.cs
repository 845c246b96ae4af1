using Investigations.Graph.Algorithms;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T6: one agency or marketplace brings most of the members.</summary>
/// <remarks>The biggest vendor has most of everything: the share among the members must exceed its share of all candidates
/// (Fisher's exact test, one-sided, p below 0.01).</remarks>
internal sealed class VendorFunnel : ITypology
{
    private const int MinMembers = 3;
    private const double MinShare = 0.6;
    private const double MaxChance = 0.01;

    /// <inheritdoc/>
    public string Code => "T6";

    /// <inheritdoc/>
    public string? Shown(CommunityView view) => Vendor(view) is { } vendor
        ? $"{Served(view, vendor)} of {view.Members.Count} members came through {view.LabelOf(vendor)}, which brought {BroughtIn(view, vendor)} of {view.CandidateCount} candidates in all"
        : null;

    /// <summary>The vendor that most members came through beyond its share of all candidates, or null.</summary>
    public static EntityId? Vendor(CommunityView view)
    {
        var vendors = view.Members.SelectMany(member => view.Links.Targets(member, LinkKind.SourcedVia)).Distinct()
            .OrderByDescending(vendor => Served(view, vendor)).ThenBy(vendor => vendor);
        foreach (var vendor in vendors)
        {
            int here = Served(view, vendor), everywhere = BroughtIn(view, vendor);
            if (!view.Covers(here, MinShare, MinMembers)) return null;
            if (FisherExact.AtLeast(here, view.Members.Count, everywhere, Math.Max(view.CandidateCount, everywhere)) < MaxChance) return vendor;
        }
        return null;
    }

    private static int Served(CommunityView view, EntityId vendor) => view.Members.Count(member => view.Links.Targets(member, LinkKind.SourcedVia).Contains(vendor));

    private static int BroughtIn(CommunityView view, EntityId vendor) =>
        view.Links.To(vendor).Where(link => link.Kind == LinkKind.SourcedVia).Select(link => link.From).Distinct().Count();
}
