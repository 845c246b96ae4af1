namespace Investigations.Graph.Model;

/// <summary>What an entity is. The order is fixed: stores keep the number.</summary>
public enum EntityKind
{
    /// <summary>A claimed identity, from first application to exit; resolved from source records.</summary>
    Candidate = 1,

    /// <summary>A human who is not a candidate record himself: receiver, holder, witness, reference, victim.</summary>
    Person = 2,

    /// <summary>An employer, agency, school, vendor or front company that records name.</summary>
    Organisation = 3,

    /// <summary>A canonical mailbox.</summary>
    EmailAddress = 4,

    /// <summary>A telephone number in E.164 form.</summary>
    PhoneNumber = 5,

    /// <summary>A host or registrable domain.</summary>
    Domain = 6,

    /// <summary>A postal address down to the unit.</summary>
    PostalAddress = 7,

    /// <summary>A building: a postal address without its unit.</summary>
    Premises = 8,

    /// <summary>A bank account, known by its keyed hash.</summary>
    BankAccount = 9,

    /// <summary>An account at a payment service.</summary>
    PaymentAccount = 10,

    /// <summary>A crypto wallet: chain and canonical address.</summary>
    Wallet = 11,

    /// <summary>A managed computer, known by its serial.</summary>
    Device = 12,

    /// <summary>A hardware interface seen on a network, known by its MAC address.</summary>
    NetworkInterface = 13,

    /// <summary>A wireless access point, known by its BSSID.</summary>
    AccessPoint = 14,

    /// <summary>A browser or application fingerprint.</summary>
    DeviceFingerprint = 15,

    /// <summary>An IP address in canonical text.</summary>
    IpAddress = 16,

    /// <summary>An account at the tenant's identity provider.</summary>
    UserAccount = 17,

    /// <summary>An account at an outside platform: code hosting, meetings, networks.</summary>
    PlatformAccount = 18,

    /// <summary>A phone, key or application that proves a sign-in.</summary>
    AuthFactor = 19,

    /// <summary>A passport, licence or national number, known by its keyed hash.</summary>
    IdentityDocument = 20,

    /// <summary>A picture of a person, known by its hash and its perceptual hash.</summary>
    Photo = 21,

    /// <summary>The text of a resume.</summary>
    Resume = 22,

    /// <summary>Any other text: a submission, a letter, a message.</summary>
    Document = 23,

    /// <summary>A commit in a code repository, known by its hash.</summary>
    Commit = 24,

    /// <summary>An entry of a watch-list.</summary>
    WatchlistEntry = 25,

    /// <summary>A USB device, known by vendor, product and serial.</summary>
    Peripheral = 26,
}
