using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T5: members bring each other in.</summary>
/// <remarks>Needs a path of two referrals and a tie that is not a referral: a healthy referral culture has no such ties.</remarks>
internal sealed class ReferralRing : ITypology
{
    private const double MinShare = 0.5;

    /// <inheritdoc/>
    public string Code => "T5";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var members = view.Members.ToHashSet();
        var referrals = view.Members
            .SelectMany(member => view.Links.From(member).Where(link => link.Kind == LinkKind.Referred && members.Contains(link.To)))
            .Select(link => (link.From, link.To)).Distinct().ToList();
        var touched = referrals.SelectMany(referral => new[] { referral.From, referral.To }).ToHashSet();
        if (referrals.Count < 2 || !view.Covers(touched.Count, MinShare, 3)) return null;
        bool isKeyed = view.Ties.Any(tie => tie.HeldByA != LinkKind.Referred && touched.Contains(tie.A) && touched.Contains(tie.B));
        return isKeyed ? $"{touched.Count} of {view.Members.Count} members are joined by {referrals.Count} referrals among themselves" : null;
    }
}
