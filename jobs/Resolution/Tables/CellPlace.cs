namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Where a cell lies in the text of a batch.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its length in bytes.</param>
internal readonly record struct CellPlace(int Start, int Length);
