namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Rows that were left out: all are counted, the first are kept.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class RejectLog(int most)
{
    private readonly List<RejectedRow> kept = [];

    /// <summary>How many rows were left out.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<RejectedRow> First => kept;

    /// <summary>A row that cannot be taken in.</summary>
    public void Add(string file, long line, string reason)
    {
        Count++;
        if (kept.Count < most) kept.Add(new RejectedRow(file, line, reason));
    }
}
