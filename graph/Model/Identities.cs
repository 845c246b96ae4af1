namespace Investigations.Graph.Model;

/// <summary>What resolution found: who each record and name is, and the judgements that say why.</summary>
/// <param name="People">Candidates and persons, in ordinal order of their ids.</param>
/// <param name="Names">Every record and name, in ordinal order.</param>
/// <param name="Judgements">In ordinal order of the record pairs.</param>
/// <param name="Conflicts">Pairs of candidates that claim one identity, the lower id first.</param>
/// <param name="Left">What was left out and why, such as capped blocks.</param>
public sealed record Identities(
    IReadOnlyList<Entity> People, IReadOnlyList<ResolvedName> Names, IReadOnlyList<Judgement> Judgements,
    IReadOnlyList<IdentityConflict> Conflicts, IReadOnlyList<string> Left)
{
    /// <summary>Nothing resolved yet.</summary>
    public static Identities Empty { get; } = new([], [], [], [], []);
}
