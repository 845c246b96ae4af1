using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W09: within one hour the device is in one place and its user signs in from another.</summary>
internal static class DeviceFarFromSession
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W09", "Device and sign-in in different places", EvidenceCategory.Location, FileNeeds.All(DeviceObservations, Logins, UserAccounts, IpIntel),
        "In one and the same hour, and again and again, the device was far from where its user signed in over a home network.",
        "A tunnel of which only a part goes through the VPN.", ["split tunnel"], "RF26"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        double kilometres = input.Thresholds.Number(description.Code, "minDistance");
        var devices = Sightings.OfDevices(input).ToLookup(sight => (sight.Worker, Hour(sight.At)));
        var apart = Sightings.OfSessions(input)
            .SelectMany(session => devices[(session.Worker, Hour(session.At))].Where(device => session.Device == 0 || session.Device == device.Device).Select(device => (Session: session, Device: device)))
            .Where(pair => pair.Session.Where.IsFarFrom(pair.Device.Where, kilometres) == true);
        foreach (var own in apart.GroupBy(pair => pair.Session.Worker).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int hours = own.Select(pair => Hour(pair.Session.At)).Distinct().Count();
            if (hours < input.Thresholds.Count(description.Code, "minTimes") || input.Candidate(Workers, own.Key) is not { } candidate) continue;
            yield return Firing.On(description, candidate, own.Max(pair => pair.Session.At), input.Thresholds.Bits(description.Code),
                $"In {hours} hours the device and the sign-in were over {kilometres:0} km apart.", own.SelectMany(pair => new[] { pair.Session.Evidence, pair.Device.Evidence }), own.Key);
        }
    }

    private static long Hour(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerHour;
}
