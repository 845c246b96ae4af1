using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Pay;

/// <summary>P12: one account gathers pay of several workers at regular times and sends most of it on.</summary>
internal static class MoneyStar
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("P12", "Account that gathers pay and sends it on", EvidenceCategory.Money,
        FileNeeds.All(Transfers, PayDestinations),
        "Several workers' pay accounts pay into one account time and again, and most of what it gathers goes on from there.",
        "A landlord, who keeps what he gets, or a family that pools money.", ["landlord", "family"], "DOJ-C DOJ-K"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var transfers = input.Records[Transfers];
        var holders = Holders(input);
        var gathered = new Dictionary<int, List<int>>();
        for (int row = 0; row < transfers.Count; row++)
        {
            int to = transfers[SourceColumn.ToKey].KeyCode(row), from = transfers[SourceColumn.FromKey].KeyCode(row);
            if (to == 0 || to == from || !holders.ContainsKey(from) || holders.ContainsKey(to)) continue;
            if (!gathered.TryGetValue(to, out var list)) gathered[to] = list = [];
            list.Add(row);
        }
        foreach (var (account, rows) in gathered.OrderBy(pair => input.Records.Pool[pair.Key], StringComparer.Ordinal))
        {
            var regular = rows.GroupBy(row => transfers[SourceColumn.FromKey].KeyCode(row)).Where(payer => Times(transfers, payer) >= input.Thresholds.Count(description.Code, "minTimes")).ToList();
            var candidates = regular.SelectMany(payer => holders[payer.Key]).Distinct().Order().ToList();
            if (input.Declared.Households(candidates).Count < input.Thresholds.Count(description.Code, "minHolders")) continue;
            double came = Sum(transfers, rows), left = Sum(transfers, input.PayFlow.Leaving(account));
            if (left < input.Thresholds.Number(description.Code, "minShare") * came) continue;
            string key = input.Records.Pool[account];
            var star = EntityKindNames.OfAccountKey(key).IdOf(key);
            if (input.Entity(star) is { GenericReason: not null }) continue;
            yield return Firing.Of(description, star, candidates, rows.Max(row => transfers["at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{candidates.Count} candidates pay into {input.Label(star)} time and again; {Math.Min(1, left / came):0%} of it goes on.",
                regular.SelectMany(payer => payer).Concat(input.PayFlow.Leaving(account)).Select(row => transfers.Evidence(row, "amount")));
        }
    }

    private static Dictionary<int, SortedSet<EntityId>> Holders(SignalInput input)
    {
        var table = input.Records[PayDestinations];
        var found = new Dictionary<int, SortedSet<EntityId>>();
        for (int row = 0; row < table.Count; row++)
        {
            int account = table[SourceColumn.SubjectKey].KeyCode(row);
            if (account == 0 || input.Candidate(Workers, table["worker_id"].Key(row)) is not { } candidate) continue;
            if (!found.TryGetValue(account, out var own)) found[account] = own = [];
            own.Add(candidate);
        }
        return found;
    }

    /// <summary>Days with a transfer: how regular a payer is.</summary>
    private static int Times(RecordTable transfers, IEnumerable<int> rows) => rows.Select(row => transfers["at"].Moment(row)?.UtcDateTime.Date).Distinct().Count();

    private static double Sum(RecordTable transfers, IEnumerable<int> rows) => rows.Sum(row => Rows.Number(transfers["amount"].Key(row)) ?? 0);
}
