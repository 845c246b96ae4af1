using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Cells, keys and extra columns of a source record as one blob.</summary>
/// <remarks>
/// The number of columns, then of each column the length of its text times 4 plus what its key is: 0 none, 1 the same text,
/// 2 another text that follows with its length. Columns the catalogue gains later read as empty in records that are older.
/// </remarks>
internal static class RecordPayload
{
    private const int NoKey = 0;
    private const int SameKey = 1;
    private const int OtherKey = 2;

    public static void Write(BlobWriter writer, SourceRecord record)
    {
        string[] cells = record.Cells, keys = record.Keys;
        writer.Number(cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            string cell = cells[i], key = keys[i];
            int keyed = key.Length == 0 ? NoKey : string.Equals(key, cell, StringComparison.Ordinal) ? SameKey : OtherKey;
            int length = cell.Length == 0 ? 0 : Encoding.UTF8.GetByteCount(cell);
            writer.Number((length << 2) | keyed);
            if (length > 0) writer.Raw(cell, length);
            if (keyed == OtherKey) writer.Text(key);
        }
        writer.Number(record.Extras.Count);
        foreach (var (name, value) in record.Extras)
        {
            writer.Text(name);
            writer.Text(value);
        }
    }

    /// <summary>Reads cells and keys as codes of a pool, and the extra columns.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ReadCodes(ReadOnlySpan<byte> payload, ValuePool pool, Span<int> texts, Span<int> keys)
    {
        texts.Clear();
        keys.Clear();
        var reader = new BlobReader(payload);
        int count = reader.Number();
        Span<char> characters = stackalloc char[512];
        for (int i = 0; i < count; i++)
        {
            int head = reader.Number();
            int code = Code(pool, reader.Utf8(head >> 2), characters);
            int keyed = head & 3;
            texts[i] = code;
            keys[i] = keyed == NoKey ? 0 : keyed == SameKey ? code : Code(pool, reader.Utf8(reader.Number()), characters);
        }
        return Extras(ref reader);
    }

    /// <summary>Reads the text of each cell, and the extra columns.</summary>
    public static (string[] Cells, string[] Keys, IReadOnlyList<KeyValuePair<string, string>> Extras) ReadTexts(ReadOnlySpan<byte> payload, SourceFile file)
    {
        var cells = new string[file.Columns.Count];
        var keys = new string[file.Columns.Count];
        Array.Fill(cells, "");
        Array.Fill(keys, "");
        var reader = new BlobReader(payload);
        int count = reader.Number();
        for (int i = 0; i < count; i++)
        {
            int head = reader.Number();
            cells[i] = Encoding.UTF8.GetString(reader.Utf8(head >> 2));
            int keyed = head & 3;
            keys[i] = keyed == NoKey ? "" : keyed == SameKey ? cells[i] : reader.Text();
        }
        return (cells, keys, Extras(ref reader));
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Extras(ref BlobReader reader)
    {
        int count = reader.Number();
        if (count == 0) return [];
        var extras = new KeyValuePair<string, string>[count];
        for (int i = 0; i < count; i++)
        {
            string name = reader.Text();
            extras[i] = new(name, reader.Text());
        }
        return extras;
    }

    private static int Code(ValuePool pool, ReadOnlySpan<byte> utf8, Span<char> characters)
    {
        if (utf8.IsEmpty) return 0;
        if (utf8.Length > characters.Length) return pool.Add(Encoding.UTF8.GetString(utf8));
        return pool.Add(characters[..Encoding.UTF8.GetChars(utf8, characters)]);
    }
}
