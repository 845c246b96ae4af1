using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Graph.Normalisation;

/// <summary>What is known of IP addresses: the rows of ip_intel.csv, and the lists that ship with the product where those say no category.</summary>
/// <remarks>The longest prefix wins; a row without a category takes the category of the shipped lists and keeps its place. Not safe for concurrent use.</remarks>
public sealed class IpIntelligence
{
    private static readonly string[] HostingWords =
        ["amazon", "aws", "google", "microsoft", "azure", "digital ocean", "digitalocean", "ovh", "hetzner", "linode", "akamai", "vultr", "choopa", "oracle",
         "alibaba", "tencent", "cloud", "hosting", "server", "datacamp", "data center", "datacenter", "m247", "leaseweb", "vps"];

    private readonly IpRangeTable<IpReading> table;
    private readonly Dictionary<string, IpReading> known = new(StringComparer.Ordinal);

    private IpIntelligence(IpRangeTable<IpReading> table) => this.table = table;

    /// <summary>Reads the rows of ip_intel.csv.</summary>
    public static IpIntelligence From(RecordSet records)
    {
        var rows = records[SourceCatalogue.IpIntel];
        var entries = new List<(IpNetwork, IpReading)>(rows.Count);
        for (int row = 0; row < rows.Count; row++)
        {
            if (!IpNetwork.TryNormalise(rows["cidr"].Key(row), out var network)) continue;
            var date = rows["list_date"].Moment(row);
            entries.Add((network, new IpReading(
                Category(rows["category"].Key(row)), rows["service"].Text(row), SourceCatalogue.IpIntel.Name,
                date is { } day ? DateOnly.FromDateTime(day.UtcDateTime) : null, rows["country"].Key(row), rows["region"].Text(row), rows["city"].Text(row),
                Degree(rows["latitude"].Key(row)), Degree(rows["longitude"].Key(row)), rows["as_name"].Text(row))));
        }
        return new IpIntelligence(new IpRangeTable<IpReading>(entries));
    }

    /// <summary>What is known of an address.</summary>
    /// <param name="ip">Canonical text, the key of an IP column; anything else is unknown.</param>
    public IpReading Read(string ip)
    {
        if (known.TryGetValue(ip, out var reading)) return reading;
        reading = IpAddress.TryNormalise(ip, out var address) ? Look(address) : IpReading.Unknown;
        known.Add(ip, reading);
        return reading;
    }

    private IpReading Look(IpAddress address)
    {
        if (!table.TryFind(address, out var reading)) reading = IpReading.Unknown;
        if (reading.Category is not (IpCategory.Unknown or IpCategory.Residential)) return reading;
        if (address.IsReserved && reading.Category == IpCategory.Unknown) return reading with { Category = IpCategory.Reserved };
        if (reading.Category == IpCategory.Residential) return reading;
        var shipped = IpLists.Shipped.Find(address);
        return shipped is null || (shipped.Category == IpCategory.Hosting && !IsHostedBy(reading.Carrier))
            ? reading
            : reading with { Category = shipped.Category, ListName = shipped.ListName, ListDate = shipped.ListDate };
    }

    // A provider that names another carrier than a data centre knows the range better than a list of clouds does.
    private static bool IsHostedBy(string carrier) =>
        carrier.Length == 0 || Array.Exists(HostingWords, word => carrier.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static double? Degree(string key) =>
        double.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out double degree) ? degree : null;

    private static IpCategory Category(string word) => word switch
    {
        "vpn" => IpCategory.Vpn,
        "proxy" => IpCategory.Proxy,
        "tor" => IpCategory.Tor,
        "residential_proxy" => IpCategory.ResidentialProxy,
        "hosting" => IpCategory.Hosting,
        "privacy_relay" => IpCategory.PrivacyRelay,
        "mobile" => IpCategory.Mobile,
        "corporate" => IpCategory.Corporate,
        "education" => IpCategory.Education,
        "residential" => IpCategory.Residential,
        _ => IpCategory.Unknown,
    };
}
