using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>The search index of source records: distinct texts, the runs of characters in them, and which records of a batch hold each.</summary>
internal static class RecordIndex
{
    /// <summary>Makes the fresh records of a batch searchable.</summary>
    public static void Add(Connection connection, SourceFile file, PreparedBatch prepared, bool[] isFresh, long batch)
    {
        using var find = connection.Query("select text_no from search_text where text=?1");
        using var insert = connection.Query("insert into search_text(text) values(?1)");
        using var index = connection.Query("insert into search_text_index(rowid, text) values(?1, ?2)");
        using var post = connection.Query("insert into search_posting(text_no, file_no, batch_no, records) values(?1, ?2, ?3, ?4)");
        var blob = new BlobWriter();
        prepared.ForEachText(isFresh, (text, rows) =>
        {
            long number = Number(text);
            WriteIds(blob.Clear(), prepared, rows);
            post.Bind(number).Bind(file.Number).Bind(batch).Bind(blob.Written).Run();
        });

        long Number(string text)
        {
            bool isKnown = find.Bind(text).Step();
            long number = isKnown ? find.Int(0) : 0;
            find.Reset();
            if (isKnown) return number;
            insert.Bind(text).Run();
            number = connection.LastRowNumber;
            index.Bind(number).Bind(text).Run();
            return number;
        }
    }

    /// <summary>Reads the record ids of a posting.</summary>
    public static List<string> ReadIds(ReadOnlySpan<byte> posting)
    {
        var ids = new List<string>();
        var reader = new BlobReader(posting);
        string last = "";
        while (!reader.IsAtEnd)
        {
            int shared = reader.Number();
            last = string.Concat(last.AsSpan(0, shared), reader.Text());
            ids.Add(last);
        }
        return ids;
    }

    /// <summary>Writes ids in order, each as the length it shares with the one before and its rest.</summary>
    private static void WriteIds(BlobWriter blob, PreparedBatch prepared, List<int> rows)
    {
        string last = "";
        foreach (int row in rows)
        {
            string id = prepared.Records[row].RecordId;
            int shared = last.AsSpan().CommonPrefixLength(id);
            if (shared > 0 && char.IsHighSurrogate(id[shared - 1])) shared--;
            blob.Number(shared);
            int length = Encoding.UTF8.GetByteCount(id.AsSpan(shared));
            blob.Number(length);
            blob.Raw(id[shared..], length);
            last = id;
        }
    }
}
