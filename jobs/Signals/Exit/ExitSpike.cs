using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Exit;

/// <summary>X02: far more data moved around a warning or the end than anybody of the role ever moves.</summary>
internal static class ExitSpike
{
    private const double Megabyte = 1e6; // bytes

    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("X02", "Spike of data movement around a warning or the end", EvidenceCategory.Behaviour,
        FileNeeds.All(DataMovements, UserAccounts, Workers),
        "In the days around a report by HR or a manager, or around the end, a worker moved more data than he ever did, and than all but a few of his peers in their busiest span of that length.",
        "A hand-over that was asked for: see where the data went.", ["normal hand-over", "new laptop"], "ART PSA25J"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[DataMovements];
        var window = input.Thresholds.Days(description.Code, "window");
        var moves = new Movements(input);
        var busiest = moves.ByCandidate.ToDictionary(pair => pair.Key, pair => Busiest(moves, pair.Value, window * 2));
        var peers = input.Peers.Measure(moves.WithIdle(busiest), input.Thresholds.Count(description.Code, "minPeers"));
        var events = Events(input);
        foreach (var (candidate, rows) in moves.ByCandidate)
        {
            if (!events.Contains(candidate)) continue;
            var near = events[candidate].OrderBy(pair => pair.At).Select(pair => (pair.Evidence, pair.At, Rows: rows.FindAll(row => (moves.At(row) - pair.At).Duration() <= window)))
                .MaxBy(found => found.Rows.Sum(moves.Bytes));
            double bytes = near.Rows.Sum(moves.Bytes);
            if (bytes < busiest[candidate] || bytes < input.Thresholds.Number(description.Code, "minMegabytes") * Megabyte) continue;
            if (peers.AtLeast(candidate) is not { } above || above.Share > input.Thresholds.Number(description.Code, "maxShare")) continue;
            yield return Firing.On(description, candidate, near.At, input.Thresholds.Bits(description.Code),
                $"{bytes / Megabyte:0} MB moved within {window.TotalDays:0} days of a warning or the end; {above.Share:0%} of {above.Peers} peers ever moved as much in such a span.",
                near.Rows.Select(row => table.Evidence(row, "bytes")).Append(near.Evidence));
        }
    }

    private static double Busiest(Movements moves, List<int> rows, TimeSpan window)
    {
        double best = 0, sum = 0;
        for (int from = 0, to = 0; from < rows.Count; from++)
        {
            for (; to < rows.Count && moves.At(rows[to]) - moves.At(rows[from]) <= window; to++) sum += moves.Bytes(rows[to]);
            best = Math.Max(best, sum);
            sum -= moves.Bytes(rows[from]);
        }
        return best;
    }

    /// <summary>Ends of employment, and what HR or a manager reported.</summary>
    private static ILookup<EntityId, (DateTimeOffset At, EvidenceRef Evidence)> Events(SignalInput input)
    {
        var found = new List<(EntityId Candidate, DateTimeOffset At, EvidenceRef Evidence)>();
        var workers = input.Records[Workers];
        for (int row = 0; row < workers.Count; row++)
        {
            if (workers["end_date"].Moment(row) is { } end && input.Candidate(Workers, workers.RecordId(row)) is { } candidate)
                found.Add((candidate, end, workers.Evidence(row, "end_date")));
        }
        var reports = input.Records[HumanReports];
        for (int row = 0; row < reports.Count; row++)
        {
            if (reports["reporter_role"].Key(row) is "hr" or "manager" && reports["reported_at"].Moment(row) is { } at && input.Subject(reports, row) is { } candidate)
                found.Add((candidate, at, reports.Evidence(row, "reported_at")));
        }
        return found.ToLookup(item => item.Candidate, item => (item.At, item.Evidence));
    }
}
