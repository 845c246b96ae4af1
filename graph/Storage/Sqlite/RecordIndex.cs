using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>The search index of source records: distinct texts, the runs of characters in them, and which records hold each.</summary>
/// <remarks>
/// Written behind: texts of many batches gather in memory, so that one that a file repeats is written once, and go to the tables when there
/// are many, when an import ends, or when somebody searches. Batches say whether they are indexed; what a killed process had gathered is
/// read again from its records. Used under the lock of writes only.
/// </remarks>
internal sealed class RecordIndex
{
    /// <summary>Texts and mentions gathered at most: about 100 MB.</summary>
    private const int MaxGathered = 800_000;

    private readonly SortedDictionary<int, FileTexts> gathered = [];
    private readonly HashSet<long> batches = [];

    /// <summary>True when enough is gathered to be written.</summary>
    public bool IsFull { get; private set; }

    /// <summary>True when some records cannot be found yet.</summary>
    public static bool IsBehind(Connection connection) => connection.Number("select 1 from batch where not is_indexed limit 1") is not null;

    /// <summary>Gathers the fresh records of a batch that is committed.</summary>
    public void Gather(SourceFile file, WrittenBatch written)
    {
        for (int row = 0; row < written.Records.Length; row++)
        {
            var record = written.Records[row];
            if (written.IsFresh[row]) Of(file).Add(file, record.RecordId, record.Cells, record.Keys);
        }
        batches.Add(written.Number);
        IsFull = gathered.Values.Sum(texts => texts.Size) >= MaxGathered;
    }

    /// <summary>Writes all that is gathered, and what an earlier process left; call <see cref="Forget"/> once it is committed.</summary>
    public void Write(Connection connection)
    {
        Recover(connection);
        foreach (var (file, texts) in gathered) Write(connection, file, texts);
        connection.Execute("update batch set is_indexed=1 where not is_indexed");
    }

    /// <summary>Drops what is in the tables now.</summary>
    public void Forget()
    {
        gathered.Clear();
        batches.Clear();
        IsFull = false;
    }

    private static void Write(Connection connection, int file, FileTexts texts)
    {
        long segment = connection.Number("select max(batch_no) from batch") ?? 0;
        using var find = connection.Query("select text_no from search_text where text=?1");
        using var insert = connection.Query("insert into search_text(text) values(?1)");
        using var index = connection.Query("insert into search_text_index(rowid, text) values(?1, ?2)");
        using var post = connection.Query("insert into search_posting(text_no, file_no, segment, records) values(?1, ?2, ?3, ?4)");
        texts.ForEach((text, posting) => post.Bind(Number(text)).Bind(file).Bind(segment).Bind(posting.Written).Run());

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

    /// <summary>Gathers the records of batches that are neither indexed nor gathered.</summary>
    private void Recover(Connection connection)
    {
        var lost = new HashSet<long>();
        using (var rows = connection.Query("select batch_no from batch where not is_indexed"))
        {
            while (rows.Step())
            {
                if (!batches.Contains(rows.Int(0))) lost.Add(rows.Int(0));
            }
        }
        if (lost.Count == 0) return;
        using var records = connection.Query("select file_no, record_id, written, payload from source_record where written>=?1 and retired is null");
        records.Bind(lost.Min());
        while (records.Step())
        {
            if (!lost.Contains(records.Int(2))) continue;
            var file = SourceCatalogue.Of((int)records.Int(0));
            var (cells, keys, _) = RecordPayload.ReadTexts(records.Blob(3), file);
            Of(file).Add(file, records.Text(1), cells, keys);
        }
        batches.UnionWith(lost);
    }

    private FileTexts Of(SourceFile file)
    {
        if (!gathered.TryGetValue(file.Number, out var texts)) gathered.Add(file.Number, texts = new FileTexts());
        return texts;
    }
}
