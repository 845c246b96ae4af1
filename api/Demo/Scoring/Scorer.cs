using System.Text.Json;

namespace Investigations.Api.Demo.Scoring;

/// <summary>Works out the figures of a score.</summary>
internal sealed class Scorer
{
    private const int MostNotes = 20;
    private readonly JsonElement truth;
    private readonly List<string> notes = [];
    private readonly List<string> records;
    private readonly Dictionary<string, string> truthOf;
    private readonly Dictionary<string, string> roles;
    private readonly Dictionary<string, string> resultOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> persons = new(StringComparer.Ordinal);
    private readonly ClusterPeople clusters;
    private readonly bool hasPeople;
    private int unknown;

    public Scorer(JsonElement truth, string resultsDir)
    {
        this.truth = truth;
        (records, truthOf) = Truths.Map(truth, "people");
        (_, roles) = Truths.Map(truth, "roles");
        List<Dictionary<string, string>> people = ResultTable.Read(resultsDir, "people.csv", notes);
        List<Dictionary<string, string>> clusterRows = ResultTable.Read(resultsDir, "clusters.csv", notes);
        List<Dictionary<string, string>> members = ResultTable.Read(resultsDir, "cluster_members.csv", notes);
        hasPeople = people.Count > 0;
        foreach (Dictionary<string, string> row in people) Resolve(row);
        clusters = new ClusterPeople(clusterRows, members, persons, notes);
    }

    public ResultScore Score()
    {
        (Agreement pairwise, Agreement bcubed, (long, long, long) pairs) = Partition.Compare(records, truthOf, resultOf);
        HashSet<string> main = [.. records.Where(r => !r.StartsWith("references.csv#", StringComparison.Ordinal)).Select(r => truthOf[r])];
        HashSet<string> honest = [.. main.Where(p => roles.GetValueOrDefault(p, "honest") is "honest")];
        HashSet<string> open = Union(clusters.Open, clusters.Shown), escalated = Union(clusters.Open.Where(clusters.IsEscalated), clusters.Shown);
        HashSet<string> asVictim = Union(clusters.Open, clusters.Victims);
        return new ResultScore
        {
            Notes = notes,
            Records = records.Count,
            ResolvedRecords = resultOf.Count,
            UnknownRecords = unknown,
            Pairwise = hasPeople ? pairwise : Agreement.None,
            BCubed = hasPeople ? bcubed : Agreement.None,
            Pairs = hasPeople ? pairs : null,
            Networks = Networks(),
            FalseAlerts = new FalseAlerts(honest.Count, Common(open, honest), Common(escalated, honest), Common(asVictim, honest), clusters.Open.Count,
                clusters.Open.Select(c => clusters.Shown(c).Count).DefaultIfEmpty(0).Max()),
            LookAlikes = LookAlikes(honest, open, escalated),
            Victims = Victims(main, open, asVictim)
        };
    }

    private static int Common(HashSet<string> a, HashSet<string> b) => a.Count(b.Contains);

    private static HashSet<string> Union(IEnumerable<string> of, Func<string, HashSet<string>> people) => [.. of.SelectMany(people)];

    private void Resolve(Dictionary<string, string> row)
    {
        string record = row.GetValueOrDefault("file", "") + "#" + row.GetValueOrDefault("record_id", ""), person = row.GetValueOrDefault("person_id", "");
        if (!truthOf.TryGetValue(record, out string? real))
        {
            unknown++;
            return;
        }
        if (resultOf.TryGetValue(record, out string? before) && !string.Equals(before, person, StringComparison.Ordinal))
        {
            if (notes.Count < MostNotes) notes.Add("record in two people: " + record);
            return;
        }
        resultOf[record] = person;
        if (!persons.TryGetValue(person, out HashSet<string>? people)) persons.Add(person, people = new(StringComparer.Ordinal));
        people.Add(real);
    }

    private List<NetworkOutcome> Networks()
    {
        Dictionary<string, List<string>> where = new(StringComparer.Ordinal);
        foreach (string cluster in clusters.Open)
        {
            foreach (string person in clusters.Shown(cluster))
            {
                if (!where.TryGetValue(person, out List<string>? list)) where.Add(person, list = []);
                list.Add(cluster);
            }
        }
        NetworkScorer scorer = new(clusters, where);
        return [.. Truths.Items(truth, "networks").Select(scorer.Score)];
    }

    private SortedDictionary<string, (int People, int InClusters, int Escalated)> LookAlikes(HashSet<string> honest, HashSet<string> open, HashSet<string> escalated)
    {
        Dictionary<string, HashSet<string>> kinds = new(StringComparer.Ordinal);
        foreach (JsonElement group in Truths.Items(truth, "benign_groups"))
        {
            string kind = Truths.Text(group, "kind");
            if (!kinds.TryGetValue(kind, out HashSet<string>? people)) kinds.Add(kind, people = new(StringComparer.Ordinal));
            people.UnionWith(Truths.Strings(group, "people").Where(honest.Contains));
        }
        SortedDictionary<string, (int, int, int)> figures = new(StringComparer.Ordinal);
        foreach ((string kind, HashSet<string> people) in kinds) figures.Add(kind, (people.Count, Common(people, open), Common(people, escalated)));
        return figures;
    }

    private (int Total, int ShownAsOther, int ShownAsVictim) Victims(HashSet<string> main, HashSet<string> open, HashSet<string> asVictim)
    {
        HashSet<string> victims = [.. Truths.Items(truth, "victims").Select(v => Truths.Text(v, "person")).Where(main.Contains)];
        return (victims.Count, Common(victims, open), victims.Count(v => asVictim.Contains(v) && !open.Contains(v)));
    }
}
