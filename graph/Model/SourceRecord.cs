namespace Investigations.Graph.Model;

/// <summary>One row of one file, read and normalised, ready to be stored as a version.</summary>
/// <remarks>Cells and keys run parallel to <see cref="SourceFile.Columns"/>. Clear text of secrets is already gone.</remarks>
/// <param name="File">The file of the contract.</param>
/// <param name="RecordId">Unique within the file and stable between exports.</param>
/// <param name="ContentHash">16 bytes, keyed, over the row as it was read: equal rows have equal hashes whatever their column order.</param>
/// <param name="Cells">Raw text as it came, "" where empty; secrets masked. Derived columns: text for people, or "".</param>
/// <param name="Keys">Normalised keys; "" where empty, unreadable, invalid or a placeholder. Only keys link.</param>
/// <param name="Extras">Columns that the contract does not name, in ordinal order of their names.</param>
public sealed record SourceRecord(
    SourceFile File, string RecordId, ReadOnlyMemory<byte> ContentHash, string[] Cells, string[] Keys,
    IReadOnlyList<KeyValuePair<string, string>> Extras);
