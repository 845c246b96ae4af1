namespace Investigations.Graph.Model;

/// <summary>Where a statement comes from: one column of one source record.</summary>
/// <param name="File">The file of the contract the record came in.</param>
/// <param name="RecordId">The record's id within its file.</param>
/// <param name="Column">The column; a column of the contract, never a derived one.</param>
public readonly record struct EvidenceRef(SourceFile File, string RecordId, string Column) : IComparable<EvidenceRef>
{
    /// <summary>Orders by file name, record id and column, all ordinal.</summary>
    public int CompareTo(EvidenceRef other)
    {
        int order = string.CompareOrdinal(File.Name, other.File.Name);
        if (order != 0) return order;
        order = string.CompareOrdinal(RecordId, other.RecordId);
        return order != 0 ? order : string.CompareOrdinal(Column, other.Column);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File.Name}#{RecordId}:{Column}";
}
