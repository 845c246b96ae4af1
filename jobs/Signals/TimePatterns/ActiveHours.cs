using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.TimePatterns;

/// <summary>W12: hours of activity that fit the day of another time zone. Which one it is, is told as a fact and never weighed.</summary>
internal static class ActiveHours
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("W12", "Active hours fit another time zone", EvidenceCategory.Behaviour,
        FileNeeds.All(Workers, Logins, UserAccounts).Or(Workers, Commits, CodeAccounts),
        "Activity on working days correlates best with the day of peers when it is shifted by many hours, and little of it lies in the day of the declared zone.",
        "Night shift, children, a team abroad: ask the manager.", ["night shift", "parent", "global team", "on call"], "ART SEAL W3H"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var thresholds = input.Thresholds;
        int start = thresholds.Count(description.Code, "dayStart"), length = thresholds.Count(description.Code, "dayLength");
        var peers = new PeerHours(input, thresholds.Count(description.Code, "minPeers"), start, length);
        var zones = DeclaredZones.Read(input);
        var measured = new List<(EntityId Candidate, List<(DateTimeOffset At, EvidenceRef Evidence)> Acts, int[] Hours)>();
        foreach (var (candidate, acts) in Activity(input))
        {
            if (!zones.TryGetValue(candidate, out var declared)) continue;
            var days = ByDay(acts, declared.Zone);
            if (days.Count < thresholds.Count(description.Code, "minDays")) continue;
            int[] hours = [.. Enumerable.Range(0, HourSpread.Hours).Select(hour => days.Sum(day => day[hour]))];
            peers.Add(candidate, hours);
            measured.Add((candidate, acts, hours));
        }
        foreach (var (candidate, acts, hours) in measured)
        {
            var (expected, count) = peers.Of(candidate, hours);
            int shift = HourSpread.BestShift(hours, expected);
            double own = Share(hours, start, length, 0), shifted = Share(hours, start, length, shift);
            bool isFar = Math.Abs(shift) >= thresholds.Number(description.Code, "minShift");
            if (!isFar || own > thresholds.Number(description.Code, "maxOwnShare") || shifted < thresholds.Number(description.Code, "minShiftedShare")) continue;
            var (zone, evidence) = zones[candidate];
            var days = ByDay(acts, zone);
            double confidence = HourSpread.Confidence(days, expected, shift);
            if (confidence < thresholds.Number(description.Code, "minConfidence")) continue;
            yield return Firing.On(description, candidate, acts[^1].At, thresholds.Bits(description.Code),
                $"{shifted:0%} of {hours.Sum()} acts on {days.Count} working days fit a day at {Offset(zone, shift, acts[^1].At)}; {own:0%} fit the declared zone. "
                + $"Compared with {(count > 0 ? $"{count} peers" : "a plain working day")}, confidence {confidence:0%}.",
                acts.Select(act => act.Evidence).Append(evidence));
        }
    }

    /// <summary>Sign-ins by candidate in time order; where no sign-ins were delivered, commits.</summary>
    private static IEnumerable<KeyValuePair<EntityId, List<(DateTimeOffset At, EvidenceRef Evidence)>>> Activity(SignalInput input)
    {
        if (input.Records[Logins].IsDelivered)
        {
            foreach (var own in input.SignIns) yield return KeyValuePair.Create(own.Key, own.Value.ConvertAll(signIn => (signIn.At, signIn.Evidence)));
            yield break;
        }
        var accounts = input.Records[CodeAccounts];
        var commits = input.Records[Commits];
        foreach (var own in Rows.By(commits, row => accounts.Row(commits["code_account_id"].Key(row)) is var account and >= 0 ? input.Subject(accounts, account) : null))
        {
            yield return KeyValuePair.Create(own.Key, own.Value.Where(row => commits["authored_at"].Moment(row) is not null)
                .Select(row => (commits["authored_at"].Moment(row)!.Value, commits.Evidence(row, "authored_at"))).Order().ToList());
        }
    }

    /// <summary>Acts by local hour, of each working day that has any, in order of the days.</summary>
    private static List<int[]> ByDay(List<(DateTimeOffset At, EvidenceRef Evidence)> acts, TimeZoneInfo zone)
    {
        var days = new SortedDictionary<DateOnly, int[]>();
        foreach (var (at, _) in acts)
        {
            var local = TimeZoneInfo.ConvertTime(at, zone);
            if (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            var day = DateOnly.FromDateTime(local.DateTime);
            if (!days.TryGetValue(day, out int[]? hours)) days[day] = hours = new int[HourSpread.Hours];
            hours[local.Hour]++;
        }
        return [.. days.Values];
    }

    /// <summary>The share of activity that lies in a plain working day once it is shifted.</summary>
    private static double Share(int[] hours, int start, int length, int shift) =>
        (double)Enumerable.Range(start, length).Sum(hour => hours[(hour - shift + (2 * HourSpread.Hours)) % HourSpread.Hours]) / hours.Sum();

    /// <summary>The offset of a zone moved by hours, as people write it: UTC+8.</summary>
    private static string Offset(TimeZoneInfo zone, int shift, DateTimeOffset at)
    {
        int hours = (int)Math.Round(zone.GetUtcOffset(at).TotalHours) + shift;
        if (hours > 14) hours -= HourSpread.Hours;
        if (hours < -11) hours += HourSpread.Hours;
        return hours < 0 ? $"UTC-{-hours}" : $"UTC+{hours}";
    }
}
