using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>Links by either end, in the order of the associations.</summary>
internal sealed class LinkIndex
{
    private static readonly IReadOnlyList<Link> None = [];
    private readonly Dictionary<EntityId, List<Link>> outgoing = [];
    private readonly Dictionary<EntityId, List<Link>> incoming = [];

    public LinkIndex(IEnumerable<Link> links)
    {
        foreach (var link in links)
        {
            Add(outgoing, link.From, link);
            Add(incoming, link.To, link);
        }
    }

    /// <summary>Links that start at an entity.</summary>
    public IReadOnlyList<Link> From(EntityId id) => outgoing.GetValueOrDefault(id) ?? None;

    /// <summary>Links that end at an entity.</summary>
    public IReadOnlyList<Link> To(EntityId id) => incoming.GetValueOrDefault(id) ?? None;

    /// <summary>Entities at the far end of links of a kind.</summary>
    public IEnumerable<EntityId> Targets(EntityId from, params LinkKind[] kinds) => From(from).Where(link => kinds.Contains(link.Kind)).Select(link => link.To);

    private static void Add(Dictionary<EntityId, List<Link>> map, EntityId key, Link link)
    {
        if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
        list.Add(link);
    }
}
