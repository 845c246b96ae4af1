using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W17: far more repositories cloned in the first week than peers clone.</summary>
internal static class BulkClone
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W17", "Bulk clone in the first week", EvidenceCategory.Behaviour, FileNeeds.All(DataMovements, UserAccounts, Workers),
        "In the first week more repositories were cloned than all but the top hundredth of those who do the same work.",
        "Work on build systems, platforms or security needs many repositories.", ["platform work", "security work"], "PSA25J FLAME W3H"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[DataMovements];
        var workers = input.Records[Workers];
        var week = input.Thresholds.Days(description.Code, "window");
        int usual = input.Thresholds.Count(description.Code, "maxUsual");
        var earliest = Enumerable.Range(0, table.Count).Min(table["at"].Moment);
        var clones = new Dictionary<EntityId, List<int>>();
        var counts = new Dictionary<EntityId, double>();
        var startOf = new Dictionary<EntityId, DateTimeOffset>();
        for (int row = 0; row < workers.Count; row++)
        {
            // A first week before the log begins cannot be counted.
            if (workers["start_date"].Moment(row) is not { } start || start < earliest || input.Candidate(Workers, workers.RecordId(row)) is not { } candidate) continue;
            startOf[candidate] = start;
            counts[candidate] = 0;
        }
        foreach (var own in Rows.By(table, row => table["kind"].Key(row) == "clone" ? input.Accounts.CandidateOf(table["account_id"].KeyCode(row)) : null))
        {
            if (!startOf.TryGetValue(own.Key, out var start)) continue;
            clones[own.Key] = [.. own.Value.Where(row => table["at"].Moment(row) is { } at && at >= start && at - start <= week).DistinctBy(row => table["target"].TextCode(row))];
            counts[own.Key] = clones[own.Key].Count;
        }
        var peers = input.Peers.Measure(counts, input.Thresholds.Count(description.Code, "minPeers"));
        foreach (var (candidate, rows) in clones.OrderBy(pair => pair.Key))
        {
            if (rows.Count <= usual || peers.AtLeast(candidate) is not { } rank || rank.Share > input.Thresholds.Number(description.Code, "topShare")) continue;
            yield return Firing.On(description, candidate, rows.Max(row => table["at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{rows.Count} repositories were cloned in the first week; {rank.Share:0%} of {rank.Peers} peers cloned as many.", rows.Select(row => table.Evidence(row, "target")));
        }
    }
}
