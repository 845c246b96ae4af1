using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>One rule of a mapping: rows of an input that become rows of a file of the contract.</summary>
/// <param name="From">The input.</param>
/// <param name="When">What the row must hold; all must be so.</param>
/// <param name="File">The file of the contract.</param>
/// <param name="Columns">How its cells are made.</param>
/// <param name="Needs">Columns without whose text no row is made.</param>
internal sealed record MappedOutput(
    string From, IReadOnlyList<MappedCondition> When, SourceFile File, IReadOnlyList<KeyValuePair<string, CellExpression>> Columns,
    IReadOnlyList<string> Needs);
