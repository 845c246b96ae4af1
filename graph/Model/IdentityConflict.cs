namespace Investigations.Graph.Model;

/// <summary>Two candidates that claim one identity: equal identity facts, contradicting observations.</summary>
/// <param name="A">The candidate whose id comes first, ordinal.</param>
/// <param name="B">The other.</param>
/// <param name="Agreeing">The identity facts that agree, for people.</param>
/// <param name="Contradicting">The observations that contradict, for people.</param>
/// <param name="Victim">The one whose observations fit the identity's own history, or null while undecided.</param>
/// <param name="Evidence">Records of both sides.</param>
public sealed record IdentityConflict(
    EntityId A, EntityId B, string Agreeing, string Contradicting, EntityId? Victim, IReadOnlyList<EvidenceRef> Evidence);
