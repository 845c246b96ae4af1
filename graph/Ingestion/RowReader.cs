using System.Buffers.Binary;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion;

/// <summary>Turns the row a <see cref="CsvReader"/> stands at into a source record, or says why not.</summary>
internal sealed class RowReader
{
    private static readonly KeyValuePair<string, string>[] NoExtras = [];

    private readonly HeaderMap header;
    private readonly ImportContext context;
    private readonly Action<RowCells>? derive;
    private readonly string[] raw;
    private readonly int[] requiredCells;
    private readonly int[] idCells;
    private readonly ReferenceColumn[] references;
    private readonly FileColumn[] files;
    private readonly string[] fileHashes;

    public RowReader(HeaderMap header, ImportContext context)
    {
        this.header = header;
        this.context = context;
        var file = header.File;
        derive = context.Derivations.For(file);
        raw = new string[file.Columns.Count];
        requiredCells = [.. file.Columns.Select((column, ordinal) => column.IsRequired ? header.CellOf[ordinal] : -1).Where(cell => cell >= 0)];
        idCells = [.. file.IdColumns.Select(name => header.CellOf[file.Ordinal(name)])];
        references = [.. ReferenceColumn.Of(header)];
        files = [.. FileColumn.Of(header)];
        fileHashes = new string[files.Length];
    }

    /// <summary>The record id of the row; "" when its cells are missing.</summary>
    public string RecordId(CsvReader csv)
    {
        if (idCells.Length == 1) return Raw(csv, idCells[0]);
        string id = string.Join('|', idCells.Select(cell => Raw(csv, cell)));
        return id.AsSpan().Trim('|').IsEmpty ? "" : id;
    }

    /// <summary>The first required column whose cell is empty or blank, or null.</summary>
    public SourceColumn? EmptyRequired(CsvReader csv)
    {
        foreach (int cell in requiredCells)
        {
            var text = csv.Cell(cell);
            if (text.IsEmpty || (text[0] <= ' ' && string.IsNullOrWhiteSpace(csv.Text(cell))) || (text[0] > 0x7F && string.IsNullOrWhiteSpace(csv.Text(cell))))
                return header.Readers[cell]!.Column;
        }
        return null;
    }

    /// <summary>The content hash of the row and of the files it names.</summary>
    public UInt128 Hash(CsvReader csv, string recordId)
    {
        for (int i = 0; i < files.Length; i++)
        {
            string path = Raw(csv, files[i].Cell);
            fileHashes[i] = string.IsNullOrWhiteSpace(path) ? "" : context.Texts.HashOf(path, header.File.Name, files[i].Column, recordId);
        }
        return context.Hash.Of(csv, header, fileHashes);
    }

    /// <summary>Notes what the row refers to.</summary>
    public void NoteReferences(CsvReader csv, string recordId)
    {
        foreach (var reference in references)
        {
            string id = Raw(csv, reference.Cell);
            if (string.IsNullOrWhiteSpace(id)) continue;
            var target = reference.Target ?? ReferenceColumn.Subject(header.Readers[reference.KindCell]!.Read(csv.Cell(reference.KindCell)).Key);
            if (target is not null) context.References.Note(header.File, reference.Column, target, id, recordId);
        }
    }

    /// <summary>The record, or null when a required cell cannot be read; <paramref name="unreadable"/> is then its column.</summary>
    public SourceRecord? Normalise(CsvReader csv, string recordId, UInt128 hash, List<StoredText> texts, out SourceColumn? unreadable)
    {
        unreadable = null;
        var columns = header.File.Columns;
        string[] cells = new string[columns.Count];
        string[] keys = new string[columns.Count];
        Array.Fill(raw, "");
        Array.Fill(cells, "");
        Array.Fill(keys, "");
        for (int cell = 0; cell < header.Readers.Length; cell++)
        {
            if (header.Readers[cell] is not { } reader) continue;
            var value = idCells.Length == 1 && cell == idCells[0] && reader.Column.Kind == ValueKind.Identifier
                ? new CellValue(recordId, recordId, CellState.Read)
                : reader.Read(csv.Cell(cell));
            if (value.State != CellState.Read && !Keep(reader.Column, value, recordId))
            {
                unreadable = reader.Column;
                return null;
            }
            raw[reader.Ordinal] = cells[reader.Ordinal] = value.Raw;
            keys[reader.Ordinal] = value.Key;
        }
        var row = new RowCells(header.File, raw, cells, keys);
        AddTexts(row, recordId, texts);
        derive?.Invoke(row);
        byte[] content = new byte[RowHash.Size];
        BinaryPrimitives.WriteUInt128LittleEndian(content, hash);
        return new SourceRecord(header.File, recordId, content, cells, keys, Extras(csv));
    }

    private bool Keep(SourceColumn column, CellValue value, string recordId)
    {
        if (value.State == CellState.UnknownWord)
        {
            context.Notices.Add(header.File.Name, column.Name, NoticeCode.UnknownWord, recordId, $"The word is none of: {string.Join(", ", column.Words!)}. It is kept.");
            return true;
        }
        if (column.IsRequired && CellKeys.MustBeReadable(column.Kind)) return false;
        context.Notices.Add(header.File.Name, column.Name, NoticeCode.UnreadableCell, recordId, $"The cell cannot be read as {Words.Of(column.Kind)}; it is kept and links nothing.");
        return true;
    }

    private void AddTexts(RowCells row, string recordId, List<StoredText> texts)
    {
        for (int i = 0; i < files.Length; i++)
        {
            if (fileHashes[i].Length == 0) continue;
            row.Keys[header.File.Ordinal(files[i].Column)] = fileHashes[i];
            if (files[i].IsSubject) row.Set(SourceColumn.TextHash, fileHashes[i], fileHashes[i]);
            var text = context.Texts.TextOf(fileHashes[i], row[files[i].Column], header.File.Name, files[i].Column, recordId);
            if (text is not null) texts.Add(text);
        }
    }

    private IReadOnlyList<KeyValuePair<string, string>> Extras(CsvReader csv)
    {
        if (header.Extras.Count == 0) return NoExtras;
        var extras = new List<KeyValuePair<string, string>>();
        foreach (var (name, cell) in header.Extras)
        {
            if (!csv.Cell(cell).IsEmpty) extras.Add(new(name, Secrets.IsSecretName(name) ? Secrets.Mask(csv.Text(cell)) : csv.Text(cell)));
        }
        return extras;
    }

    private string Raw(CsvReader csv, int cell) =>
        cell < 0 || cell >= csv.CellCount || header.Readers[cell] is not { } reader ? "" : reader.Read(csv.Cell(cell)).Raw;
}
