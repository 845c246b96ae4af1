namespace Investigations.Graph.Model;

/// <summary>Names one source record.</summary>
/// <param name="File">Its file.</param>
/// <param name="RecordId">Its id within the file.</param>
public readonly record struct RecordRef(SourceFile File, string RecordId) : IComparable<RecordRef>
{
    /// <summary>Orders by file name and record id, ordinal.</summary>
    public int CompareTo(RecordRef other)
    {
        int order = string.CompareOrdinal(File.Name, other.File.Name);
        return order != 0 ? order : string.CompareOrdinal(RecordId, other.RecordId);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File.Name}#{RecordId}";
}
