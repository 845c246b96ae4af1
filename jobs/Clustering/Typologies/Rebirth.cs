using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T8: a candidate who came when another's employment had ended, or was about to, holds what was that one's own.</summary>
/// <remarks>Own are a computer, a phone, a mailbox and a sign-in factor; an account, a place, a witness or a test solution that goes round says
/// that a team goes on, not that one of it came back. An honest re-hire is one candidate after resolution and never gets here, and former
/// colleagues who refer or vouch for each other hold nothing of each other's.</remarks>
internal sealed class Rebirth : ITypology
{
    /// <summary>Who is let go knows beforehand and looks for the next name during the notice.</summary>
    private const int NoticeDays = 30;

    /// <inheritdoc/>
    public string Code => "T8";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var reborn = new HashSet<EntityId>();
        var gone = new HashSet<EntityId>();
        foreach (var tie in view.Ties.Where(tie => IsOwn(tie.Pivot, tie.HeldByA) && IsOwn(tie.Pivot, tie.HeldByB)))
        {
            if (CameAfter(view, tie.A, tie.B)) (_, _) = (gone.Add(tie.A), reborn.Add(tie.B));
            else if (CameAfter(view, tie.B, tie.A)) (_, _) = (gone.Add(tie.B), reborn.Add(tie.A));
        }
        return reborn.Count > 0
            ? $"{reborn.Count} of {view.Members.Count} members came when the employment of {gone.Count} others had ended or was about to, and use the computer, phone or mailbox of those"
            : null;
    }

    private static bool IsOwn(EntityId pivot, LinkKind held) => EntityKindNames.KindOf(pivot) switch
    {
        EntityKind.DeviceFingerprint => held is LinkKind.SubmittedFrom or LinkKind.UsedFrom,
        EntityKind.PhoneNumber => held is LinkKind.UsesPhone or LinkKind.UsesFactor,
        EntityKind.EmailAddress => held == LinkKind.UsesEmail,
        EntityKind.AuthFactor => true,
        _ => false,
    };

    private static bool CameAfter(CommunityView view, EntityId earlier, EntityId later) =>
        view.Dates.Ended(earlier) is { } end && view.Dates.Arrived(later) is { } arrival && arrival >= end.AddDays(-NoticeDays);
}
