using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W25: an account of a code host has been renamed while the person has not.</summary>
internal static class ChangedHandle
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W25", "Account renamed without a change of name", EvidenceCategory.Identity, FileNeeds.All(CodeAccounts),
        "One account number of a code host is known under several handles, and HR knows of no change of name.",
        "A marriage, a wish for privacy.", ["marriage", "privacy"], "SEAL KET"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[CodeAccounts];
        var changes = input.Records[WorkerChanges];
        var renamed = Enumerable.Range(0, changes.Count).Where(row => changes["field"].Key(row) == "name").Select(row => input.Candidate(Workers, changes["worker_id"].Key(row))).ToHashSet();
        foreach (var own in Rows.By(table, row => table["account_number"].KeyCode(row) != 0 ? input.Subject(table, row) : null))
        {
            if (renamed.Contains(own.Key)) continue;
            foreach (var account in own.Value.GroupBy(row => (Host: table["host"].Key(row), Number: table["account_number"].Key(row))).OrderBy(group => group.Key.Host, StringComparer.Ordinal).ThenBy(group => group.Key.Number, StringComparer.Ordinal))
            {
                int handles = account.Select(row => table["handle"].Key(row)).Distinct().Count();
                if (handles < 2) continue;
                yield return Firing.On(description, own.Key, account.Max(row => table["created_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                    $"One account of {account.Key.Host} is known under {handles} handles; HR knows of no change of name.", account.Select(row => table.Evidence(row, "handle")), $"{account.Key.Host}/{account.Key.Number}");
            }
        }
    }
}
