using System.Globalization;

namespace Investigations.Api.Demo.Scoring;

/// <summary>The true people that each cluster of a results pack shows, by role.</summary>
internal sealed class ClusterPeople
{
    private const long NoRank = 1_000_000;
    private static readonly HashSet<string> Nobody = [];
    private readonly Dictionary<string, HashSet<string>> shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> victims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FacilitatorRow>> facilitators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> level = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> labels = new(StringComparer.Ordinal);

    public ClusterPeople(List<Dictionary<string, string>> clusters, List<Dictionary<string, string>> members, Dictionary<string, HashSet<string>> persons, List<string> notes)
    {
        List<string> order = [];
        foreach (Dictionary<string, string> row in clusters)
        {
            string id = row.GetValueOrDefault("cluster_id", "");
            if (!level.ContainsKey(id)) order.Add(id);
            level[id] = row.GetValueOrDefault("level", "").Trim().ToLowerInvariant();
            labels[id] = [.. row.GetValueOrDefault("typologies", "").Split(';').Select(x => x.Trim()).Where(x => x.Length > 0)];
        }
        foreach (Dictionary<string, string> row in members) Add(row, persons);
        Open = [.. order.Where(id => level[id] is "review" or "escalate")];
        int lost = members.Select(row => row.GetValueOrDefault("cluster_id", "")).Where(id => !level.ContainsKey(id)).Distinct(StringComparer.Ordinal).Count();
        if (lost > 0) notes.Add($"{lost} clusters of cluster_members.csv are not in clusters.csv");
    }

    /// <summary>Clusters of level review or escalate.</summary>
    public List<string> Open { get; }

    public HashSet<string> Shown(string cluster) => shown.GetValueOrDefault(cluster, Nobody);

    public HashSet<string> Victims(string cluster) => victims.GetValueOrDefault(cluster, Nobody);

    public HashSet<string> Labels(string cluster) => labels[cluster];

    public List<FacilitatorRow> Facilitators(string cluster) => facilitators.GetValueOrDefault(cluster, []);

    public bool IsEscalated(string cluster) => level[cluster] is "escalate";

    private void Add(Dictionary<string, string> row, Dictionary<string, HashSet<string>> persons)
    {
        string cluster = row.GetValueOrDefault("cluster_id", ""), role = row.GetValueOrDefault("role", "").Trim().ToLowerInvariant();
        string id = row.GetValueOrDefault("id", "");
        HashSet<string> who = row.GetValueOrDefault("kind", "") is "person" ? persons.GetValueOrDefault(id, Nobody) : Nobody;
        Dictionary<string, HashSet<string>> into = role is "victim" ? victims : shown;
        if (!into.TryGetValue(cluster, out HashSet<string>? people)) into.Add(cluster, people = new(StringComparer.Ordinal));
        people.UnionWith(who);
        if (role is not "facilitator") return;
        if (!facilitators.TryGetValue(cluster, out List<FacilitatorRow>? rows)) facilitators.Add(cluster, rows = []);
        rows.Add(new FacilitatorRow(Rank(row.GetValueOrDefault("rank", "")), row.GetValueOrDefault("label", ""), id, who));
    }

    private static long Rank(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double rank) && double.IsFinite(rank) ? (long)rank : NoRank;
}
