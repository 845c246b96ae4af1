namespace Investigations.Graph.Normalisation;

/// <summary>What kind of place an address is, as far as its own words tell.</summary>
public enum AddressClass
{
    /// <summary>Its words do not tell; most houses.</summary>
    Unknown,

    /// <summary>A home: flat, apartment, mobile home.</summary>
    Residential,

    /// <summary>A suite or floor of a business building; at a mail store it is a mailbox all the same.</summary>
    Office,

    /// <summary>University or student residence.</summary>
    Campus,

    /// <summary>Hotel or motel.</summary>
    Hotel,

    /// <summary>Commercial mail agent, private mailbox or care-of address.</summary>
    MailStore,

    /// <summary>Freight forwarder or reshipper.</summary>
    Forwarder,

    /// <summary>Post office box or rural route box.</summary>
    PoBox,
}
