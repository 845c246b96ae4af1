namespace Investigations.Graph.Normalisation;

/// <summary>Ranges that never name a host of the public internet.</summary>
/// <remarks>Sources: RFC 6890 and the IANA special-purpose registries; RFC 1918, 6598, 5735, 3849, 5771, 9637.</remarks>
internal static class ReservedNetworks
{
    private static readonly string[] Ranges =
    [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/127", "64:ff9b:1::/48", "100::/64", "2001:2::/48", "2001:10::/28", "2001:db8::/32", "3fff::/20", "fc00::/7", "fe80::/10", "ff00::/8",
    ];

    private static readonly IpRangeTable<bool> Table = new(Ranges.Select(static range => (Parse(range), true)));

    public static bool Contains(IpAddress address) => Table.TryFind(address, out _);

    private static IpNetwork Parse(string range) => IpNetwork.TryNormalise(range, out IpNetwork network)
        ? network : throw new InvalidOperationException($"{range} is no network.");
}
