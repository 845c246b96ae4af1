namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>The text of a column.</summary>
internal sealed record ColumnExpression(string Name) : CellExpression
{
    public override IEnumerable<string> Columns => [Name];

    public override string Of(ForeignRow row, MappedLookups lookups) => row[Name].Trim();
}
