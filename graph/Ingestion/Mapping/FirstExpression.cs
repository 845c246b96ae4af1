namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>The first text that is not empty.</summary>
internal sealed record FirstExpression(IReadOnlyList<CellExpression> Parts) : CellExpression
{
    public override IEnumerable<string> Columns => Parts.SelectMany(part => part.Columns);

    public override IEnumerable<LookupStep> Steps => Parts.SelectMany(part => part.Steps);

    public override string Of(ForeignRow row, MappedLookups lookups) =>
        Parts.Select(part => part.Of(row, lookups)).FirstOrDefault(text => text.Length > 0) ?? "";
}
