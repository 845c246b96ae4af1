using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Pay;

/// <summary>Pay as it arrives in accounts, and the transfers that leave the same accounts.</summary>
internal sealed class PayFlow
{
    private readonly Dictionary<int, List<int>> leaving = [];
    private readonly SignalInput input;

    public PayFlow(SignalInput input)
    {
        this.input = input;
        var transfers = input.Records[Transfers];
        for (int row = 0; row < transfers.Count; row++)
        {
            int from = transfers[SourceColumn.FromKey].KeyCode(row);
            if (from == 0 || from == transfers[SourceColumn.ToKey].KeyCode(row) || transfers["at"].Moment(row) is null) continue;
            if (!leaving.TryGetValue(from, out var own)) leaving[from] = own = [];
            own.Add(row);
        }
        foreach (var own in leaving.Values) own.Sort((a, b) => string.CompareOrdinal(transfers["at"].Key(a), transfers["at"].Key(b)) is var order and not 0 ? order : a.CompareTo(b));
        Pays = [.. Read()];
    }

    /// <summary>Every payment of a known worker into an account, in order of its row.</summary>
    public IReadOnlyList<Arrival> Pays { get; }

    /// <summary>Rows of transfers out of an account, in time order.</summary>
    public IReadOnlyList<int> Leaving(int account) => leaving.GetValueOrDefault(account) ?? [];

    /// <summary>Rows of transfers out of the account within a time after a payment, in its currency.</summary>
    public IEnumerable<int> After(Arrival pay, TimeSpan window)
    {
        var transfers = input.Records[Transfers];
        foreach (int row in Leaving(pay.Account))
        {
            var at = transfers["at"].Moment(row)!.Value;
            if (at < pay.At) continue;
            if (at - pay.At > window) yield break;
            if (pay.Currency == 0 || transfers["currency"].KeyCode(row) == 0 || transfers["currency"].KeyCode(row) == pay.Currency) yield return row;
        }
    }

    private IEnumerable<Arrival> Read()
    {
        var payments = input.Records[Payments];
        var destinations = input.Records[PayDestinations];
        for (int row = 0; row < payments.Count; row++)
        {
            int destination = destinations.Row(payments["pay_destination_id"].Key(row));
            if (destination < 0 || destinations[SourceColumn.SubjectKey].KeyCode(destination) is not (var account and > 0)) continue;
            if (payments["paid_at"].Moment(row) is not { } at || Rows.Number(payments["amount"].Key(row)) is not ({ } amount and > 0)) continue;
            if (input.Candidate(Workers, payments["worker_id"].Key(row)) is { } candidate)
                yield return new Arrival(candidate, account, at, amount, payments["currency"].KeyCode(row), payments.Evidence(row, "amount"));
        }
    }

    /// <summary>One payment.</summary>
    /// <param name="Candidate">Who was paid.</param>
    /// <param name="Account">Key code of the account it went to.</param>
    /// <param name="At">When.</param>
    /// <param name="Amount">Above 0.</param>
    /// <param name="Currency">Key code, 0 when unknown.</param>
    /// <param name="Evidence">The record.</param>
    internal readonly record struct Arrival(EntityId Candidate, int Account, DateTimeOffset At, double Amount, int Currency, EvidenceRef Evidence);
}
