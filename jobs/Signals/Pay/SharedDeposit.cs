using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Pay;

/// <summary>P07: pay of several workers goes on to one deposit address of an exchange or one wallet.</summary>
internal static class SharedDeposit
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("P07", "Pay of several workers goes on to one deposit address", EvidenceCategory.Money,
        FileNeeds.All(Transfers, Payments, PayDestinations),
        "Within two days most of the pay of several workers went on to one wallet or one account at an exchange.",
        "An address that the exchange uses for many customers: many others pay into it too.", ["exchange's shared address", "couple"], "FLAME"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var window = TimeSpan.FromHours(input.Thresholds.Number(description.Code, "window"));
        double share = input.Thresholds.Number(description.Code, "minShare");
        var transfers = input.Records[Transfers];
        var exchanges = Exchanges(input);
        var deposits = new Dictionary<string, List<(EntityId Candidate, int Row, EvidenceRef Pay)>>(StringComparer.Ordinal);
        foreach (var pay in input.PayFlow.Pays)
        {
            foreach (var target in input.PayFlow.After(pay, window).GroupBy(row => transfers[SourceColumn.ToKey].Key(row), StringComparer.Ordinal))
            {
                if (target.Key.Length == 0 || (EntityKindNames.OfAccountKey(target.Key) != EntityKind.Wallet && !exchanges.Contains(target.Key))) continue;
                if (target.Sum(row => Rows.Number(transfers["amount"].Key(row)) ?? 0) < share * pay.Amount) continue;
                if (!deposits.TryGetValue(target.Key, out var list)) deposits[target.Key] = list = [];
                list.AddRange(target.Select(row => (pay.Candidate, row, pay.Evidence)));
            }
        }
        foreach (var (key, list) in deposits.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var account = EntityKindNames.OfAccountKey(key).IdOf(key);
            var candidates = list.Select(item => item.Candidate).Distinct().Order().ToList();
            if (input.Entity(account) is { GenericReason: not null } || input.Declared.Households(candidates).Count < input.Thresholds.Count(description.Code, "minHolders")) continue;
            yield return Firing.Of(description, account, candidates, list.Max(item => transfers["at"].Moment(item.Row)), input.Thresholds.Bits(description.Code),
                $"Pay of {candidates.Count} candidates went on to {input.Label(account)} within {window.TotalHours:0} hours.",
                list.SelectMany(item => new[] { transfers.Evidence(item.Row, "to_value"), item.Pay }));
        }
    }

    /// <summary>Accounts that payroll knows to be at an exchange.</summary>
    private static HashSet<string> Exchanges(SignalInput input)
    {
        var table = input.Records[PayDestinations];
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++)
        {
            if (table["institution_class"].Key(row) == "exchange") found.Add(table[SourceColumn.SubjectKey].Key(row));
        }
        return found;
    }
}
