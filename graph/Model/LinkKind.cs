namespace Investigations.Graph.Model;

/// <summary>What a link says. Direction is from the first entity named to the second. The order is fixed: stores keep the number.</summary>
public enum LinkKind
{
    /// <summary>Candidate to e-mail address.</summary>
    UsesEmail = 1,

    /// <summary>Candidate to phone number.</summary>
    UsesPhone = 2,

    /// <summary>Candidate to domain: a portfolio.</summary>
    Lists = 3,

    /// <summary>Candidate to postal address: the home as claimed.</summary>
    ResidesAt = 4,

    /// <summary>Candidate to postal address: where a shipment of his was sent.</summary>
    ReceivesAt = 5,

    /// <summary>Candidate to postal address: where a shipment of his was sent on to.</summary>
    ReroutedTo = 6,

    /// <summary>Candidate to postal address: where a return of his came from.</summary>
    ReturnedFrom = 7,

    /// <summary>Postal address to premises.</summary>
    InPremises = 8,

    /// <summary>Candidate to resume.</summary>
    AppliedWith = 9,

    /// <summary>Candidate to submission or letter.</summary>
    Submitted = 10,

    /// <summary>Candidate to IP address or fingerprint: an application.</summary>
    SubmittedFrom = 11,

    /// <summary>Candidate to IP address or fingerprint: a meeting.</summary>
    ConnectedFrom = 12,

    /// <summary>Candidate to IP address, fingerprint or phone: a verification or a change request.</summary>
    PerformedFrom = 13,

    /// <summary>Candidate to platform account: the meeting account he joined with.</summary>
    AttendedWith = 14,

    /// <summary>Resume, document or photo to one of the same kind, near-duplicate.</summary>
    NearDuplicateOf = 15,

    /// <summary>Candidate to organisation: employer, school or certificate as claimed.</summary>
    Claims = 16,

    /// <summary>Candidate to person: a reference.</summary>
    ListsReference = 17,

    /// <summary>Candidate to organisation: sourced through or supplied by.</summary>
    SourcedVia = 18,

    /// <summary>Candidate to candidate: the first referred the second.</summary>
    Referred = 19,

    /// <summary>Candidate to identity document or national number.</summary>
    Presented = 20,

    /// <summary>Candidate to person: who witnessed a verification.</summary>
    WitnessedBy = 21,

    /// <summary>Candidate to account, wallet or organisation: where pay goes.</summary>
    PaidTo = 22,

    /// <summary>Account or wallet to person or organisation: its holder.</summary>
    HeldBy = 23,

    /// <summary>Account or wallet to account or wallet: money moved.</summary>
    Transferred = 24,

    /// <summary>Candidate to person: who deposited his cheque.</summary>
    DepositedBy = 25,

    /// <summary>Candidate to person: who received his shipment.</summary>
    ReceivedBy = 26,

    /// <summary>Device to candidate.</summary>
    AssignedTo = 27,

    /// <summary>Candidate, through his device, to access point or IP address.</summary>
    ObservedAt = 28,

    /// <summary>Candidate, through his device, to a network interface seen beside it.</summary>
    SeesNeighbour = 29,

    /// <summary>Device to peripheral.</summary>
    HasPeripheral = 30,

    /// <summary>Candidate, through his user account, to IP address, fingerprint or device.</summary>
    UsedFrom = 31,

    /// <summary>Candidate, through his user account, to authentication factor or its phone.</summary>
    UsesFactor = 32,

    /// <summary>Candidate to user account or platform account.</summary>
    OwnsAccount = 33,

    /// <summary>Platform account to e-mail address or commit it made.</summary>
    AuthoredAs = 34,

    /// <summary>Platform account to platform account.</summary>
    Follows = 35,

    /// <summary>Candidate to photo.</summary>
    ShownOn = 36,

    /// <summary>Message to any value it names.</summary>
    Mentions = 37,

    /// <summary>Any entity to a watch-list entry.</summary>
    Matches = 38,

    /// <summary>Candidate to candidate: spouse, household or family, as declared.</summary>
    DeclaredRelation = 39,

    /// <summary>Candidate to candidate: equal identity facts, contradicting observations.</summary>
    ClaimsSameIdentity = 40,

    /// <summary>Person to e-mail address or phone number: contact details of a reference, witness or contact.</summary>
    ReachedAt = 41,

    /// <summary>Organisation to person: its contact.</summary>
    ContactOf = 42,

    /// <summary>Organisation or place to postal address, domain, phone or access point that is its own.</summary>
    Operates = 43,
}
