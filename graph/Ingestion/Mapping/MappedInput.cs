namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>A foreign file that a mapping reads.</summary>
/// <param name="Name">How the mapping calls it.</param>
/// <param name="File">Its path inside the source.</param>
/// <param name="IsJson">True for JSON Lines, false for CSV.</param>
/// <param name="Kind">The column that says what a row is, or "".</param>
internal sealed record MappedInput(string Name, string File, bool IsJson, string Kind);
