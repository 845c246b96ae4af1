namespace Investigations.Graph.Model;

/// <summary>A derived link between two candidates over one shared pivot: what correlation finds.</summary>
/// <param name="A">The candidate whose id comes first, ordinal.</param>
/// <param name="B">The other candidate.</param>
/// <param name="Pivot">The shared entity; for near-duplicates and other pairwise ties the entity on A's side.</param>
/// <param name="HeldByA">How A holds the pivot.</param>
/// <param name="HeldByB">How B holds it.</param>
/// <param name="Category">The category its evidence counts in.</param>
/// <param name="Group">What one innocent explanation would produce at once carries one text, such as <c>dwelling:…</c>; "" when it stands alone.</param>
/// <param name="Bits">Weight in bits, above 0.</param>
/// <param name="IsStrong">Strong evidence by itself (more than 3 bits).</param>
/// <param name="ExplainedBy">The innocent explanation that holds (household, declared couple, agency, office), or null.</param>
/// <param name="Overlap">When both held the pivot, or the gap between.</param>
/// <param name="Reason">For people: what is shared, how specific it is; holds no secret.</param>
/// <param name="Evidence">Records of both sides, at most <see cref="Link.EvidenceCap"/> a side, in ordinal order.</param>
public sealed record Tie(
    EntityId A, EntityId B, EntityId Pivot, LinkKind HeldByA, LinkKind HeldByB, EvidenceCategory Category, string Group, double Bits, bool IsStrong,
    string? ExplainedBy, Validity Overlap, string Reason, IReadOnlyList<EvidenceRef> Evidence);
