namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>One part of a name: what stands before the last space, or behind it; <c>Family, Given</c> is read too.</summary>
internal sealed record NamePartExpression(CellExpression Name, bool IsFamily) : CellExpression
{
    public override IEnumerable<string> Columns => Name.Columns;

    public override IEnumerable<LookupStep> Steps => Name.Steps;

    public override string Of(ForeignRow row, MappedLookups lookups)
    {
        string name = Name.Of(row, lookups).Trim();
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0) return (IsFamily ? name[..comma] : name[(comma + 1)..]).Trim();
        int space = name.LastIndexOf(' ');
        return space < 0 ? (IsFamily ? name : "") : (IsFamily ? name[(space + 1)..] : name[..space]).Trim();
    }
}
