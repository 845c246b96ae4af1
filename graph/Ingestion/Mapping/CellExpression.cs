namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>How the text of one cell is made from a foreign row.</summary>
internal abstract record CellExpression
{
    /// <summary>The text; "" when there is none.</summary>
    public abstract string Of(ForeignRow row, MappedLookups lookups);

    /// <summary>The foreign columns it reads.</summary>
    public virtual IEnumerable<string> Columns => [];

    /// <summary>The lookup steps it takes.</summary>
    public virtual IEnumerable<LookupStep> Steps => [];
}
