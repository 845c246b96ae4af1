using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>What scoring looks up: ties by candidate, links by start, entities, signals.</summary>
internal sealed class ScoreContext
{
    private readonly Dictionary<EntityId, List<Tie>> tiesOf = [];
    private readonly Dictionary<EntityId, List<Link>> linksFrom = [];
    private readonly Dictionary<EntityId, Entity> entities = [];
    private readonly Dictionary<string, Signal> signals;

    public ScoreContext(Associations associations, IEnumerable<Signal> signals)
    {
        foreach (var tie in associations.Ties) Add(tiesOf, tie.A, tie);
        foreach (var link in associations.Links) Add(linksFrom, link.From, link);
        foreach (var entity in associations.Entities) entities[entity.Id] = entity;
        this.signals = signals.Where(signal => !signal.IsHint).ToDictionary(signal => signal.Id, StringComparer.Ordinal);
    }

    /// <summary>All ties among the members, explained ones included, in ordinal order of A, B, pivot and the ways it is held.</summary>
    public IReadOnlyList<Tie> TiesAmong(IReadOnlySet<EntityId> members) =>
        [.. members.Order().SelectMany(member => tiesOf.GetValueOrDefault(member) ?? [])
            .Where(tie => members.Contains(tie.B))
            .OrderBy(tie => tie.A).ThenBy(tie => tie.B).ThenBy(tie => tie.Pivot).ThenBy(tie => tie.HeldByA).ThenBy(tie => tie.HeldByB)];

    /// <summary>Entities at the far end of an entity's links of a kind, in ordinal order.</summary>
    public IReadOnlyList<EntityId> Targets(EntityId from, LinkKind kind) =>
        [.. (linksFrom.GetValueOrDefault(from) ?? []).Where(link => link.Kind == kind).Select(link => link.To).Distinct().Order()];

    /// <summary>The label of an entity, or its key.</summary>
    public string LabelOf(EntityId id) => entities.TryGetValue(id, out var entity) ? entity.Label : id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The signals of a cluster that are still there, without hints: those weigh nothing.</summary>
    public IReadOnlyList<Signal> SignalsOf(Cluster cluster) => [.. cluster.SignalIds.Select(id => signals.GetValueOrDefault(id)).OfType<Signal>()];

    private static void Add<T>(Dictionary<EntityId, List<T>> map, EntityId key, T value)
    {
        if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
        list.Add(value);
    }
}
