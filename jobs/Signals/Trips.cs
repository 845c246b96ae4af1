using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Business trips and holidays that HR knows of.</summary>
internal sealed class Trips
{
    private readonly Dictionary<string, List<(string From, string To)>> trips = new(StringComparer.Ordinal);

    public Trips(RecordSet records)
    {
        var table = records[Travel];
        for (int row = 0; row < table.Count; row++)
        {
            string worker = table["worker_id"].Key(row);
            if (!trips.TryGetValue(worker, out var own)) trips[worker] = own = [];
            own.Add((table["from"].Key(row), table["to"].Key(row)));
        }
    }

    /// <summary>True when a worker is on a trip at a time, with a day before and after for the way.</summary>
    /// <param name="worker">The record id.</param>
    /// <param name="at">The time, UTC.</param>
    public bool IsAway(string worker, DateTimeOffset at)
    {
        if (!trips.TryGetValue(worker, out var own)) return false;
        string before = MomentKey.Of(DateOnly.FromDateTime(at.UtcDateTime.AddDays(-1))), after = MomentKey.Of(DateOnly.FromDateTime(at.UtcDateTime.AddDays(1)));
        return own.Exists(trip => string.CompareOrdinal(trip.From, after) <= 0 && string.CompareOrdinal(trip.To, before) >= 0);
    }
}
