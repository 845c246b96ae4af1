namespace Investigations.Graph.Model;

/// <summary>The words for kinds of entities: in ids, and in the results pack.</summary>
public static class EntityKindNames
{
    private static readonly Dictionary<EntityKind, string> Prefixes = new()
    {
        [EntityKind.Candidate] = "candidate",
        [EntityKind.Person] = "person",
        [EntityKind.Organisation] = "organisation",
        [EntityKind.EmailAddress] = "email",
        [EntityKind.PhoneNumber] = "phone",
        [EntityKind.Domain] = "domain",
        [EntityKind.PostalAddress] = "postal_address",
        [EntityKind.Premises] = "premises",
        [EntityKind.BankAccount] = "bank_account",
        [EntityKind.PaymentAccount] = "payment_account",
        [EntityKind.Wallet] = "wallet",
        [EntityKind.Device] = "device",
        [EntityKind.NetworkInterface] = "network_interface",
        [EntityKind.AccessPoint] = "access_point",
        [EntityKind.DeviceFingerprint] = "device_fingerprint",
        [EntityKind.IpAddress] = "ip_address",
        [EntityKind.UserAccount] = "user_account",
        [EntityKind.PlatformAccount] = "platform_account",
        [EntityKind.AuthFactor] = "auth_factor",
        [EntityKind.IdentityDocument] = "identity_document",
        [EntityKind.Photo] = "photo",
        [EntityKind.Resume] = "resume",
        [EntityKind.Document] = "document",
        [EntityKind.Commit] = "commit",
        [EntityKind.WatchlistEntry] = "watchlist_entry",
        [EntityKind.Peripheral] = "peripheral",
    };

    private static readonly Dictionary<string, EntityKind> Kinds = Prefixes.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The word of a kind, such as <c>postal_address</c>.</summary>
    public static string Word(this EntityKind kind) => Prefixes[kind];

    /// <summary>The id of the entity of a kind with a key.</summary>
    public static EntityId IdOf(this EntityKind kind, string key) => new($"{Prefixes[kind]}:{key}");

    /// <summary>The kind an id speaks of, or null when it is none of ours.</summary>
    public static EntityKind? KindOf(EntityId id)
    {
        int colon = id.Value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Kinds.TryGetValue(id.Value[..colon], out var kind) ? kind : null;
    }

    /// <summary>The kind of account a key of pay or of a transfer speaks of, by its form: <c>bank:</c>, <c>pay:</c>, or a wallet's.</summary>
    public static EntityKind OfAccountKey(string key) => key.StartsWith("bank:", StringComparison.Ordinal) ? EntityKind.BankAccount
        : key.StartsWith("pay:", StringComparison.Ordinal) ? EntityKind.PaymentAccount : EntityKind.Wallet;

    /// <summary>The word the results pack uses: a candidate is a person there, and rarer kinds go by the nearest of its list.</summary>
    public static string ResultsWord(this EntityKind kind) => kind switch
    {
        EntityKind.Candidate => "person",
        EntityKind.NetworkInterface or EntityKind.Peripheral => "device",
        EntityKind.Commit or EntityKind.WatchlistEntry => "document",
        _ => Prefixes[kind],
    };
}
