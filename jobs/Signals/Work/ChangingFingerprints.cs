using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W15: one account shows ever new device fingerprints.</summary>
internal static class ChangingFingerprints
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W15", "Several operators behind one account", EvidenceCategory.Device, FileNeeds.All(Logins, UserAccounts),
        "Within a month an account signed in with more new device fingerprints than a change of hardware explains.",
        "New hardware, a browser that was updated.", ["new hardware", "browser update"], "SEAL FLAME"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Logins];
        var window = input.Thresholds.Days(description.Code, "window");
        int most = input.Thresholds.Count(description.Code, "maxChanges");
        var accounts = Enumerable.Range(0, table.Count)
            .Where(row => table["device_fingerprint"].KeyCode(row) != 0 && table["result"].Key(row) == "success" && table["at"].Moment(row) is not null)
            .GroupBy(row => table["account_id"].KeyCode(row));
        foreach (var account in accounts.OrderBy(group => table["account_id"].Key(group.First()), StringComparer.Ordinal))
        {
            if (input.Accounts.CandidateOf(account.Key) is not { } candidate) continue;
            var fresh = account.OrderBy(row => table["at"].Key(row), StringComparer.Ordinal).ThenBy(row => row).DistinctBy(row => table["device_fingerprint"].KeyCode(row)).Skip(1).ToList();
            var within = Rows.DensestWindow(fresh, row => table["at"].Moment(row)!.Value, window);
            if (within.Count <= most) continue;
            yield return Firing.On(description, candidate, table["at"].Moment(within[^1]), input.Thresholds.Bits(description.Code),
                $"The account signed in with {within.Count} new device fingerprints within {window.TotalDays:0} days.", within.Select(row => table.Evidence(row, "device_fingerprint")), table["account_id"].Key(within[0]));
        }
    }
}
