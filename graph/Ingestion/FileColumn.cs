using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>A column that names a file of the pack whose content belongs to the row.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Cell">Its cell in the rows.</param>
/// <param name="IsSubject">True when its text is the row's own (resume, submission, message), not what was given to start from.</param>
internal readonly record struct FileColumn(string Column, int Cell, bool IsSubject)
{
    /// <summary>All such columns that the file at hand has; pictures are named, but not read.</summary>
    public static IEnumerable<FileColumn> Of(HeaderMap header)
    {
        var file = header.File;
        if (!file.TryOrdinal(SourceColumn.TextHash, out _)) yield break;
        for (int ordinal = 0; ordinal < file.Columns.Count; ordinal++)
        {
            if (file.Columns[ordinal].Kind == ValueKind.PackPath && header.CellOf[ordinal] >= 0)
                yield return new FileColumn(file.Columns[ordinal].Name, header.CellOf[ordinal], file.Columns[ordinal].Name != "starter_file");
        }
    }
}
