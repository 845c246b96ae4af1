using Investigations.Graph.Model;

namespace Investigations.Api.Schema.Loading;

/// <summary>The entities of a cluster and what ties them.</summary>
/// <param name="Entities">By role and rank.</param>
/// <param name="Links">Among the entities.</param>
/// <param name="Ties">Among the candidates of the entities.</param>
/// <param name="TotalCount">Entities of the cluster.</param>
/// <param name="TruncatedBecause">Null when all are listed.</param>
internal sealed record ClusterGraph(
    IReadOnlyList<Entity> Entities, IReadOnlyList<Link> Links, IReadOnlyList<Tie> Ties, int TotalCount, TruncatedBecause? TruncatedBecause);
