using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Onboard;

/// <summary>O06: equipment that was sent on, by the carrier's word or by where the device shows up.</summary>
internal static class SentOn
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("O06", "Sent on after the label was printed", EvidenceCategory.Location,
        FileNeeds.All(Shipments, ShipmentEvents).Or(Shipments, DeviceObservations),
        "The carrier re-routed or forwarded the shipment, or the device was seen in another country within weeks of its delivery.",
        "An approved relocation, a journey that HR was not told of.", ["approved relocation", "journey"], "DOJ-C PSA23"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var events = input.Records[ShipmentEvents];
        var shipments = input.Records[Shipments];
        for (int row = 0; row < events.Count; row++)
        {
            int shipment = shipments.Row(events["shipment_id"].Key(row));
            if (events["event"].Key(row) is not ("rerouted" or "forwarded") || shipment < 0) continue;
            if (input.Candidate(Workers, shipments["worker_id"].Key(shipment)) is { } candidate)
                yield return Firing.On(description, candidate, events["at"].Moment(row), input.Thresholds.Bits(description.Code),
                    $"The carrier reports the shipment as {events["event"].Key(row)}.", [events.Evidence(row, "event")], events.RecordId(row));
        }
        foreach (var signal in SeenAbroad(description, input)) yield return signal;
    }

    private static IEnumerable<Signal> SeenAbroad(IndicatorDescription description, SignalInput input)
    {
        var window = input.Thresholds.Days(description.Code, "window");
        var shipments = input.Records[Shipments];
        var seen = input.Records[DeviceObservations];
        var bySerial = Enumerable.Range(0, seen.Count).Where(row => seen["country"].KeyCode(row) != 0).ToLookup(row => seen["device_serial"].KeyCode(row));
        for (int row = 0; row < shipments.Count; row++)
        {
            int serial = shipments["device_serial"].KeyCode(row), country = shipments["country"].KeyCode(row);
            string worker = shipments["worker_id"].Key(row);
            if (serial == 0 || country == 0 || shipments["direction"].Key(row) != "outbound" || shipments["delivered_at"].Moment(row) is not { } delivered) continue;
            var abroad = bySerial[serial].Where(other => seen["country"].KeyCode(other) != country && seen["at"].Moment(other) is { } at
                && at >= delivered && at - delivered <= window && !input.Trips.IsAway(worker, at)).ToList();
            if (abroad.Count == 0 || input.Candidate(Workers, worker) is not { } candidate) continue;
            yield return Firing.On(description, candidate, abroad.Min(other => seen["at"].Moment(other)), input.Thresholds.Bits(description.Code),
                $"The device was seen in another country within {window.TotalDays:0} days of its delivery.",
                abroad.Select(other => seen.Evidence(other, "country")).Append(shipments.Evidence(row, "delivered_at")), "abroad " + shipments.RecordId(row));
        }
    }
}
