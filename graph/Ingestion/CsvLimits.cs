namespace Investigations.Graph.Ingestion;

/// <summary>How large the parts of a CSV file may be.</summary>
/// <param name="Cell">Most bytes of a cell.</param>
/// <param name="Row">Most bytes of a row, its quotes and commas counted.</param>
/// <param name="Columns">Most columns of the header.</param>
internal sealed record CsvLimits(int Cell = 64 * 1024, int Row = 1024 * 1024, int Columns = 1_000)
{
    public static CsvLimits Default { get; } = new();
}
