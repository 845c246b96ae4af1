using Investigations.Graph.Model;
using TimeZoneConverter;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W27: the device's clock is set to another time zone than the declared one, for days on end.</summary>
internal static class OtherDeviceClock
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W27", "Device clock of another time zone", EvidenceCategory.Location, FileNeeds.All(DeviceObservations, Devices, Workers),
        "On many days in a row the device's clock had another offset from universal time than the declared zone has.",
        "A journey, a clock set by hand.", ["travel"], "proposed"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[DeviceObservations];
        var zones = DeclaredZones.Read(input);
        var known = new Dictionary<int, TimeZoneInfo?>();
        int minimum = input.Thresholds.Count(description.Code, "minDays");
        foreach (var own in Rows.By(table, row => table["time_zone"].TextCode(row) == 0 ? null : Whose(input, table, row)))
        {
            if (!zones.TryGetValue(own.Key, out var declared)) continue;
            var days = own.Value.Where(row => Zone(row) is not null).GroupBy(row => table["at"].Key(row)[..10]).OrderBy(day => day.Key, StringComparer.Ordinal);
            List<int> longest = [], run = [];
            int most = 0, length = 0;
            foreach (var day in days)
            {
                bool isOther = day.All(row => Zone(row)!.GetUtcOffset(table["at"].Moment(row)!.Value) != declared.Zone.GetUtcOffset(table["at"].Moment(row)!.Value));
                if (!isOther) (run, length) = ([], 0);
                else (run, length) = ([.. run, .. day], length + 1);
                if (length > most) (longest, most) = (run, length);
            }
            if (most < minimum) continue;
            yield return Firing.On(description, own.Key, table["at"].Moment(longest[^1]), input.Thresholds.Bits(description.Code),
                $"On {most} days in a row that the device was seen its clock stood at {table["time_zone"].Text(longest[^1])}, not at the declared zone.",
                longest.Select(row => table.Evidence(row, "time_zone")).Append(declared.Evidence));
        }

        TimeZoneInfo? Zone(int row)
        {
            int code = table["time_zone"].TextCode(row);
            if (!known.TryGetValue(code, out var zone)) known[code] = zone = TZConvert.TryGetTimeZoneInfo(table["time_zone"].Text(row), out var found) ? found : null;
            return zone;
        }
    }

    private static EntityId? Whose(SignalInput input, RecordTable table, int row)
    {
        string worker = input.Accounts.WorkerOfDevice(table["device_serial"].KeyCode(row), table["at"].Key(row));
        return table["at"].Moment(row) is { } at && !input.Trips.IsAway(worker, at) ? input.Candidate(Workers, worker) : null;
    }
}
