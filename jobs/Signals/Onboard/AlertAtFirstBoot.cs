using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Onboard;

/// <summary>O13: an alert within a day of a device's first check-in.</summary>
internal static class AlertAtFirstBoot
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("O13", "Alert on the first day of a device", EvidenceCategory.Device, FileNeeds.All(SecurityAlerts, Devices, DeviceObservations),
        "Endpoint protection raised an alert within a day of the device's first check-in after it was assigned.",
        "Common unwanted software: read what was blocked.", ["common unwanted software"], "KB4"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var window = TimeSpan.FromHours(input.Thresholds.Number(description.Code, "window"));
        var known = input.Thresholds.Days(description.Code, "firstSeen");
        var alerts = input.Records[SecurityAlerts];
        var devices = input.Records[Devices];
        var firstSeen = FirstSeen(input.Records[DeviceObservations]);
        var alertsOf = Enumerable.Range(0, alerts.Count).Where(row => alerts["device_serial"].KeyCode(row) != 0).ToLookup(row => alerts["device_serial"].KeyCode(row));
        for (int row = 0; row < devices.Count; row++)
        {
            int serial = devices["serial"].KeyCode(row);
            if (devices["assigned_from"].Moment(row) is not { } assigned || !firstSeen.TryGetValue(serial, out var seen)) continue;
            // The export may begin years after the device: then its first record says nothing of its first day.
            var first = seen.Find(sight => sight.At >= assigned);
            if (first.At == default || first.At - assigned > known || input.Candidate(Workers, devices["assigned_worker_id"].Key(row)) is not { } candidate) continue;
            var early = alertsOf[serial].Where(alert => alerts["at"].Moment(alert) is { } at && at >= first.At && at - first.At <= window).ToList();
            if (early.Count == 0) continue;
            yield return Firing.On(description, candidate, alerts["at"].Moment(early[0]), input.Thresholds.Bits(description.Code),
                $"Alerts within {window.TotalHours:0} hours of the device's first check-in: {early.Count} ({alerts["category"].Text(early[0]).Replace('_', ' ')}).",
                early.Select(alert => alerts.Evidence(alert, "category")).Append(first.Evidence), devices.RecordId(row));
        }
    }

    private static Dictionary<int, List<(DateTimeOffset At, EvidenceRef Evidence)>> FirstSeen(RecordTable observations)
    {
        var seen = new Dictionary<int, List<(DateTimeOffset At, EvidenceRef Evidence)>>();
        for (int row = 0; row < observations.Count; row++)
        {
            if (observations["at"].Moment(row) is not { } at) continue;
            int serial = observations["device_serial"].KeyCode(row);
            if (!seen.TryGetValue(serial, out var own)) seen[serial] = own = [];
            own.Add((at, observations.Evidence(row, "at")));
        }
        foreach (var own in seen.Values) own.Sort();
        return seen;
    }
}
