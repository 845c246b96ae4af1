using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W07: sessions and devices stay away from the claimed home, week after week.</summary>
internal static class FarFromClaimedHome
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W07", "Works far from the claimed home all the time", EvidenceCategory.Location,
        FileNeeds.All(Workers, Logins, UserAccounts, IpIntel).Or(Workers, DeviceObservations, Devices),
        "On most days of a month or more, in its first half as in its second, sessions and devices were far from the home in the HR record and never near it.",
        "A long stay elsewhere that HR knows of, a move that is not yet in the record.", ["long business trip", "move"], "RF26 PSA25L"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        double kilometres = input.Thresholds.Number(description.Code, "minDistance"), share = input.Thresholds.Number(description.Code, "minShare");
        var workers = input.Records[Workers];
        foreach (var own in Sightings.OfSessions(input).Concat(Sightings.OfDevices(input)).GroupBy(sight => sight.Worker).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int worker = workers.Row(own.Key);
            if (worker < 0 || input.Candidate(Workers, own.Key) is not { } candidate) continue;
            var home = input.Localities.Of(workers, worker);
            var days = own.Select(sight => (Sight: sight, IsFar: sight.Where.IsFarFrom(home, kilometres))).Where(sight => sight.IsFar is not null)
                .GroupBy(sight => sight.Sight.At.UtcDateTime.Date).OrderBy(day => day.Key).Select(day => (Day: day.Key, IsFar: day.All(sight => sight.IsFar == true), Sights: day.ToList())).ToList();
            if (days.Count < input.Thresholds.Count(description.Code, "minDays") || days[^1].Day - days[0].Day < input.Thresholds.Days(description.Code, "window")) continue;
            var middle = days[0].Day + ((days[^1].Day - days[0].Day) / 2);
            if (Far(day => day <= middle) < share || Far(day => day > middle) < share) continue;
            var far = days.Where(day => day.IsFar).ToList();
            yield return Firing.On(description, candidate, far[^1].Sights[^1].Sight.At, input.Thresholds.Bits(description.Code),
                $"On {far.Count} of {days.Count} days everything seen was over {kilometres:0} km from the claimed home.",
                far.SelectMany(day => day.Sights).Select(sight => sight.Sight.Evidence).Append(workers.Evidence(worker, "city")), own.Key);

            double Far(Func<DateTime, bool> isMeant) => days.Where(day => isMeant(day.Day)).Select(day => day.IsFar ? 1.0 : 0).DefaultIfEmpty(0).Average();
        }
    }
}
