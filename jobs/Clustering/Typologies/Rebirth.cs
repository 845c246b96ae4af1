using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T8: candidates who came after another's employment had ended hold what was the other's.</summary>
/// <remarks>An honest re-hire is one candidate after resolution and never gets here.</remarks>
internal sealed class Rebirth : ITypology
{
    private const double MinShare = 0.5;

    /// <inheritdoc/>
    public string Code => "T8";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var reborn = new HashSet<EntityId>();
        var gone = new HashSet<EntityId>();
        foreach (var tie in view.Ties)
        {
            if (CameAfter(view, tie.A, tie.B)) (_, _) = (gone.Add(tie.A), reborn.Add(tie.B));
            else if (CameAfter(view, tie.B, tie.A)) (_, _) = (gone.Add(tie.B), reborn.Add(tie.A));
        }
        return view.Covers(gone.Union(reborn).Count(), MinShare, 2)
            ? $"{reborn.Count} of {view.Members.Count} members came after the employment of {gone.Count} others had ended and share values with them"
            : null;
    }

    private static bool CameAfter(CommunityView view, EntityId earlier, EntityId later) =>
        view.Dates.Ended(earlier) is { } end && view.Dates.Arrived(later) is { } arrival && arrival >= end;
}
