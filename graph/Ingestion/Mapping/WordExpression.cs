namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>A word put in the place of another.</summary>
internal sealed record WordExpression(CellExpression Word, IReadOnlyDictionary<string, string> Words, string? Otherwise) : CellExpression
{
    public override IEnumerable<string> Columns => Word.Columns;

    public override IEnumerable<LookupStep> Steps => Word.Steps;

    public override string Of(ForeignRow row, MappedLookups lookups)
    {
        string word = Word.Of(row, lookups);
        return Words.TryGetValue(word, out string? other) ? other : Otherwise ?? word;
    }
}
