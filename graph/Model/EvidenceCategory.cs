namespace Investigations.Graph.Model;

/// <summary>The kind of evidence an indicator or a tie belongs to; independence is counted by category.</summary>
public enum EvidenceCategory
{
    /// <summary>Who somebody says he is: documents' holders, photos, national numbers.</summary>
    Identity = 1,

    /// <summary>Phones, mailboxes, references, witnesses.</summary>
    Contact = 2,

    /// <summary>Texts and images that were reused.</summary>
    Document = 3,

    /// <summary>Places: homes, deliveries, observed positions.</summary>
    Location = 4,

    /// <summary>IP addresses and local networks.</summary>
    Network = 5,

    /// <summary>Computers, fingerprints, software, factors.</summary>
    Device = 6,

    /// <summary>Accounts, wallets, payments.</summary>
    Money = 7,

    /// <summary>Timing and conduct.</summary>
    Behaviour = 8,
}
