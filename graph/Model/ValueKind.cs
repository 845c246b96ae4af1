namespace Investigations.Graph.Model;

/// <summary>How the cells of a column are read. Decides the normaliser, and whether the raw text may be kept.</summary>
public enum ValueKind
{
    /// <summary>Free text; the key is the trimmed text.</summary>
    Text,

    /// <summary>A name of a human; the key is the comparison form of <c>PersonName</c>.</summary>
    PersonName,

    /// <summary>A name of an organisation without its legal form.</summary>
    OrganisationName,

    /// <summary>An e-mail address; the key is the canonical mailbox.</summary>
    Email,

    /// <summary>A telephone number; the key is E.164.</summary>
    Phone,

    /// <summary>A part of a postal address; the keys are derived columns, see <see cref="SourceColumn.AddressUnit"/>.</summary>
    AddressPart,

    /// <summary>ISO 3166 alpha-2.</summary>
    Country,

    /// <summary>A calendar date, <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>A date that may lack day or month.</summary>
    PartialDate,

    /// <summary>A moment: ISO 8601 with an offset; the key is UTC, the raw text keeps the offset.</summary>
    Instant,

    /// <summary>A decimal number with a point.</summary>
    Amount,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A geographic degree, WGS 84.</summary>
    Degree,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A word of a closed list.</summary>
    Word,

    /// <summary>Words or ids split by semicolons.</summary>
    List,

    /// <summary>An IP address; the key is its canonical text.</summary>
    Ip,

    /// <summary>A network in CIDR form.</summary>
    Cidr,

    /// <summary>Networks in CIDR form split by semicolons.</summary>
    CidrList,

    /// <summary>A browser or application fingerprint.</summary>
    Fingerprint,

    /// <summary>A MAC address or BSSID; the key is empty for locally administered ones.</summary>
    Mac,

    /// <summary>MAC addresses split by semicolons; the key keeps only those that may link.</summary>
    MacList,

    /// <summary>A device serial number.</summary>
    Serial,

    /// <summary>An IMEI, 15 digits, Luhn.</summary>
    Imei,

    /// <summary>A national number; secret.</summary>
    NationalId,

    /// <summary>A document number; secret.</summary>
    DocumentNumber,

    /// <summary>A line of a machine-readable zone; secret; the key is empty.</summary>
    MrzLine,

    /// <summary>An IBAN; secret.</summary>
    Iban,

    /// <summary>A US routing number.</summary>
    RoutingNumber,

    /// <summary>An account number; secret.</summary>
    AccountNumber,

    /// <summary>A BIC.</summary>
    Bic,

    /// <summary>A wallet address; the key is chain and canonical address.</summary>
    Wallet,

    /// <summary>A value whose kind stands in another cell of the row (transfers, watch-list, changes); secret where that kind is.</summary>
    Dependent,

    /// <summary>ISO 4217.</summary>
    Currency,

    /// <summary>A web address; the key is host and path in lower case.</summary>
    Url,

    /// <summary>A host name; the key is its registrable form.</summary>
    Domain,

    /// <summary>A SHA-256, 64 hex digits.</summary>
    Sha256,

    /// <summary>A perceptual hash, 16 hex digits.</summary>
    PerceptualHash,

    /// <summary>A path of a file inside the pack.</summary>
    PackPath,

    /// <summary>An account name at a platform; the key is service and handle in lower case.</summary>
    Handle,

    /// <summary>An IANA time zone name.</summary>
    TimeZone,

    /// <summary>A record id of another file.</summary>
    Reference,

    /// <summary>An identifier that is compared as it stands, without case.</summary>
    Identifier,
}
