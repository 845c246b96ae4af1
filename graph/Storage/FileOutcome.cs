namespace Investigations.Graph.Storage;

/// <summary>What an import did to one file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="AcceptedCount">Rows that were new.</param>
/// <param name="UnchangedCount">Rows that were known and equal.</param>
/// <param name="ChangedCount">Rows that opened a new version.</param>
/// <param name="RejectedCount">Rows that were not taken in. Accepted, unchanged, changed and rejected add up to the rows read.</param>
/// <param name="ClosedCount">Records of a complete file that were no longer in it.</param>
public sealed record FileOutcome(string File, long AcceptedCount, long UnchangedCount, long ChangedCount, long RejectedCount, long ClosedCount);
