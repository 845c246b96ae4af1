using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>A column of a read file that holds record ids of another file.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Cell">Its cell in the rows.</param>
/// <param name="Target">The file it leads to; null when another cell of the row says so.</param>
/// <param name="KindCell">That cell, for <c>subject_id</c>.</param>
internal readonly record struct ReferenceColumn(string Column, int Cell, SourceFile? Target, int KindCell)
{
    /// <summary>All such columns that the file at hand has.</summary>
    public static IEnumerable<ReferenceColumn> Of(HeaderMap header)
    {
        var file = header.File;
        for (int ordinal = 0; ordinal < file.Columns.Count; ordinal++)
        {
            var column = file.Columns[ordinal];
            int cell = header.CellOf[ordinal];
            if (column.Kind != ValueKind.Reference || cell < 0) continue;
            if (column.References is { } name) yield return new ReferenceColumn(column.Name, cell, SourceCatalogue.Find(name), -1);
            else if (file.TryOrdinal("subject_kind", out int kind) && header.CellOf[kind] >= 0)
                yield return new ReferenceColumn(column.Name, cell, null, header.CellOf[kind]);
        }
    }

    /// <summary>The file that a <c>subject_kind</c> means, or null.</summary>
    public static SourceFile? Subject(string kind) => kind switch
    {
        "candidate" => SourceCatalogue.Candidates,
        "worker" => SourceCatalogue.Workers,
        _ => null,
    };
}
