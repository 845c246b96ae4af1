namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>One step of a look-up.</summary>
/// <param name="Input">The input that is searched.</param>
/// <param name="Match">The column that must equal the text so far.</param>
/// <param name="Take">The column whose text goes on.</param>
internal sealed record LookupStep(string Input, string Match, string Take);
