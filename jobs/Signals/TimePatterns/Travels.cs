using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.TimePatterns;

/// <summary>The journeys that workers have declared.</summary>
internal sealed class Travels
{
    private readonly Dictionary<string, List<(DateTimeOffset From, DateTimeOffset To)>> journeys = new(StringComparer.Ordinal);

    public Travels(RecordSet records)
    {
        var table = records[Travel];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["from"].Moment(row) is not { } from || table["to"].Moment(row) is not { } to) continue;
            string worker = table["worker_id"].Key(row);
            if (!journeys.TryGetValue(worker, out var own)) journeys[worker] = own = [];
            own.Add((from.AddDays(-1), to.AddDays(2))); // the day before and after, whatever the time zone
        }
    }

    /// <summary>True when a worker had said that he would be away.</summary>
    public bool Cover(string worker, DateTimeOffset at) =>
        journeys.TryGetValue(worker, out var own) && own.Exists(journey => journey.From <= at && at <= journey.To);
}
