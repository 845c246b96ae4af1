namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>A text of another input, found in one step or several: rows whose column equals the text so far give their other column.</summary>
internal sealed record LookupExpression(CellExpression Start, IReadOnlyList<LookupStep> Path) : CellExpression
{
    public override IEnumerable<string> Columns => Start.Columns;

    public override IEnumerable<LookupStep> Steps => Start.Steps.Concat(Path);

    public override string Of(ForeignRow row, MappedLookups lookups)
    {
        string text = Start.Of(row, lookups);
        foreach (var step in Path)
        {
            if (text.Length == 0) return "";
            text = lookups.Find(step, text);
        }
        return text;
    }
}
