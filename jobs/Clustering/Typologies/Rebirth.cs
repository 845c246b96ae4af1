using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T8: candidates who came when another's employment ended hold what was the other's.</summary>
/// <remarks>An honest re-hire is one candidate after resolution and never gets here. Half of the members stand in such pairs, or two came after
/// one and the same worker: one who comes later and shares something is found in any network whose members come and go.</remarks>
internal sealed class Rebirth : ITypology
{
    private const double MinShare = 0.5;
    private const int MinHeirs = 2;

    /// <summary>Who is let go knows beforehand and looks for the next name during the notice.</summary>
    private const int NoticeDays = 30;

    /// <inheritdoc/>
    public string Code => "T8";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var heirs = new SortedDictionary<EntityId, HashSet<EntityId>>();
        foreach (var tie in view.Ties)
        {
            if (CameAfter(view, tie.A, tie.B)) Add(heirs, tie.A, tie.B);
            else if (CameAfter(view, tie.B, tie.A)) Add(heirs, tie.B, tie.A);
        }
        var reborn = heirs.Values.SelectMany(followers => followers).ToHashSet();
        bool isRepeated = heirs.Values.Any(followers => followers.Count >= MinHeirs);
        return isRepeated || view.Covers(heirs.Keys.Union(reborn).Count(), MinShare, 2)
            ? $"{reborn.Count} of {view.Members.Count} members came when the employment of {heirs.Count} others had ended, or was about to, and share values with them"
            : null;
    }

    private static void Add(SortedDictionary<EntityId, HashSet<EntityId>> heirs, EntityId gone, EntityId heir)
    {
        if (!heirs.TryGetValue(gone, out var followers)) heirs.Add(gone, followers = []);
        followers.Add(heir);
    }

    private static bool CameAfter(CommunityView view, EntityId earlier, EntityId later) =>
        view.Dates.Ended(earlier) is { } end && view.Dates.Arrived(later) is { } arrival && arrival >= end.AddDays(-NoticeDays);
}
