using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W18: much is uploaded to a place outside the company that the account used for the first time.</summary>
internal static class PersonalUpload
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W18", "Copies code or files to a personal place", EvidenceCategory.Behaviour, FileNeeds.All(DataMovements, UserAccounts),
        "On the day an account first uploaded to a place outside the company, more went there than is usual, or more than all but the top hundredth of peers upload.",
        "Approved work on open-source projects.", ["approved open-source work"], "ART PSA25J SCWX"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[DataMovements];
        double much = input.Thresholds.Number(description.Code, "minMegabytes") * 1e6, some = input.Thresholds.Number(description.Code, "minPeerMegabytes") * 1e6;
        var inside = Enumerable.Range(0, table.Count).Where(row => table["kind"].Key(row) == "clone").Select(row => OwnerOf(table["target"].Text(row))).Where(owner => owner.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var uploads = Rows.By(table, row => table["kind"].Key(row) == "upload" && table["at"].Moment(row) is not null && !inside.Contains(OwnerOf(table["target"].Text(row)))
            ? input.Accounts.CandidateOf(table["account_id"].KeyCode(row)) : null).Select(own => (own.Key, First: FirstDay(table, own.Value))).ToList();
        var peers = input.Peers.Measure(uploads.ToDictionary(own => own.Key, own => own.First.Bytes), input.Thresholds.Count(description.Code, "minPeers"));
        foreach (var (candidate, (target, bytes, rows)) in uploads)
        {
            bool isTop = bytes >= some && peers.AtLeast(candidate) is { } rank && rank.Share <= input.Thresholds.Number(description.Code, "topShare");
            if (bytes < much && !isTop) continue;
            yield return Firing.On(description, candidate, table["at"].Moment(rows[^1]), input.Thresholds.Bits(description.Code),
                $"{bytes / 1e6:0} MB went to {target} on the first day that the account uploaded there.", rows.Select(row => table.Evidence(row, "bytes")));
        }
    }

    /// <summary>The place with the most bytes on its first day.</summary>
    private static (string Target, double Bytes, List<int> Rows) FirstDay(RecordTable table, List<int> uploads) => uploads.GroupBy(row => table["target"].Text(row), StringComparer.OrdinalIgnoreCase)
        .Select(place =>
        {
            var ordered = place.OrderBy(row => table["at"].Key(row), StringComparer.Ordinal).ToList();
            var first = table["at"].Moment(ordered[0])!.Value;
            var rows = ordered.Where(row => table["at"].Moment(row) - first <= TimeSpan.FromDays(1)).ToList();
            return (Target: place.Key, Bytes: rows.Sum(row => global::Investigations.Jobs.Signals.Rows.Number(table["bytes"].Key(row)) ?? 0), Rows: rows);
        }).OrderByDescending(place => place.Bytes).ThenBy(place => place.Target, StringComparer.Ordinal).First();

    /// <summary>The owner of a repository written as owner/name; "" for other places.</summary>
    private static string OwnerOf(string target) => target.Contains('/', StringComparison.Ordinal) ? target[..target.IndexOf('/', StringComparison.Ordinal)] : "";
}
