namespace Investigations.Graph.Model;

/// <summary>What an expansion reached.</summary>
/// <param name="Entities">Nearest first, then by specificity, then by id.</param>
/// <param name="Links">Among the entities listed.</param>
/// <param name="Counts">Exact neighbour counts of the seed by kind of entity, whether drawn or not.</param>
/// <param name="TotalCount">Entities within the hops, as far as the budget allowed to count.</param>
/// <param name="Grouped">Generic values that were counted, not followed: entity and reason.</param>
/// <param name="TruncatedBecause">Null when everything within the hops is listed.</param>
public sealed record Neighbourhood(
    IReadOnlyList<Entity> Entities, IReadOnlyList<Link> Links, IReadOnlyList<KeyValuePair<EntityKind, int>> Counts,
    long TotalCount, IReadOnlyList<Entity> Grouped, TruncatedBecause? TruncatedBecause);
