namespace Investigations.Graph.Normalisation;

/// <summary>What kind of network an address belongs to. Only residential and unknown addresses link people by themselves.</summary>
public enum IpCategory
{
    /// <summary>No list says.</summary>
    Unknown = 0,

    /// <summary>Private, shared, documentation or otherwise not routed.</summary>
    Reserved = 1,

    /// <summary>Egress of a company network or of its security provider.</summary>
    Corporate = 2,

    /// <summary>Egress of a VPN service.</summary>
    Vpn = 3,

    /// <summary>Tor exit.</summary>
    Tor = 4,

    /// <summary>Household addresses rented out as proxies.</summary>
    ResidentialProxy = 5,

    /// <summary>Data centre or cloud.</summary>
    Hosting = 6,

    /// <summary>Relay that hides its users from web sites, such as iCloud Private Relay.</summary>
    PrivacyRelay = 7,

    /// <summary>Mobile carrier: one address serves many people.</summary>
    Mobile = 8,

    /// <summary>School or university.</summary>
    Education = 9,

    /// <summary>Household access.</summary>
    Residential = 10,

    /// <summary>Open or paid proxy of another kind.</summary>
    Proxy = 11,
}
