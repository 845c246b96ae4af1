using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>Records and rejects of one file that are written together, or not at all.</summary>
/// <param name="Import">The import they belong to, from <see cref="IImportStore.BeginImportAsync"/>.</param>
/// <param name="File">The file of all records.</param>
/// <param name="Records">New or changed records; unchanged ones need not be sent.</param>
/// <param name="Rejects">Rejected rows of the same file.</param>
/// <param name="Texts">Texts the records name by hash (<see cref="SourceColumn.TextHash"/>).</param>
public sealed record ImportBatch(
    long Import, SourceFile File, IReadOnlyList<SourceRecord> Records, IReadOnlyList<RejectedRecord> Rejects, IReadOnlyList<StoredText> Texts);
