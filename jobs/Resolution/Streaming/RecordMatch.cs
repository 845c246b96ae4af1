namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>A row of a population that a record was compared with.</summary>
/// <param name="Records">The ids of the records that hold the row, in ordinal order.</param>
/// <param name="Weight">The match weight. Bits.</param>
/// <param name="Probability">That the two are one person, in [0, 1].</param>
internal sealed record RecordMatch(IReadOnlyList<string> Records, double Weight, double Probability);
