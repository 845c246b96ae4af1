namespace Investigations.Api.Access;

/// <summary>The kind of personal value a field holds.</summary>
[Flags]
internal enum FieldClass
{
    /// <summary>No personal value.</summary>
    None = 0,

    /// <summary>Who somebody says they are.</summary>
    Identity = 1,

    /// <summary>Phones, mailboxes, references.</summary>
    Contact = 2,

    /// <summary>Texts and images.</summary>
    Document = 4,

    /// <summary>Accounts, wallets, payments.</summary>
    Money = 8,

    /// <summary>Places as claimed.</summary>
    ClaimedLocation = 16,

    /// <summary>Places as observed.</summary>
    ObservedLocation = 32,

    /// <summary>IP addresses and local networks.</summary>
    Network = 64,

    /// <summary>Computers, fingerprints, software, factors.</summary>
    Device = 128,

    /// <summary>Timing and conduct.</summary>
    Behaviour = 256,

    /// <summary>Every class.</summary>
    All = Identity | Contact | Document | Money | ClaimedLocation | ObservedLocation | Network | Device | Behaviour,
}
