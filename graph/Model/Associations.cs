namespace Investigations.Graph.Model;

/// <summary>What correlation found: all entities, the links records state, and the ties between candidates.</summary>
/// <param name="Entities">Candidates and persons included; in ordinal order of their ids.</param>
/// <param name="Links">In ordinal order of from, kind, to.</param>
/// <param name="Ties">In ordinal order of A, B, pivot.</param>
/// <param name="Left">What was left out and why, such as pivots with too many holders.</param>
public sealed record Associations(
    IReadOnlyList<Entity> Entities, IReadOnlyList<Link> Links, IReadOnlyList<Tie> Ties, IReadOnlyList<string> Left)
{
    /// <summary>Nothing correlated yet.</summary>
    public static Associations Empty { get; } = new([], [], [], []);
}
