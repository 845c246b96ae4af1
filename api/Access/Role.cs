namespace Investigations.Api.Access;

/// <summary>What a signed-in person, or a key, may do and see.</summary>
internal enum Role
{
    /// <summary>Sees everything, under a purpose.</summary>
    Investigator = 1,

    /// <summary>Sees identity, contact, document, money and claimed location.</summary>
    Hr = 2,

    /// <summary>Sees network, device, behaviour and observed location.</summary>
    It = 3,

    /// <summary>Sees levels, counts and reports without personal values.</summary>
    Manager = 4,

    /// <summary>Sees the audit log.</summary>
    Auditor = 5,

    /// <summary>Sees users, jobs and settings.</summary>
    Admin = 6,

    /// <summary>Only writes source records.</summary>
    Ingest = 7,
}
