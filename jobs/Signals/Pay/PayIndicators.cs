using Investigations.Graph.Model;
using Investigations.Graph.Similarity;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Pay;

/// <summary>P01, P03, P04, P08, P15: where one worker's pay goes.</summary>
internal static class PayIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        new Rule(new("P01", "Bank details change often", EvidenceCategory.Money, FileNeeds.All(PayDestinations).Or(WorkerChanges),
            "Two changes of bank details or more within a quarter, or one right after the first pay.",
            "A new bank, a divorce.", ["new bank", "divorce"], "ART PSA23 SCWX"), FrequentChanges),
        new Rule(new("P03", "Account holder has another name", EvidenceCategory.Money, FileNeeds.All(PayDestinations, Workers),
            "The holder's name is not the worker's, not even in another spelling or order.",
            "A maiden name, a business name: ask the bank or the worker for a proof.", ["maiden name", "business name"], "ADV22 PSA23"), OtherHolder),
        new Rule(new("P04", "Prepaid card or money service", EvidenceCategory.Money, FileNeeds.All(PayDestinations),
            "Pay goes to a prepaid card, a money service or a fintech account.",
            "People without a bank account: it says little and is weighted so.", ["no bank account", "newcomer"], "SCWX ADV22"), MoneyService),
        new Rule(new("P08", "Payment service of another country", EvidenceCategory.Money, FileNeeds.All(PayDestinations, Workers),
            "The payment service's country is neither that of the claimed home nor of the work.",
            "An expatriate who keeps an account at home.", ["expatriate"], "ADV22 ART"), (description, input) => OtherCountry(description, input, isBank: false)),
        new Rule(new("P15", "Bank account of another country", EvidenceCategory.Money, FileNeeds.All(PayDestinations, Workers),
            "The bank account's country is not that of the claimed home.",
            "A worker who crosses a border to work.", ["cross-border worker"], "ADV22"), (description, input) => OtherCountry(description, input, isBank: true)),
        SalaryLeaves.Indicator, SharedDeposit.Indicator, TaxAddress.Indicator, MoneyStar.Indicator,
    ];

    private static IEnumerable<Signal> FrequentChanges(IndicatorDescription description, SignalInput input)
    {
        TimeSpan window = input.Thresholds.Days(description.Code, "window"), early = input.Thresholds.Days(description.Code, "firstPay");
        var firstPays = FirstPays(input);
        foreach (var own in Changes(input).GroupBy(use => use.Candidate).OrderBy(group => group.Key))
        {
            var dated = own.Where(use => use.At is not null).OrderBy(use => use.At).ThenBy(use => use.Evidence).ToList();
            var within = dated.Select(first => dated.Where(use => use.At >= first.At && use.At - first.At <= window).ToList()).MaxBy(run => run.Count) ?? [];
            bool isFrequent = within.Select(use => use.At!.Value.Date).Distinct().Count() >= input.Thresholds.Count(description.Code, "minChanges");
            bool isPaid = firstPays.TryGetValue(own.Key, out var first);
            var soon = isPaid ? dated.FindAll(use => use.At >= first.At && use.At - first.At <= early) : [];
            if (!isFrequent && soon.Count == 0) continue;
            yield return Firing.On(description, own.Key, (isFrequent ? within : soon)[^1].At, input.Thresholds.Bits(description.Code),
                isFrequent ? $"Bank details changed {within.Count} times within {window.TotalDays:0} days." : $"Bank details changed {(soon[0].At!.Value - first.At).TotalDays:0} days after the first pay.",
                isFrequent ? within.Select(use => use.Evidence) : soon.Select(use => use.Evidence).Append(first.Evidence));
        }
    }

    /// <summary>When each candidate was paid first, by the payments on record.</summary>
    private static Dictionary<EntityId, (DateTimeOffset At, EvidenceRef Evidence)> FirstPays(SignalInput input)
    {
        var table = input.Records[Payments];
        var found = new Dictionary<EntityId, (DateTimeOffset At, EvidenceRef Evidence)>();
        for (int row = 0; row < table.Count; row++)
        {
            if (table["paid_at"].Moment(row) is not { } at || input.Candidate(Workers, table["worker_id"].Key(row)) is not { } candidate) continue;
            if (!found.TryGetValue(candidate, out var known) || at < known.At) found[candidate] = (at, table.Evidence(row, "paid_at"));
        }
        return found;
    }

    /// <summary>Requests to change bank details, and destinations after a worker's first.</summary>
    private static IEnumerable<Use> Changes(SignalInput input)
    {
        var changes = input.Records[WorkerChanges];
        for (int row = 0; row < changes.Count; row++)
        {
            if (changes["field"].Key(row) == "bank" && input.Candidate(Workers, changes["worker_id"].Key(row)) is { } candidate)
                yield return new Use(candidate, "bank", changes["changed_at"].Moment(row), changes.Evidence(row, "new_value"));
        }
        if (changes.IsDelivered) yield break;
        var destinations = input.Records[PayDestinations];
        foreach (var own in Rows.By(destinations, row => input.Candidate(Workers, destinations["worker_id"].Key(row))))
        {
            foreach (int row in own.Value.OrderBy(row => destinations["valid_from"].Key(row), StringComparer.Ordinal).Skip(1))
                yield return new Use(own.Key, "bank", destinations["valid_from"].Moment(row), destinations.Evidence(row, "valid_from"));
        }
    }

    private static IEnumerable<Signal> OtherHolder(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[PayDestinations];
        var workers = input.Records[Workers];
        double maximum = input.Thresholds.Number(description.Code, "maxSimilarity");
        for (int row = 0; row < table.Count; row++)
        {
            int worker = workers.Row(table["worker_id"].Key(row));
            if (worker < 0 || table["holder_name"].KeyCode(row) == 0 || input.Candidate(Workers, workers.RecordId(worker)) is not { } candidate) continue;
            if (input.Named(PayDestinations, table.RecordId(row), "holder_name") == candidate) continue;
            double similarity = new[] { "full_name", "preferred_name" }.Where(column => workers[column].KeyCode(worker) != 0)
                .Select(column => NameSimilarity.Compare(table["holder_name"].Key(row).Split(' '), workers[column].Key(worker).Split(' '))).DefaultIfEmpty(0).Max();
            if (similarity >= maximum) continue;
            yield return Firing.On(description, candidate, table["valid_from"].Moment(row), input.Thresholds.Bits(description.Code),
                "The account holder's name is not the worker's.", [table.Evidence(row, "holder_name"), workers.Evidence(worker, "full_name")], table.RecordId(row));
        }
    }

    private static IEnumerable<Signal> MoneyService(IndicatorDescription description, SignalInput input)
    {
        foreach (var use in Rows.Uses(input, PayDestinations, "worker_id", "institution_class", "valid_from").Where(use => use.Value is "prepaid" or "money_service" or "fintech"))
        {
            yield return Firing.On(description, use.Candidate, use.At, input.Thresholds.Bits(description.Code),
                $"Pay goes to a {use.Value.Replace('_', ' ')} account.", [use.Evidence], use.Evidence.RecordId);
        }
    }

    private static IEnumerable<Signal> OtherCountry(IndicatorDescription description, SignalInput input, bool isBank)
    {
        var table = input.Records[PayDestinations];
        var workers = input.Records[Workers];
        for (int row = 0; row < table.Count; row++)
        {
            int worker = workers.Row(table["worker_id"].Key(row));
            string account = table["country"].Key(row);
            if (worker < 0 || account.Length == 0 || workers["country"].KeyCode(worker) == 0) continue;
            if (table["kind"].Key(row) == "bank" != isBank || account == workers["country"].Key(worker)) continue;
            if (input.Candidate(Workers, workers.RecordId(worker)) is { } candidate)
                yield return Firing.On(description, candidate, table["valid_from"].Moment(row), input.Thresholds.Bits(description.Code),
                    "The account's country is not that of the claimed home.", [table.Evidence(row, "country"), workers.Evidence(worker, "country")], table.RecordId(row));
        }
    }
}
