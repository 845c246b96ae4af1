using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema.Loading;

/// <summary>Reads the graphs of several clusters with three store calls in all.</summary>
internal static class ClusterGraphs
{
    private const int MostEntities = 2_000; // as many as one expansion may list

    /// <summary>The graphs, in the order of the clusters.</summary>
    public static async ValueTask<IReadOnlyList<ClusterGraph>> ReadAsync(
        IGraphView view, IReadOnlyList<Cluster> clusters, CancellationToken cancellationToken)
    {
        var members = clusters.Select(cluster => cluster.Members.Select(member => member.Entity).Distinct().ToList()).ToList();
        var ids = members.SelectMany(list => list.Take(MostEntities)).Distinct().ToList();
        var entities = (await view.FindAsync(ids, cancellationToken)).OfType<Entity>().ToDictionary(entity => entity.Id);
        var candidates = entities.Values.Where(entity => entity.Kind is EntityKind.Candidate).Select(entity => entity.Id).Order().ToList();
        var links = await view.LinksAmongAsync([.. entities.Keys.Order()], cancellationToken);
        var ties = await view.TiesAsync(candidates, cancellationToken);
        return [.. members.Select(list => Cut(list, entities, links, ties))];
    }

    private static ClusterGraph Cut(List<EntityId> members, Dictionary<EntityId, Entity> entities, IReadOnlyList<Link> links, IReadOnlyList<Tie> ties)
    {
        var own = members.Take(MostEntities).Select(entities.GetValueOrDefault).OfType<Entity>().ToList();
        var ids = own.Select(entity => entity.Id).ToHashSet();
        return new ClusterGraph(
            own,
            [.. links.Where(link => ids.Contains(link.From) && ids.Contains(link.To))],
            [.. ties.Where(tie => ids.Contains(tie.A) && ids.Contains(tie.B))],
            members.Count,
            members.Count > MostEntities ? TruncatedBecause.Limit : null);
    }
}
