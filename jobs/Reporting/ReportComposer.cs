using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Reporting;

/// <summary>Works out every text of the report.</summary>
internal sealed class ReportComposer
{
    private const int MaxSignals = 20;
    private const int MaxKeyRecords = 12;
    private readonly ReportContents contents;
    private readonly Dictionary<string, Signal> signals;
    private readonly ClusterEvidence evidence;
    private readonly int candidateCount;

    public ReportComposer(ReportContents contents)
    {
        this.contents = contents;
        signals = contents.Signals.ToDictionary(signal => signal.Id, StringComparer.Ordinal);
        evidence = new ClusterEvidence(contents.Associations);
        candidateCount = contents.Associations.Entities.Count(entity => entity.Kind == EntityKind.Candidate);
    }

    /// <summary>The page: clusters by level, risk, id.</summary>
    public ReportPage Compose()
    {
        var alive = contents.Clusters.Where(cluster => cluster.State != ClusterState.Dissolved)
            .OrderByDescending(cluster => cluster.Level).ThenByDescending(cluster => cluster.Risk).ThenBy(cluster => cluster.Id, StringComparer.Ordinal).ToList();
        var shown = alive.Where(cluster => cluster.Level >= ClusterLevel.Review).ToList();
        var notes = alive.Where(cluster => cluster.Level == ClusterLevel.Note).ToList();
        var blind = contents.Outcomes.Where(outcome => outcome.NotComputableBecause is not null).OrderBy(outcome => outcome.Indicator, StringComparer.Ordinal).ToList();
        return new ReportPage(
            contents.Run, contents.DataNow is { } now ? MomentKey.Of(now) : "unknown", Summary(shown, notes.Count), Changes(),
            [.. shown.Select(Compose)],
            [.. notes.Select(cluster => new ReportLine(cluster.Id, cluster.Title))],
            [.. blind.GroupBy(outcome => outcome.NotComputableBecause, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ReportLine(string.Join(", ", group.Select(outcome => outcome.Indicator)), group.Key!))],
            $"{contents.Outcomes.Count - blind.Count} of {contents.Outcomes.Count} indicators could be computed.",
            [.. contents.Digests.Where(digest => digest.Count > 0).OrderBy(digest => digest.File, StringComparer.Ordinal)
                .Select(digest => new ReportLine(digest.File, digest.Count.ToString("N0", CultureInfo.InvariantCulture)))]);
    }

    private string Summary(List<Cluster> shown, int noteCount)
    {
        int members = shown.SelectMany(cluster => cluster.Members).Where(member => member.Role == MemberRole.Member).Select(member => member.Entity).Distinct().Count();
        int escalated = shown.Count(cluster => cluster.Level == ClusterLevel.Escalate);
        return $"{shown.Count} clusters need review, {escalated} of them at level escalate; {noteCount} more are kept as notes. "
            + $"{members} of {candidateCount} candidates are members of a cluster that needs review.";
    }

    private List<ReportChange> Changes() =>
        [.. contents.Clusters
            .Where(cluster => cluster.Alert is { IsNew: true } || cluster.State != ClusterState.Unchanged && (cluster.Level >= ClusterLevel.Review || cluster.State == ClusterState.Dissolved))
            .OrderBy(cluster => cluster.State).ThenByDescending(cluster => cluster.Level).ThenByDescending(cluster => cluster.Risk).ThenBy(cluster => cluster.Id, StringComparer.Ordinal)
            .Select(cluster => new ReportChange(
                ResultsPack.Word(cluster.State), ResultsPack.Word(cluster.Level), cluster.Id,
                TitleOf(cluster)))];

    private static string TitleOf(Cluster cluster)
    {
        string from = cluster.State is ClusterState.Merged or ClusterState.Split ? $" (from {string.Join(", ", cluster.Lineage)})" : "";
        string alert = cluster.Alert is { IsNew: true } raised ? $". Alert: {raised.Because}." : "";
        return cluster.Title + from + alert;
    }

    private ReportCluster Compose(Cluster cluster)
    {
        List<ReportMember> Of(params MemberRole[] roles) =>
            [.. cluster.Members.Where(member => roles.Contains(member.Role)).OrderBy(member => member.Role).ThenBy(member => member.Rank)
                .Select(member => new ReportMember(member.Rank, member.Label, member.Kind.Word().Replace('_', ' '), member.Reason))];
        var on = cluster.SignalIds.Select(id => signals.GetValueOrDefault(id)).OfType<Signal>()
            .OrderByDescending(signal => signal.Bits).ThenBy(signal => signal.Id, StringComparer.Ordinal).ToList();
        int members = cluster.Members.Count(member => member.Role == MemberRole.Member);
        return new ReportCluster(
            cluster.Id, ResultsPack.Word(cluster.Level), cluster.Title, cluster.Risk.ToString("0.000", CultureInfo.InvariantCulture), ResultsPack.Word(cluster.State),
            Facts(cluster, members), new ClusterPicture(cluster, contents.Associations, evidence).ToSvg(),
            Of(MemberRole.Member), Of(MemberRole.Facilitator), Of(MemberRole.Victim, MemberRole.Unknown),
            Bars(cluster.Contributions), evidence.ByCategory(cluster),
            [.. cluster.Explanations.Select(test => new ReportTest(test.Name, test.Holds ? "holds" : "no", test.Because))],
            cluster.Refutation, KeyOf(cluster), NextSteps.For(cluster),
            [.. on.Take(MaxSignals).Select(signal => new ReportLine(signal.Indicator, signal.Explanation))],
            on.Count > MaxSignals ? $"{MaxSignals} of {on.Count} signals shown, the strongest first." : "",
            LearnedSentence(cluster), Bars(cluster.Learned?.Contributions ?? []));
    }

    private static string KeyOf(Cluster cluster)
    {
        if (cluster.Key is not { } key) return "";
        string more = key.Records.Count > MaxKeyRecords ? $" and {key.Records.Count - MaxKeyRecords} more" : "";
        return $"Records the level hangs on: {string.Join(", ", key.Records.Take(MaxKeyRecords))}{more}.";
    }

    private static string LearnedSentence(Cluster cluster) => cluster.Learned is not { } learned ? "" : string.Create(CultureInfo.InvariantCulture,
        $"A model puts the probability of a network at {learned.Probability:0.000}; the sum above gives {cluster.Risk:0.000}. Model {learned.Model}, trained on {learned.TrainedOn}. It decides no level.");

    private static string Facts(Cluster cluster, int members)
    {
        int Count(MemberRole role) => cluster.Members.Count(member => member.Role == role);
        string dates = cluster.FirstSeen is { } first && cluster.LastSeen is { } last ? $", evidence from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}" : "";
        string shapes = cluster.Typologies.Count > 0 ? $", shapes {string.Join(", ", cluster.Typologies)}" : "";
        return $"{members} members, {Count(MemberRole.Facilitator)} facilitators, {Count(MemberRole.Victim)} people whose identity is used, {Count(MemberRole.Shared)} shared values{shapes}{dates}";
    }

    private static List<ReportBar> Bars(IReadOnlyList<Contribution> contributions)
    {
        double most = Math.Max(1, contributions.Select(part => Math.Abs(part.Bits)).DefaultIfEmpty().Max());
        return [.. contributions.Select(part => new ReportBar(
            part.Name, part.Bits.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture),
            (100 * Math.Abs(part.Bits) / most).ToString("0", CultureInfo.InvariantCulture), part.Bits < 0 ? "against" : "for"))];
    }
}
