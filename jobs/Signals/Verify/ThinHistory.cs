using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Verify;

/// <summary>V06: the address history that a check found is thin or not where the candidate says he lived.</summary>
internal static class ThinHistory
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("V06", "Address history thin or in conflict", EvidenceCategory.Identity, FileNeeds.All(Verifications),
        "The vendor of an address check found no history at the claimed home, or less than a year of any where an extra column tells.",
        "Immigrants and young people have short histories: it weighs little and decides nothing.",
        ["immigrant", "young person", "mover"], "FLAME"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Verifications];
        double minimum = input.Thresholds.Number(description.Code, "minHistory");
        foreach (var own in Rows.By(table, row => table["type"].Key(row) == "address" ? input.Subject(table, row) : null))
        {
            var odd = own.Value.Where(row => table["result"].Key(row) is "failed" or "refuted"
                || Rows.Number(table.Extra(row, "address_history_years", "history_years")) < minimum).ToList();
            if (odd.Count == 0) continue;
            yield return Firing.On(description, own.Key, odd.Max(row => table["performed_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{odd.Count} of {own.Value.Count} address checks found no history, or a short one.", odd.Select(row => table.Evidence(row, "result")));
        }
    }
}
