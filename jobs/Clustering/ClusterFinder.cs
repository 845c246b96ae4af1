using Investigations.Graph.Model;
using Investigations.Jobs.Clustering.Typologies;

namespace Investigations.Jobs.Clustering;

/// <summary>Finds clusters: communities of candidates with typologies, roles and the ids of the run before.</summary>
public static class ClusterFinder
{
    private static readonly ITypology[] Typologies =
        [new LaptopFarm(), new MoneyStar(), new SharedIdentity(), new CandidatePool(), new ReferralRing(), new VendorFunnel(), new FrontCompanies(), new Rebirth(), new HandOver()];

    /// <summary>Works out the clusters. The same input gives the same clusters, in whatever order it comes.</summary>
    /// <param name="associations">Entities, links and ties.</param>
    /// <param name="identities">Conflicts, and which records candidates are resolved from.</param>
    /// <param name="signals">Signals, named by the clusters they concern.</param>
    /// <param name="records">Employment dates.</param>
    /// <param name="previous">Clusters of the run before.</param>
    /// <param name="options">Numbers.</param>
    public static ClusterFinding Find(
        Associations associations, Identities identities, IReadOnlyList<Signal> signals, RecordSet records,
        IReadOnlyList<Cluster> previous, ClusterOptions options)
    {
        var conflicts = new ConflictRoles(identities.Conflicts);
        var graph = CandidateGraph.Build(associations.Ties, conflicts.MayCount, options.MinPairBits);
        var links = new LinkIndex(associations.Links);
        var communities = new CommunitySearch(graph, links, options).Find()
            .Select(members => (IReadOnlyList<EntityId>)[.. members.Select(member => graph.Candidates[member])])
            .ToList();
        var carried = ClusterIdentity.Carry(previous, communities, options.CarryOverlap);
        var before = previous.ToDictionary(cluster => cluster.Id, StringComparer.Ordinal);
        var composer = new ClusterComposer(
            graph, conflicts, links, Entities(associations, identities), new CandidateDates(records, identities),
            new SignalIndex(signals), records.Now, options, Typologies);
        var clusters = carried
            .Select(community => community.State == ClusterState.Dissolved ? Dissolved(before[community.Id]) : composer.Compose(community) with { Alert = AlertBefore(community, before) })
            .OrderBy(cluster => cluster.Id, StringComparer.Ordinal)
            .ToList();
        return new ClusterFinding(clusters, communities.Count, graph.Candidates.Count, []);
    }

    // The last alert goes on with the id; a part that came out of a cluster was told with the whole, so it has the most urgent of those.
    private static ClusterAlert? AlertBefore(CarriedCommunity community, Dictionary<string, Cluster> before)
    {
        var last = before.TryGetValue(community.Id, out var same)
            ? same.Alert
            : community.Lineage.Select(id => before.GetValueOrDefault(id)?.Alert).OfType<ClusterAlert>()
                .OrderByDescending(alert => alert.Level).ThenByDescending(alert => alert.Kinds).ThenByDescending(alert => alert.Members).FirstOrDefault();
        return last is null ? null : last with { IsNew = false };
    }

    private static Dictionary<EntityId, Entity> Entities(Associations associations, Identities identities)
    {
        var entities = new Dictionary<EntityId, Entity>(associations.Entities.Count);
        foreach (var entity in identities.People) entities[entity.Id] = entity;
        foreach (var entity in associations.Entities) entities[entity.Id] = entity;
        return entities;
    }

    private static Cluster Dissolved(Cluster cluster) => cluster with
    {
        State = ClusterState.Dissolved,
        Level = ClusterLevel.Note,
        Risk = 0,
        Contributions = [],
        Lineage = [cluster.Id],
        Refutation = "Nothing ties its members in this run.",
        SignalIds = [],
        Key = null,
        Alert = cluster.Alert is { } last ? last with { IsNew = false } : null,
    };
}
