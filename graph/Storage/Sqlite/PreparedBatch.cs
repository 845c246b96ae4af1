using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>A batch made ready outside the transaction: records in ordinal order, so that they are written side by side, with their payloads.</summary>
internal sealed class PreparedBatch
{
    private readonly BlobWriter payloads = new();
    private readonly int[] ends;

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
        if (!IsSorted(sorted)) sorted = [.. sorted.OrderBy(record => record.RecordId, StringComparer.Ordinal)];
        var prepared = new PreparedBatch(sorted);
        for (int row = 0; row < sorted.Length; row++)
        {
            RecordPayload.Write(prepared.payloads, sorted[row]);
            prepared.ends[row] = prepared.payloads.Length;
        }
        return prepared;
    }

    public ReadOnlySpan<byte> Payload(int row)
    {
        int start = row == 0 ? 0 : ends[row - 1];
        return payloads.Written[start..ends[row]];
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
