using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Rows of data_movements.csv by candidate, in time order.</summary>
internal sealed class Movements
{
    private readonly RecordTable table;
    private readonly SignalInput input;

    public Movements(SignalInput input)
    {
        this.input = input;
        table = input.Records[DataMovements];
        ByCandidate = [.. Rows.By(table, row => table["at"].KeyCode(row) == 0 ? null : input.Accounts.CandidateOf(table["account_id"].KeyCode(row)))];
        foreach (var (_, rows) in ByCandidate) rows.Sort((a, b) => string.CompareOrdinal(table["at"].Key(a), table["at"].Key(b)) is var order and not 0 ? order : a.CompareTo(b));
    }

    /// <summary>In ordinal order of the candidate.</summary>
    public IReadOnlyList<KeyValuePair<EntityId, List<int>>> ByCandidate { get; }

    /// <summary>The earliest movement on record; null when there is none.</summary>
    public DateTimeOffset? Since => ByCandidate.Count == 0 ? null : ByCandidate.Min(pair => At(pair.Value[0]));

    /// <summary>When a row happened.</summary>
    public DateTimeOffset At(int row) => table["at"].Moment(row)!.Value;

    /// <summary>How much it moved, in bytes; 0 when unknown.</summary>
    public double Bytes(int row) => Math.Max(0, Rows.Number(table["bytes"].Key(row)) ?? 0);

    /// <summary>Figures of those who moved something, with 0 for every other worker who has an account.</summary>
    public Dictionary<EntityId, double> WithIdle(IReadOnlyDictionary<EntityId, double> figures)
    {
        var all = new Dictionary<EntityId, double>(figures);
        var accounts = input.Records[UserAccounts];
        for (int row = 0; row < accounts.Count; row++)
        {
            if (input.Candidate(Workers, accounts["worker_id"].Key(row)) is { } candidate) all.TryAdd(candidate, 0);
        }
        return all;
    }
}
