using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Where sessions and devices of workers were, trips that HR knows of left out.</summary>
internal static class Sightings
{
    /// <summary>Successful sign-ins over home or unknown networks: a VPN, a gateway or a carrier does not tell where its user is.</summary>
    public static IEnumerable<Sighting> OfSessions(SignalInput input)
    {
        var table = input.Records[Logins];
        var known = new Dictionary<int, IpReading>();
        for (int row = 0; row < table.Count; row++)
        {
            int ip = table["ip"].KeyCode(row);
            if (ip == 0 || table["result"].Key(row) != "success" || table["at"].Moment(row) is not { } at) continue;
            if (!known.TryGetValue(ip, out var facts)) known[ip] = facts = input.Ips.Read(table["ip"].Key(row));
            string worker = input.Accounts.WorkerOf(table["account_id"].KeyCode(row));
            if (facts.MayLink && facts.Country.Length > 0 && worker.Length > 0 && !input.Trips.IsAway(worker, at))
                yield return new Sighting(worker, at, Localities.Of(facts), table["device_serial"].KeyCode(row), table.Evidence(row, "ip"));
        }
    }

    /// <summary>Observations of devices while they were assigned to a worker.</summary>
    public static IEnumerable<Sighting> OfDevices(SignalInput input)
    {
        var table = input.Records[DeviceObservations];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["at"].Moment(row) is not { } at) continue;
            string worker = input.Accounts.WorkerOfDevice(table["device_serial"].KeyCode(row), table["at"].Key(row));
            if (worker.Length > 0 && !input.Trips.IsAway(worker, at))
                yield return new Sighting(worker, at, input.Localities.Of(table, row), table["device_serial"].KeyCode(row), table.Evidence(row, "city"));
        }
    }
}
