using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Says which clusters are told without being asked: those at review or above that are new or materially worse than when last told.</summary>
/// <remarks>Materially worse: a higher level, one more independent kind of evidence, or <see cref="ScoreOptions.AlertGrowth"/> times the members.
/// Records that only repeat what is known, such as those of a second import, are none of these.</remarks>
internal sealed class AlertRule(ScoreOptions options)
{
    /// <summary>The alert as it stands now; the last one, not new, when nothing is materially worse.</summary>
    /// <param name="cluster">With the alert of the run before.</param>
    /// <param name="level">The level now.</param>
    /// <param name="units">The kinds of evidence now.</param>
    /// <param name="members">The number of members now.</param>
    public ClusterAlert? Of(Cluster cluster, ClusterLevel level, IReadOnlyList<EvidenceUnit> units, int members)
    {
        var last = cluster.Alert;
        int kinds = Corroboration.IndependentCount(units.Where(unit => unit.Counts).Select(unit => KeyValuePair.Create(unit.Name, unit.Categories)));
        string? because = level < ClusterLevel.Review ? null : Because(last, level, kinds, members);
        if (because is null) return last is null ? null : last with { IsNew = false };
        return new ClusterAlert(
            because, true, last is null || level > last.Level ? level : last.Level, Math.Max(kinds, last?.Kinds ?? 0), Math.Max(members, last?.Members ?? 0));
    }

    private string? Because(ClusterAlert? last, ClusterLevel level, int kinds, int members)
    {
        if (last is null) return "new at this level";
        if (level > last.Level) return $"the level rose from {Word(last.Level)} to {Word(level)}";
        if (kinds > last.Kinds) return $"{kinds} independent kinds of evidence, {last.Kinds} when last told";
        return members >= last.Members * options.AlertGrowth ? $"{members} members, {last.Members} when last told" : null;
    }

    private static string Word(ClusterLevel level) => level.ToString().ToLowerInvariant();
}
