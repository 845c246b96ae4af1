namespace Investigations.Graph.Model;

/// <summary>One firing of one indicator on one subject, with its evidence.</summary>
/// <param name="Id">Derived from indicator, subject and window: stable from run to run.</param>
/// <param name="Indicator">The code, such as <c>P02</c>.</param>
/// <param name="Subject">The entity it fired on: a candidate, or the pivot that several share.</param>
/// <param name="Candidates">The candidates it concerns, in ordinal order; the subject alone when it is one.</param>
/// <param name="Category">The category it counts in.</param>
/// <param name="At">When, by the data; null when the data has no time.</param>
/// <param name="Bits">Strength in bits, above 0.</param>
/// <param name="Explanation">One plain sentence for people, with numbers and their denominators; holds no secret and accuses nobody.</param>
/// <param name="RefutedBy">What would show that it means nothing.</param>
/// <param name="Evidence">The records it rests on, in ordinal order, at most <see cref="EvidenceCap"/>.</param>
/// <param name="EvidenceCount">How many records in all.</param>
public sealed record Signal(
    string Id, string Indicator, EntityId Subject, IReadOnlyList<EntityId> Candidates, EvidenceCategory Category, DateTimeOffset? At,
    double Bits, string Explanation, string RefutedBy, IReadOnlyList<EvidenceRef> Evidence, int EvidenceCount)
{
    /// <summary>Most records kept with a signal.</summary>
    public const int EvidenceCap = 50;

    /// <summary>The code of hints: what is unusual for a peer group. No indicator of the catalogue begins with its letter.</summary>
    public const string HintCode = "H01";

    /// <summary>A hint is shown to people and weighs nothing, in no level and in no risk.</summary>
    public bool IsHint => string.Equals(Indicator, HintCode, StringComparison.Ordinal);

    /// <summary>weak below 1 bit, medium from 1 to 3, strong above 3.</summary>
    public SignalStrength Strength => Bits < 1 ? SignalStrength.Weak : Bits <= 3 ? SignalStrength.Medium : SignalStrength.Strong;
}
