namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>The same text for every row.</summary>
internal sealed record ConstantExpression(string Text) : CellExpression
{
    public override string Of(ForeignRow row, MappedLookups lookups) => Text;
}
