using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>A batch made ready outside the transaction: records in ordinal order with their payloads, and which of them hold which text.</summary>
internal sealed class PreparedBatch
{
    private readonly BlobWriter payloads = new();
    private readonly int[] ends;
    private readonly Dictionary<string, int> formOfText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numberOfForm = new(StringComparer.Ordinal);
    private readonly List<string> forms = [];
    private readonly List<int> lastRow = [];
    private readonly List<(int Form, int Row)> holdings = [];

    private PreparedBatch(SourceRecord[] records)
    {
        Records = records;
        ends = new int[records.Length];
    }

    /// <summary>In ordinal order of their ids.</summary>
    public SourceRecord[] Records { get; }

    public static PreparedBatch Of(IReadOnlyList<SourceRecord> records)
    {
        SourceRecord[] sorted = [.. records];
        var order = Comparer<SourceRecord>.Create((a, b) => string.CompareOrdinal(a.RecordId, b.RecordId));
        if (!IsSorted(sorted)) sorted = [.. sorted.Order(order)];
        var prepared = new PreparedBatch(sorted);
        for (int row = 0; row < sorted.Length; row++)
        {
            RecordPayload.Write(prepared.payloads, sorted[row]);
            prepared.ends[row] = prepared.payloads.Length;
            prepared.GatherTexts(sorted[row], row);
        }
        prepared.holdings.Sort();
        return prepared;
    }

    public ReadOnlySpan<byte> Payload(int row)
    {
        int start = row == 0 ? 0 : ends[row - 1];
        return payloads.Written[start..ends[row]];
    }

    /// <summary>Each text in its index form, with the rows among the fresh ones that hold it, ascending.</summary>
    /// <param name="isFresh">Which rows were written.</param>
    /// <param name="take">Called with a text and its rows; the list is used again.</param>
    public void ForEachText(bool[] isFresh, Action<string, List<int>> take)
    {
        var rows = new List<int>();
        for (int i = 0; i < holdings.Count; i++)
        {
            var (form, row) = holdings[i];
            if (isFresh[row]) rows.Add(row);
            if (i + 1 < holdings.Count && holdings[i + 1].Form == form) continue;
            if (rows.Count > 0) take(forms[form], rows);
            rows.Clear();
        }
    }

    private void GatherTexts(SourceRecord record, int row)
    {
        foreach (int position in SearchedColumns.Positions(record.File))
        {
            string cell = record.Cells[position];
            if (cell.Length == 0) continue;
            Hold(cell, row);
            string key = record.Keys[position];
            bool isOther = key.Length > 0 && !string.Equals(key, cell, StringComparison.Ordinal);
            if (isOther && SearchedColumns.IsKeySearched(record.File.Columns[position])) Hold(key, row);
        }
    }

    private void Hold(string text, int row)
    {
        if (!formOfText.TryGetValue(text, out int form))
        {
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
        }
        if (form < 0 || lastRow[form] == row) return;
        lastRow[form] = row;
        holdings.Add((form, row));
    }

    private static bool IsSorted(SourceRecord[] records)
    {
        for (int i = 1; i < records.Length; i++)
        {
            if (string.CompareOrdinal(records[i - 1].RecordId, records[i].RecordId) > 0) return false;
        }
        return true;
    }
}
