namespace Investigations.Graph.Model;

/// <summary>A typed, dated, sourced tie between two entities, as records state it.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Validity">When it held.</param>
/// <param name="Weight">Strength of the kind times specificity of the value, in bits; 0 when it says nothing about who belongs together.</param>
/// <param name="Evidence">The first records it rests on, at most <see cref="EvidenceCap"/>, in ordinal order.</param>
/// <param name="EvidenceCount">How many records it rests on in all.</param>
public sealed record Link(
    EntityId From, EntityId To, LinkKind Kind, Validity Validity, double Weight, IReadOnlyList<EvidenceRef> Evidence, int EvidenceCount)
{
    /// <summary>Most records kept with a link; past it only the count grows, and lists say so.</summary>
    public const int EvidenceCap = 8;
}
