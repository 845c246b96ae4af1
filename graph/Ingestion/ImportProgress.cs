namespace Investigations.Graph.Ingestion;

/// <summary>How far an import is.</summary>
/// <param name="File">The file that is read.</param>
/// <param name="RowCount">Rows of it so far.</param>
/// <param name="FileIndex">The file's place among those of the pack, from 1.</param>
/// <param name="FileCount">How many files are read.</param>
public sealed record ImportProgress(string File, long RowCount, int FileIndex, int FileCount);
