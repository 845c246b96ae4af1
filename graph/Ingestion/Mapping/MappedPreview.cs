using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>What a mapping would make of a source.</summary>
/// <param name="Files">The beginning of each file of the contract, as CSV text with its header; clear text, for the operator's eyes only.</param>
/// <param name="Notices">What would be left out, and how much of it.</param>
public sealed record MappedPreview(IReadOnlyDictionary<string, string> Files, IReadOnlyList<ImportNotice> Notices);
