using System.Globalization;
using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W22: many small payments of changing amounts from a company account to one payee.</summary>
internal static class SmallCharges
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W22", "Many small charges to one payee", EvidenceCategory.Money, FileNeeds.All(Transfers),
        "From an account that neither is a worker's nor gathers workers' pay, many small amounts went to one payee over months; amounts change, as those of a subscription do not.",
        "A service that is billed by use: ask who ordered it.", ["subscription", "service billed by use"], "ADV22"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Transfers];
        var holders = Holders(input);
        // An account that gathers pay and sends it on is P12's matter, and no company's.
        var gatherers = Enumerable.Range(0, table.Count).Where(row => holders.Contains(table[SourceColumn.FromKey].KeyCode(row))).Select(row => table[SourceColumn.ToKey].KeyCode(row)).ToHashSet();
        double limit = input.Thresholds.Number(description.Code, "maxAmount");
        var pairs = Enumerable.Range(0, table.Count).Where(row => table[SourceColumn.FromKey].KeyCode(row) != 0 && table[SourceColumn.ToKey].KeyCode(row) != 0
                && !holders.Contains(table[SourceColumn.FromKey].KeyCode(row)) && !gatherers.Contains(table[SourceColumn.FromKey].KeyCode(row)) && Amount(row) is > 0 and var amount && amount <= limit && table["at"].Moment(row) is not null)
            .GroupBy(row => (From: table[SourceColumn.FromKey].Key(row), To: table[SourceColumn.ToKey].Key(row)));
        foreach (var pair in pairs.OrderBy(group => group.Key.From, StringComparer.Ordinal).ThenBy(group => group.Key.To, StringComparer.Ordinal))
        {
            DateTimeOffset first = pair.Min(row => table["at"].Moment(row)!.Value), last = pair.Max(row => table["at"].Moment(row)!.Value);
            double amounts = pair.Select(row => table["amount"].Key(row)).Distinct().Count(), total = pair.Sum(row => Amount(row) ?? 0);
            bool isMany = pair.Count() >= input.Thresholds.Count(description.Code, "minCharges") && total >= input.Thresholds.Number(description.Code, "minTotal");
            if (!isMany || last - first < input.Thresholds.Days(description.Code, "window") || amounts < input.Thresholds.Number(description.Code, "minDistinct") * pair.Count()) continue;
            yield return Firing.Of(description, EntityKindNames.OfAccountKey(pair.Key.To).IdOf(pair.Key.To), holders[table[SourceColumn.ToKey].KeyCode(pair.First())], last, input.Thresholds.Bits(description.Code),
                string.Create(CultureInfo.InvariantCulture, $"{pair.Count()} payments of at most {limit:0} each, {total:0} in all, went to one payee within {(last - first).TotalDays:0} days."),
                pair.Select(row => table.Evidence(row, "amount")), pair.Key.From);
        }

        double? Amount(int row) => Rows.Number(table["amount"].Key(row));
    }

    /// <summary>Who is paid into an account.</summary>
    private static ILookup<int, EntityId> Holders(SignalInput input)
    {
        var table = input.Records[PayDestinations];
        return Enumerable.Range(0, table.Count).Select(row => (Account: table[SourceColumn.SubjectKey].KeyCode(row), Candidate: input.Candidate(Workers, table["worker_id"].Key(row))))
            .Where(pair => pair.Account != 0 && pair.Candidate is not null).ToLookup(pair => pair.Account, pair => pair.Candidate!.Value);
    }
}
