using Investigations.Graph.Model;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Scoring;

namespace Investigations.Tests.Jobs.Clustering;

/// <summary>A small network drawn by hand: who shares what with whom, and what the records state beside it.</summary>
internal sealed class DrawnNetwork
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly SortedDictionary<EntityId, Entity> entities = [];
    private readonly List<Tie> ties = [];
    private readonly List<Link> links = [];
    private readonly List<ResolvedName> names = [];
    private readonly List<IdentityConflict> conflicts = [];
    private readonly List<Signal> signals = [];
    private readonly ValuePool pool = new();
    private readonly RecordTableBuilder workers;
    private readonly RecordTableBuilder candidates;

    public DrawnNetwork()
    {
        workers = new RecordTableBuilder(SourceCatalogue.Workers, pool);
        candidates = new RecordTableBuilder(SourceCatalogue.Candidates, pool);
    }

    /// <summary>The id of a drawn name: words with a colon are ids already, others are candidates.</summary>
    public static EntityId Id(string name) => name.Contains(':', StringComparison.Ordinal) ? new EntityId(name) : EntityKind.Candidate.IdOf("candidates/" + name);

    /// <summary>All pairs of the candidates share a value.</summary>
    public DrawnNetwork Share(
        string who, string value, LinkKind heldAs, EvidenceCategory category, double bits = 4, string group = "", string? explainedBy = null)
    {
        var holders = who.Split(' ').Select(Id).Order().ToList();
        foreach (var holder in holders)
        {
            Entity(holder.Value);
            if (heldAs != LinkKind.NearDuplicateOf) Link(holder.Value, heldAs, value);
        }
        for (int i = 0; i < holders.Count; i++)
        {
            for (int j = i + 1; j < holders.Count; j++)
            {
                var evidence = new[] { holders[i], holders[j] }.Select(id => new EvidenceRef(SourceCatalogue.Candidates, id.Value, "record_id")).ToList();
                ties.Add(new Tie(holders[i], holders[j], Id(value), heldAs, heldAs, category, group, bits, bits > 3, explainedBy, Validity.Open, "drawn", evidence));
            }
        }
        return this;
    }

    /// <summary>A record states a link.</summary>
    public DrawnNetwork Link(string from, LinkKind kind, string to)
    {
        Entity(from);
        Entity(to);
        links.Add(new Link(Id(from), Id(to), kind, Validity.Open, 1, [], 1));
        return this;
    }

    /// <summary>Describes an entity; drawn ones are specific and named after themselves.</summary>
    public DrawnNetwork Entity(string name, string? label = null, string? generic = null)
    {
        var id = Id(name);
        if (label is null && generic is null && entities.ContainsKey(id)) return this;
        entities[id] = new Entity(id, EntityKindNames.KindOf(id)!.Value, label ?? id.Value[(id.Value.LastIndexOf('/') + 1)..], null, null, 0, 1, generic, 1);
        return this;
    }

    /// <summary>A candidate was employed; an empty end goes on.</summary>
    public DrawnNetwork Employed(string name, string start, string end = "")
    {
        Add(workers, SourceCatalogue.Workers, "w-" + name, ("start_date", start), ("end_date", end));
        names.Add(new ResolvedName(new RecordRef(SourceCatalogue.Workers, "w-" + name), "record_id", Id(name)));
        return this;
    }

    /// <summary>A candidate applied.</summary>
    public DrawnNetwork Applied(string name, string at)
    {
        Add(candidates, SourceCatalogue.Candidates, name, ("created_at", at));
        names.Add(new ResolvedName(new RecordRef(SourceCatalogue.Candidates, name), "record_id", Id(name)));
        return this;
    }

    /// <summary>Two candidates claim one identity.</summary>
    public DrawnNetwork Conflict(string a, string b, string? victim = null)
    {
        var pair = new[] { Id(a), Id(b) }.Order().ToArray();
        conflicts.Add(new IdentityConflict(pair[0], pair[1], "name, date of birth", "other bank", victim is null ? null : Id(victim), []));
        return this;
    }

    /// <summary>An indicator fired on a candidate.</summary>
    public DrawnNetwork Fired(string indicator, string on, EvidenceCategory category, double bits)
    {
        signals.Add(new Signal($"{indicator}-{on}", indicator, Id(on), [Id(on)], category, null, bits, "drawn", "drawn", [], 0));
        return this;
    }

    public IReadOnlyList<Signal> Signals => signals;

    public Associations Associations => new(
        [.. entities.Values], [.. links.Distinct().OrderBy(link => link.From).ThenBy(link => link.Kind).ThenBy(link => link.To)],
        [.. ties.OrderBy(tie => tie.A).ThenBy(tie => tie.B).ThenBy(tie => tie.Pivot)], []);

    /// <summary>The clusters.</summary>
    public IReadOnlyList<Cluster> Clusters(params IReadOnlyList<Cluster> previous) => Find(Associations, previous);

    /// <summary>The clusters when ties and links come in another order.</summary>
    public IReadOnlyList<Cluster> ClustersShuffled(int seed)
    {
        var random = new Random(seed);
        return Find(Associations with { Ties = [.. ties.OrderBy(_ => random.Next())], Links = [.. links.Distinct().OrderBy(_ => random.Next())] }, []);
    }

    /// <summary>The clusters with level and risk.</summary>
    public IReadOnlyList<Cluster> Scored() => ClusterScore.Score(Clusters(), Associations, signals, new ScoreOptions());

    /// <summary>The names of the entities that have a role in a cluster, in ordinal order.</summary>
    public static string Names(Cluster cluster, MemberRole role) => string.Join(' ', cluster.Members
        .Where(member => member.Role == role).Select(member => member.Entity.Value.Replace("candidate:candidates/", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private IReadOnlyList<Cluster> Find(Associations associations, IReadOnlyList<Cluster> previous)
    {
        var records = new RecordSet(pool, [workers.Build(true, Now), candidates.Build(true, Now)], Now);
        var identities = new Identities([], names, [], conflicts, []);
        return ClusterFinder.Find(associations, identities, signals, records, previous, new ClusterOptions()).Clusters;
    }

    private static void Add(RecordTableBuilder table, SourceFile file, string recordId, params (string Column, string Text)[] cells)
    {
        var texts = new string[file.Columns.Count];
        Array.Fill(texts, "");
        texts[file.Ordinal("record_id")] = recordId;
        foreach (var (column, text) in cells) texts[file.Ordinal(column)] = text;
        table.Add(recordId, texts, texts, []);
    }
}
