namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>Several texts, those that are empty left out; "" when the first is asked for and empty.</summary>
internal sealed record JoinExpression(IReadOnlyList<CellExpression> Parts, string Separator, bool NeedsAll) : CellExpression
{
    public override IEnumerable<string> Columns => Parts.SelectMany(part => part.Columns);

    public override IEnumerable<LookupStep> Steps => Parts.SelectMany(part => part.Steps);

    public override string Of(ForeignRow row, MappedLookups lookups)
    {
        var texts = Parts.Select(part => part.Of(row, lookups)).ToList();
        return NeedsAll && texts.Exists(text => text.Length == 0) ? "" : string.Join(Separator, texts.Where(text => text.Length > 0));
    }
}
