using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>A mapping as its JSON file says it.</summary>
/// <param name="Header">What the pack that it makes says of itself.</param>
/// <param name="Inputs">The foreign files.</param>
/// <param name="Outputs">The rules.</param>
/// <param name="Unmapped">Inputs whose kind the contract has no file for: counted, and why not more.</param>
internal sealed record MappingFile(
    PackHeader Header, IReadOnlyList<MappedInput> Inputs, IReadOnlyList<MappedOutput> Outputs, IReadOnlyList<string> Unmapped)
{
    /// <summary>All look-up steps into an input.</summary>
    public IEnumerable<LookupStep> StepsInto(string input) =>
        Outputs.SelectMany(output => output.Columns.Select(column => column.Value).Concat(output.When.Select(condition => condition.Cell)))
            .SelectMany(cell => cell.Steps).Where(step => step.Input == input);

    /// <summary>The foreign columns that the rules of an input read.</summary>
    public IReadOnlySet<string> ColumnsOf(string input) =>
        Outputs.Where(output => output.From == input)
            .SelectMany(output => output.Columns.Select(column => column.Value).Concat(output.When.Select(condition => condition.Cell)))
            .SelectMany(cell => cell.Columns)
            .Concat(StepsInto(input).SelectMany(step => new[] { step.Match, step.Take })).ToHashSet(StringComparer.Ordinal);

    /// <summary>The files of the contract that the rules write, by number.</summary>
    public IEnumerable<SourceFile> Files => Outputs.Select(output => output.File).Distinct().OrderBy(file => file.Number);
}
