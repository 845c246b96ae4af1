namespace Investigations.Graph.Model;

/// <summary>An entity of a cluster, with the role it plays.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Label">For people.</param>
/// <param name="Role">What it is to the cluster.</param>
/// <param name="Rank">From 1 within its role.</param>
/// <param name="Reason">Why it is listed, for people.</param>
public sealed record ClusterMember(EntityId Entity, EntityKind Kind, string Label, MemberRole Role, int Rank, string Reason);
