namespace Investigations.Graph.Model;

/// <summary>One column of a file of the source-pack contract.</summary>
/// <param name="Name">As it stands in the header row; derived columns hold a point.</param>
/// <param name="Kind">How its cells are read.</param>
/// <param name="IsRequired">A row whose cell is empty or unreadable is rejected.</param>
/// <param name="References">The file whose <c>record_id</c> the cell holds, or null.</param>
/// <param name="Words">The words of a closed list; empty when any text is allowed.</param>
public sealed record SourceColumn(
    string Name, ValueKind Kind, bool IsRequired = false, string? References = null, IReadOnlyList<string>? Words = null)
{
    /// <summary>Derived column: the key of the address with its unit.</summary>
    public const string AddressUnit = "address.unit";

    /// <summary>Derived column: the key of the building.</summary>
    public const string AddressPremises = "address.premises";

    /// <summary>Derived column: the class of the address (<c>PostalAddressClass</c> in lower case).</summary>
    public const string AddressClass = "address.class";

    /// <summary>Derived column: the address on one line, for people.</summary>
    public const string AddressLine = "address.line";

    /// <summary>Derived column: the account, wallet, document or platform account of the row, as the key of its entity.</summary>
    public const string SubjectKey = "subject.key";

    /// <summary>Derived column of transfers: the key of the paying side.</summary>
    public const string FromKey = "from.key";

    /// <summary>Derived column of transfers: the key of the receiving side.</summary>
    public const string ToKey = "to.key";

    /// <summary>Derived column: SHA-256 of the text file the row names; the text itself is a stored document.</summary>
    public const string TextHash = "text.sha256";

    /// <summary>Derived column: the last four characters of the row's secret, for people.</summary>
    public const string LastFour = "secret.last4";

    /// <summary>True for a column that the importer works out from others.</summary>
    public bool IsDerived => Name.Contains('.', StringComparison.Ordinal);

    /// <summary>True when the clear text may never be stored: only the keyed hash and the last four characters are.</summary>
    public bool IsSecret => Kind is ValueKind.NationalId or ValueKind.DocumentNumber or ValueKind.MrzLine
        or ValueKind.Iban or ValueKind.AccountNumber;
}
