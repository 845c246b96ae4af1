namespace Investigations.Graph.Model;

/// <summary>A way between two entities.</summary>
/// <param name="Entities">From the first to the last.</param>
/// <param name="Links">One fewer than the entities, in order.</param>
/// <param name="Cost">Sum over hops; generic and common values cost more.</param>
public sealed record EntityPath(IReadOnlyList<Entity> Entities, IReadOnlyList<Link> Links, double Cost);
