using Investigations.Graph.Model;
using TimeZoneConverter;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.TimePatterns;

/// <summary>W06 and W12: what the times of sign-ins say.</summary>
internal static class TimeIndicators
{
    private const int HoursOfDay = 24;

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        new Rule(new("W06", "Impossible travel", EvidenceCategory.Network, FileNeeds.All(Logins, UserAccounts, IpIntel),
            "Two sign-ins in a row lie farther apart than anyone travels in the time between, neither over a VPN or carrier.",
            "A split tunnel or a roaming phone.", ["split tunnel", "roaming"], "ADV22 MS25"), ImpossibleTravel),
        new Rule(new("W12", "Active hours fit another time zone", EvidenceCategory.Behaviour, FileNeeds.All(Workers, Logins, UserAccounts),
            "Most activity lies outside the day of the declared zone and inside the day of one many hours away, on most working days.",
            "Night shift, children, a team abroad: ask the manager.", ["night shift", "parent", "global team", "on call"], "ART SEAL W3H"), OtherZone),
    ];

    private static IEnumerable<Signal> ImpossibleTravel(IndicatorDescription description, SignalInput input)
    {
        double speed = input.Thresholds.Number(description.Code, "minSpeed"), distance = input.Thresholds.Number(description.Code, "minDistance");
        foreach (var own in input.SignIns)
        {
            var placed = own.Value.Where(signIn => signIn.Facts.Category is Graph.Normalisation.IpCategory.Residential or Graph.Normalisation.IpCategory.Unknown
                && signIn.Facts.Latitude is not null).ToList();
            var odd = placed.Zip(placed.Skip(1)).Where(pair => Places.Distance(pair.First.Facts.Latitude, pair.First.Facts.Longitude, pair.Second.Facts.Latitude, pair.Second.Facts.Longitude)
                is { } kilometres && kilometres > distance && kilometres > speed * Math.Max(0.01, (pair.Second.At - pair.First.At).TotalHours)).ToList();
            if (odd.Count == 0) continue;
            yield return Firing.On(description, own.Key, odd.Max(pair => pair.Second.At), input.Thresholds.Bits(description.Code),
                $"{odd.Count} times two sign-ins in a row lie farther apart than a flight covers in the time between.", odd.SelectMany(pair => new[] { pair.First.Evidence, pair.Second.Evidence }));
        }
    }

    private static IEnumerable<Signal> OtherZone(IndicatorDescription description, SignalInput input)
    {
        var zones = DeclaredZones(input);
        foreach (var own in input.SignIns)
        {
            if (!zones.TryGetValue(own.Key, out var declared)) continue;
            var (zone, evidence) = declared;
            var hours = new int[HoursOfDay];
            var days = new HashSet<DateOnly>();
            foreach (var signIn in own.Value)
            {
                var local = TimeZoneInfo.ConvertTime(signIn.At, zone);
                if (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
                hours[local.Hour]++;
                days.Add(DateOnly.FromDateTime(local.DateTime));
            }
            if (days.Count < input.Thresholds.Count(description.Code, "minDays")) continue;
            int shift = BestShift(hours, input.Thresholds.Count(description.Code, "dayStart"), input.Thresholds.Count(description.Code, "dayLength"), out double ownShare, out double shiftedShare);
            bool isFar = Math.Abs(shift) >= input.Thresholds.Number(description.Code, "minShift");
            if (!isFar || ownShare > input.Thresholds.Number(description.Code, "maxOwnShare") || shiftedShare < input.Thresholds.Number(description.Code, "minShiftedShare")) continue;
            yield return Firing.On(description, own.Key, own.Value[^1].At, input.Thresholds.Bits(description.Code),
                $"{shiftedShare:0%} of {hours.Sum()} sign-ins on {days.Count} working days fit a day at {Offset(zone, shift, own.Value[^1].At)}; {ownShare:0%} fit the declared zone.",
                own.Value.Select(signIn => signIn.Evidence).Append(evidence));
        }
    }

    /// <summary>The circular shift, in hours from -11 to 12, under which most activity falls into a working day; of several equal ones the middle.</summary>
    private static int BestShift(int[] hours, int start, int length, out double ownShare, out double bestShare)
    {
        int total = Math.Max(1, hours.Sum());
        double[] shares = [.. Enumerable.Range(-11, HoursOfDay).Select(shift =>
            (double)Enumerable.Range(start, length).Sum(hour => hours[(hour - shift + (2 * HoursOfDay)) % HoursOfDay]) / total)];
        ownShare = shares[11];
        double most = bestShare = shares.Max();
        int[] best = [.. Enumerable.Range(-11, HoursOfDay).Where(shift => shares[shift + 11] > most - 1e-9)];
        return best.Contains(0) ? 0 : best.MinBy(shift => best.Sum(other => Around(shift, other)));
    }

    private static int Around(int a, int b) => Math.Min(Math.Abs(a - b), HoursOfDay - Math.Abs(a - b));

    /// <summary>The offset of a zone moved by hours, as people write it: UTC+8.</summary>
    private static string Offset(TimeZoneInfo zone, int shift, DateTimeOffset at)
    {
        int hours = (int)Math.Round(zone.GetUtcOffset(at).TotalHours) + shift;
        if (hours > 14) hours -= HoursOfDay;
        if (hours < -11) hours += HoursOfDay;
        return hours < 0 ? $"UTC-{-hours}" : $"UTC+{hours}";
    }

    private static Dictionary<EntityId, (TimeZoneInfo Zone, EvidenceRef Evidence)> DeclaredZones(SignalInput input)
    {
        var zones = new Dictionary<EntityId, (TimeZoneInfo, EvidenceRef)>();
        foreach (var file in new[] { Workers, Candidates })
        {
            var table = input.Records[file];
            for (int row = 0; row < table.Count; row++)
            {
                if (table["time_zone"].TextCode(row) == 0 || input.Candidate(file, table.RecordId(row)) is not { } candidate) continue;
                if (TZConvert.TryGetTimeZoneInfo(table["time_zone"].Text(row), out var zone)) zones.TryAdd(candidate, (zone, table.Evidence(row, "time_zone")));
            }
        }
        return zones;
    }
}
