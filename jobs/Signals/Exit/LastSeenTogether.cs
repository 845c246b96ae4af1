using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Exit;

/// <summary>X07: the devices of several workers who left were last seen at one network.</summary>
internal static class LastSeenTogether
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("X07", "Devices of several ended workers last seen at one place", EvidenceCategory.Location,
        FileNeeds.All(DeviceObservations, Devices, Workers),
        "The last observation of devices whose holders have left, of different households, is at one access point or one home address of the network.",
        "A warehouse of returned devices: put it on the list of places.", ["warehouse of returns", "office", "couple"], "DOJ-C"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var observations = input.Records[DeviceObservations];
        var places = new ApprovedPlaces(input.Records);
        var seen = new Dictionary<EntityId, List<(EntityId Candidate, int Row)>>();
        foreach (var (candidate, row) in LastRows(input))
        {
            foreach (var place in Networks(input, observations, row, places))
            {
                if (!seen.TryGetValue(place, out var list)) seen[place] = list = [];
                list.Add((candidate, row));
            }
        }
        var told = new HashSet<string>(StringComparer.Ordinal); // an access point and the address behind it are one place
        foreach (var (place, list) in seen.OrderBy(pair => pair.Key))
        {
            var candidates = list.Select(pair => pair.Candidate).Distinct().Order().ToList();
            if (input.Declared.Households(candidates).Count < input.Thresholds.Count(description.Code, "minHolders") || !told.Add(string.Join(' ', candidates))) continue;
            yield return Firing.Of(description, place, candidates, list.Max(pair => observations["at"].Moment(pair.Row)), input.Thresholds.Bits(description.Code),
                $"Devices of {candidates.Count} workers who left were last seen at {input.Label(place)}.", list.Select(pair => observations.Evidence(pair.Row, "at")));
        }
    }

    /// <summary>For each device of a worker who has left, the row that saw it last while it was his.</summary>
    private static IEnumerable<(EntityId Candidate, int Row)> LastRows(SignalInput input)
    {
        var observations = input.Records[DeviceObservations];
        var workers = input.Records[Workers];
        var last = new Dictionary<(string Worker, int Serial), int>();
        for (int row = 0; row < observations.Count; row++)
        {
            int serial = observations["device_serial"].KeyCode(row);
            string worker = input.Accounts.WorkerOfDevice(serial, observations["at"].Key(row));
            if (worker.Length == 0 || workers["end_date"].KeyCode(workers.Row(worker)) == 0) continue;
            if (!last.TryGetValue((worker, serial), out int known) || string.CompareOrdinal(observations["at"].Key(row), observations["at"].Key(known)) > 0) last[(worker, serial)] = row;
        }
        return last.OrderBy(pair => pair.Value).Where(pair => input.Candidate(Workers, pair.Key.Worker) is not null)
            .Select(pair => (input.Candidate(Workers, pair.Key.Worker)!.Value, pair.Value));
    }

    private static IEnumerable<EntityId> Networks(SignalInput input, RecordTable observations, int row, ApprovedPlaces places)
    {
        string point = observations["bssid"].Key(row), ip = observations["ip"].Key(row);
        if (places.Holds(point, ip)) yield break;
        if (point.Length > 0 && IsOwn(input, EntityKind.AccessPoint.IdOf(point))) yield return EntityKind.AccessPoint.IdOf(point);
        if (ip.Length > 0 && input.Ips.Read(ip).MayLink && IsOwn(input, EntityKind.IpAddress.IdOf(ip))) yield return EntityKind.IpAddress.IdOf(ip);
    }

    private static bool IsOwn(SignalInput input, EntityId place) => input.Entity(place) is not { GenericReason: not null };
}
