namespace Investigations.Graph.Normalisation;

/// <summary>What is known of an IP address.</summary>
/// <param name="Category">Kind of network.</param>
/// <param name="Service">The service it belongs to, such as the name of a VPN; "" when none is named.</param>
/// <param name="ListName">Name of the list that says so; "" when no list holds the address.</param>
/// <param name="ListDate">Day of the list, or null.</param>
/// <param name="Country">ISO 3166 alpha-2, "" when unknown.</param>
/// <param name="Region">Region, "" when unknown.</param>
/// <param name="City">City, "" when unknown.</param>
/// <param name="Latitude">Degrees, or null.</param>
/// <param name="Longitude">Degrees, or null.</param>
/// <param name="Carrier">Name of the autonomous system, "" when unknown.</param>
public sealed record IpReading(
    IpCategory Category, string Service, string ListName, DateOnly? ListDate, string Country, string Region, string City,
    double? Latitude, double? Longitude, string Carrier)
{
    /// <summary>Nothing is known.</summary>
    public static IpReading Unknown { get; } = new(IpCategory.Unknown, "", "", null, "", "", "", null, null, "");

    /// <summary>True when two people at the address may be linked by it: residential and unknown networks only.</summary>
    public bool MayLink => Category is IpCategory.Residential or IpCategory.Unknown;

    /// <summary>True for networks that hide where their user is: VPN, proxy, Tor, hosting, residential proxy.</summary>
    public bool HidesUser => Category is IpCategory.Vpn or IpCategory.Proxy or IpCategory.Tor or IpCategory.Hosting or IpCategory.ResidentialProxy;
}
