namespace Investigations.Graph.Ingestion;

/// <summary>One cell as it is stored.</summary>
/// <param name="Raw">The clear text; never stored when the column is secret.</param>
/// <param name="Key">The normalised key, "" when there is none.</param>
/// <param name="State">Whether it could be read as what the contract says it is.</param>
internal readonly record struct CellValue(string Raw, string Key, CellState State)
{
    public static CellValue Empty { get; } = new("", "", CellState.Read);
}
