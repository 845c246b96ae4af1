using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>The searched texts of some records of one file, each with the records that hold it.</summary>
internal sealed class FileTexts
{
    private readonly List<string> recordIds = [];
    private readonly Dictionary<string, int> formOfText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numberOfForm = new(StringComparer.Ordinal);
    private readonly List<string> forms = [];
    private readonly List<int> lastRow = [];
    private readonly List<(int Form, int Row)> holdings = [];
    private readonly List<string> gathered = [];

    /// <summary>About how much memory it takes, in distinct texts and mentions of them.</summary>
    public int Size => forms.Count + holdings.Count;

    public void Add(SourceFile file, string recordId, string[] cells, string[] keys)
    {
        SearchedColumns.Gather(file, cells, keys, gathered);
        if (gathered.Count == 0) return;
        int row = recordIds.Count;
        recordIds.Add(recordId);
        foreach (string text in gathered)
        {
            int form = Form(text);
            if (form < 0 || lastRow[form] == row) continue;
            lastRow[form] = row;
            holdings.Add((form, row));
        }
    }

    /// <summary>Each text in its index form, in ordinal order, with the ids of the records that hold it as a posting.</summary>
    public void ForEach(Action<string, BlobWriter> take)
    {
        int[] starts = new int[forms.Count + 1];
        foreach (var (form, _) in holdings) starts[form + 1]++;
        for (int i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        int[] rows = new int[holdings.Count];
        int[] next = [.. starts];
        foreach (var (form, row) in holdings) rows[next[form]++] = row;
        string[] names = [.. forms];
        int[] order = [.. Enumerable.Range(0, names.Length)];
        Array.Sort(names, order, StringComparer.Ordinal);
        var posting = new BlobWriter();
        for (int i = 0; i < order.Length; i++)
        {
            WriteIds(posting.Clear(), rows.AsSpan(starts[order[i]], starts[order[i] + 1] - starts[order[i]]));
            take(names[i], posting);
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

    /// <summary>Each id as the length it shares with the one before and its rest.</summary>
    private void WriteIds(BlobWriter posting, ReadOnlySpan<int> rows)
    {
        string last = "";
        foreach (int row in rows)
        {
            string id = recordIds[row];
            int shared = last.AsSpan().CommonPrefixLength(id);
            if (shared > 0 && char.IsHighSurrogate(id[shared - 1])) shared--;
            posting.Number(shared);
            posting.Text(id[shared..]);
            last = id;
        }
    }

    private int Form(string text)
    {
        if (formOfText.TryGetValue(text, out int form)) return form;
        string indexed = SearchForm.Index(text);
        if (indexed.Length == 0) form = -1;
        else if (!numberOfForm.TryGetValue(indexed, out form))
        {
            form = forms.Count;
            forms.Add(indexed);
            lastRow.Add(-1);
            numberOfForm.Add(indexed, form);
        }
        formOfText.Add(text, form);
        return form;
    }
}
