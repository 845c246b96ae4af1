using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Onboard;

/// <summary>O07: the device first reports in far from where it was delivered.</summary>
internal static class FirstSeenFarAway
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("O07", "First check-in far from the delivery address", EvidenceCategory.Location, FileNeeds.All(Shipments, DeviceObservations),
        "Within days of its delivery a device was seen far from the city it was delivered to.",
        "A trip, or coordinates guessed from the network: ask where the first days were worked.", ["trip", "coarse coordinates"], "PSA25L RF26"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        double kilometres = input.Thresholds.Number(description.Code, "minDistance");
        var window = TimeSpan.FromHours(input.Thresholds.Number(description.Code, "window"));
        var shipments = input.Records[Shipments];
        var observations = input.Records[DeviceObservations];
        var seen = Enumerable.Range(0, observations.Count).Where(row => observations["device_serial"].KeyCode(row) != 0).ToLookup(row => observations["device_serial"].KeyCode(row));
        for (int row = 0; row < shipments.Count; row++)
        {
            if (shipments["direction"].Key(row) != "outbound" || shipments["delivered_at"].Moment(row) is not { } delivered) continue;
            string worker = shipments["worker_id"].Key(row);
            int first = seen[shipments["device_serial"].KeyCode(row)].Where(sight => observations["at"].Moment(sight) is { } at && at >= delivered && at - delivered <= window)
                .OrderBy(sight => observations["at"].Key(sight), StringComparer.Ordinal).FirstOrDefault(-1);
            if (first < 0 || input.Trips.IsAway(worker, observations["at"].Moment(first)!.Value)) continue;
            var there = input.Localities.Of(observations, first);
            if (there.IsFarFrom(input.Localities.Of(shipments, row), kilometres) != true || input.Candidate(Workers, worker) is not { } candidate) continue;
            yield return Firing.On(description, candidate, observations["at"].Moment(first), input.Thresholds.Bits(description.Code),
                $"The device was delivered to {shipments["city"].Text(row)} and within {window.TotalHours:0} hours seen {(there.City.Length > 0 ? $"in {there.City}" : "elsewhere")}, over {kilometres:0} km away.",
                [shipments.Evidence(row, "city"), observations.Evidence(first, "at")], shipments.RecordId(row));
        }
    }
}
