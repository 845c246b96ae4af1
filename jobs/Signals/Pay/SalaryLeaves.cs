using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Pay;

/// <summary>P06: nearly all of the pay leaves the account at once, month after month.</summary>
internal static class SalaryLeaves
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("P06", "Pay leaves the account at once", EvidenceCategory.Money,
        FileNeeds.All(Transfers, Payments, PayDestinations),
        "Nearly all of the pay left the account within two days, in several months.",
        "An own savings account or a standing order: ask for the statement.", ["own other account", "standing order"], "FLAME"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var window = TimeSpan.FromHours(input.Thresholds.Number(description.Code, "window"));
        double share = input.Thresholds.Number(description.Code, "minShare");
        var transfers = input.Records[Transfers];
        foreach (var own in input.PayFlow.Pays.GroupBy(pay => pay.Candidate).OrderBy(group => group.Key))
        {
            var emptied = own.Select(pay => (Pay: pay, Out: input.PayFlow.After(pay, window).ToList()))
                .Where(pair => pair.Out.Sum(row => Rows.Number(transfers["amount"].Key(row)) ?? 0) >= share * pair.Pay.Amount).ToList();
            int months = emptied.Select(pair => (pair.Pay.At.UtcDateTime.Year, pair.Pay.At.UtcDateTime.Month)).Distinct().Count();
            if (months < input.Thresholds.Count(description.Code, "minMonths")) continue;
            yield return Firing.On(description, own.Key, emptied.Max(pair => pair.Pay.At), input.Thresholds.Bits(description.Code),
                $"In {months} months {share:0%} or more of the pay left the account within {window.TotalHours:0} hours ({emptied.Count} of {own.Count()} payments).",
                emptied.SelectMany(pair => pair.Out.Select(row => transfers.Evidence(row, "amount")).Append(pair.Pay.Evidence)));
        }
    }
}
