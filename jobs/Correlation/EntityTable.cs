using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>The entities of one correlation, numbered in the order they are met.</summary>
internal sealed class EntityTable
{
    private readonly Dictionary<EntityId, int> numbers = [];
    private readonly List<EntityId> ids = [];
    private readonly List<EntityKind> kinds = [];
    private readonly List<string> labels = [];
    private readonly List<long> firsts = [];
    private readonly List<long> lasts = [];
    private readonly List<int> records = [];

    /// <summary>How many there are.</summary>
    public int Count => ids.Count;

    /// <summary>The number of an entity, given it if it is new; the first label stays.</summary>
    public int Add(EntityKind kind, string key, string label) => Add(kind.IdOf(key), kind, label);

    /// <summary>The number of an entity by its id.</summary>
    public int Add(EntityId id, EntityKind kind, string label)
    {
        if (numbers.TryGetValue(id, out int number)) return number;
        number = ids.Count;
        numbers.Add(id, number);
        ids.Add(id);
        kinds.Add(kind);
        labels.Add(label.Length == 0 ? id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..] : label);
        firsts.Add(long.MaxValue);
        lasts.Add(long.MinValue);
        records.Add(0);
        return number;
    }

    /// <summary>The number of an id, or -1.</summary>
    public int Find(EntityId id) => numbers.TryGetValue(id, out int number) ? number : -1;

    /// <summary>The id.</summary>
    public EntityId Id(int entity) => ids[entity];

    /// <summary>The kind.</summary>
    public EntityKind Kind(int entity) => kinds[entity];

    /// <summary>The label.</summary>
    public string Label(int entity) => labels[entity];

    /// <summary>Notes one record that names the entity, and its time.</summary>
    public void See(int entity, Span span)
    {
        records[entity]++;
        Widen(entity, span);
    }

    /// <summary>Widens the time the entity is seen in.</summary>
    public void Widen(int entity, Span span)
    {
        if (span.From != long.MinValue && span.From < firsts[entity]) firsts[entity] = span.From;
        long last = span.To != long.MaxValue ? span.To : span.From;
        if (last != long.MinValue && last > lasts[entity]) lasts[entity] = last;
    }

    /// <summary>The entity as the model writes it.</summary>
    public Entity Build(int entity, int holders, double specificity, string? generic) => new(
        ids[entity], kinds[entity], labels[entity], Span.Moment(firsts[entity]), Span.Moment(lasts[entity]), holders, specificity, generic, records[entity]);
}
