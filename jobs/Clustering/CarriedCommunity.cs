using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>A community with the id it goes on under.</summary>
/// <param name="Id">Carried from the run before, or derived from the founding member.</param>
/// <param name="State">Against the run before.</param>
/// <param name="Lineage">Ids of the clusters of the run before that it came from, in ordinal order.</param>
/// <param name="Members">In ordinal order.</param>
public sealed record CarriedCommunity(string Id, ClusterState State, IReadOnlyList<string> Lineage, IReadOnlyList<EntityId> Members);
