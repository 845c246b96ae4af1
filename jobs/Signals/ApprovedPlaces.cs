using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Signals;

/// <summary>Access points and networks of places that the tenant knows: offices, warehouses, campuses.</summary>
internal sealed class ApprovedPlaces
{
    private readonly HashSet<string> points = new(StringComparer.Ordinal);
    private readonly List<IpNetwork> networks = [];

    public ApprovedPlaces(RecordSet records)
    {
        var table = records[SourceCatalogue.Places];
        for (int row = 0; row < table.Count; row++)
        {
            points.UnionWith(table["bssids"].Key(row).Split(';', StringSplitOptions.RemoveEmptyEntries));
            foreach (string range in table["ip_ranges"].Key(row).Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                if (IpNetwork.TryNormalise(range, out var network)) networks.Add(network);
            }
        }
    }

    /// <summary>True when an access point or an address, each by its key or "", belongs to a known place.</summary>
    public bool Holds(string accessPoint, string ip) => points.Contains(accessPoint)
        || (networks.Count > 0 && IpAddress.TryNormalise(ip, out var address) && networks.Exists(network => network.Contains(address)));
}
