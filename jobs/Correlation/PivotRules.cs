using System.Collections.Frozen;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>The strength of each way to hold a value. Categories follow domain.md 1.8, but for change requests: they count where
/// the machine that made them does, all of one desk as one group; bits are defaults that no source gives.</summary>
internal static class PivotRules
{
    private static readonly FrozenDictionary<(EntityKind, LinkKind), PivotRule> Rules = new Dictionary<(EntityKind, LinkKind), PivotRule>
    {
        [(EntityKind.PhoneNumber, LinkKind.UsesPhone)] = new(EvidenceCategory.Contact, 11, true),
        [(EntityKind.PhoneNumber, LinkKind.UsesFactor)] = new(EvidenceCategory.Device, 11, true),
        [(EntityKind.PhoneNumber, LinkKind.ListsReference)] = new(EvidenceCategory.Contact, 4, false),
        [(EntityKind.PhoneNumber, LinkKind.WitnessedBy)] = new(EvidenceCategory.Contact, 4, false),
        [(EntityKind.PhoneNumber, LinkKind.PerformedFrom)] = new(EvidenceCategory.Contact, 8, true),
        [(EntityKind.EmailAddress, LinkKind.UsesEmail)] = new(EvidenceCategory.Contact, 11, false),
        [(EntityKind.EmailAddress, LinkKind.AttendedWith)] = new(EvidenceCategory.Identity, 9, false),
        [(EntityKind.EmailAddress, LinkKind.ListsReference)] = new(EvidenceCategory.Contact, 4, false),
        [(EntityKind.EmailAddress, LinkKind.AuthoredAs)] = new(EvidenceCategory.Document, 6, false),
        [(EntityKind.PostalAddress, LinkKind.ResidesAt)] = new(EvidenceCategory.Location, 10, true, true),
        [(EntityKind.PostalAddress, LinkKind.ReceivesAt)] = new(EvidenceCategory.Location, 12, true, true),
        [(EntityKind.PostalAddress, LinkKind.ReroutedTo)] = new(EvidenceCategory.Location, 12, true, true),
        [(EntityKind.PostalAddress, LinkKind.ReturnedFrom)] = new(EvidenceCategory.Location, 10, true, true),
        [(EntityKind.Premises, LinkKind.ResidesAt)] = new(EvidenceCategory.Location, 1.5, true, true),
        [(EntityKind.Premises, LinkKind.ReceivesAt)] = new(EvidenceCategory.Location, 2, true, true),
        [(EntityKind.Premises, LinkKind.ReroutedTo)] = new(EvidenceCategory.Location, 2, true, true),
        [(EntityKind.Premises, LinkKind.ReturnedFrom)] = new(EvidenceCategory.Location, 2, true, true),
        [(EntityKind.BankAccount, LinkKind.PaidTo)] = new(EvidenceCategory.Money, 13, false),
        [(EntityKind.BankAccount, LinkKind.Transferred)] = new(EvidenceCategory.Money, 9, false),
        [(EntityKind.PaymentAccount, LinkKind.PaidTo)] = new(EvidenceCategory.Money, 13, false),
        [(EntityKind.PaymentAccount, LinkKind.Transferred)] = new(EvidenceCategory.Money, 8, false),
        [(EntityKind.Wallet, LinkKind.PaidTo)] = new(EvidenceCategory.Money, 13, false),
        [(EntityKind.Wallet, LinkKind.Transferred)] = new(EvidenceCategory.Money, 4, false),
        [(EntityKind.Organisation, LinkKind.PaidTo)] = new(EvidenceCategory.Money, 10, false),
        [(EntityKind.AccessPoint, LinkKind.ObservedAt)] = new(EvidenceCategory.Network, 11, true, true),
        [(EntityKind.NetworkInterface, LinkKind.SeesNeighbour)] = new(EvidenceCategory.Network, 8, true, true),
        [(EntityKind.IpAddress, LinkKind.SubmittedFrom)] = new(EvidenceCategory.Network, 11, true, true),
        [(EntityKind.IpAddress, LinkKind.ConnectedFrom)] = new(EvidenceCategory.Network, 11, true, true),
        [(EntityKind.IpAddress, LinkKind.PerformedFrom)] = new(EvidenceCategory.Network, 7, true, true),
        [(EntityKind.IpAddress, LinkKind.UsedFrom)] = new(EvidenceCategory.Network, 11, true, true),
        [(EntityKind.IpAddress, LinkKind.ObservedAt)] = new(EvidenceCategory.Network, 11, true, true),
        [(EntityKind.DeviceFingerprint, LinkKind.SubmittedFrom)] = new(EvidenceCategory.Device, 12, false),
        [(EntityKind.DeviceFingerprint, LinkKind.ConnectedFrom)] = new(EvidenceCategory.Device, 12, false),
        [(EntityKind.DeviceFingerprint, LinkKind.PerformedFrom)] = new(EvidenceCategory.Device, 8, true),
        [(EntityKind.DeviceFingerprint, LinkKind.UsedFrom)] = new(EvidenceCategory.Device, 12, false),
        [(EntityKind.Device, LinkKind.UsedFrom)] = new(EvidenceCategory.Device, 4, true),
        [(EntityKind.Peripheral, LinkKind.HasPeripheral)] = new(EvidenceCategory.Device, 6, true),
        [(EntityKind.AuthFactor, LinkKind.UsesFactor)] = new(EvidenceCategory.Device, 12, false),
        [(EntityKind.IdentityDocument, LinkKind.Presented)] = new(EvidenceCategory.Document, 13, false),
        [(EntityKind.Document, LinkKind.Presented)] = new(EvidenceCategory.Document, 10, false),
        [(EntityKind.Document, LinkKind.Submitted)] = new(EvidenceCategory.Document, 11, false),
        [(EntityKind.Resume, LinkKind.AppliedWith)] = new(EvidenceCategory.Document, 11, false),
        [(EntityKind.Photo, LinkKind.ShownOn)] = new(EvidenceCategory.Identity, 11, false),
        [(EntityKind.Commit, LinkKind.AuthoredAs)] = new(EvidenceCategory.Document, 9, false),
        [(EntityKind.PlatformAccount, LinkKind.OwnsAccount)] = new(EvidenceCategory.Identity, 10, false),
        [(EntityKind.Domain, LinkKind.Lists)] = new(EvidenceCategory.Document, 4.5, false),
        [(EntityKind.Domain, LinkKind.Claims)] = new(EvidenceCategory.Document, 5, false),
        [(EntityKind.Organisation, LinkKind.Claims)] = new(EvidenceCategory.Document, 5, false),
        [(EntityKind.Organisation, LinkKind.SourcedVia)] = new(EvidenceCategory.Contact, 4, false),
        [(EntityKind.Person, LinkKind.ReceivedBy)] = new(EvidenceCategory.Location, 9, true),
        [(EntityKind.Person, LinkKind.HeldBy)] = new(EvidenceCategory.Money, 10, false),
        [(EntityKind.Person, LinkKind.DepositedBy)] = new(EvidenceCategory.Money, 10, false),
        [(EntityKind.Person, LinkKind.WitnessedBy)] = new(EvidenceCategory.Contact, 4, false),
        [(EntityKind.Person, LinkKind.ListsReference)] = new(EvidenceCategory.Contact, 4, false),
        [(EntityKind.Candidate, LinkKind.ReceivedBy)] = new(EvidenceCategory.Location, 8, true),
        [(EntityKind.Candidate, LinkKind.HeldBy)] = new(EvidenceCategory.Money, 10, false),
        [(EntityKind.Candidate, LinkKind.DepositedBy)] = new(EvidenceCategory.Money, 10, false),
        [(EntityKind.Candidate, LinkKind.WitnessedBy)] = new(EvidenceCategory.Contact, 3, false),
        [(EntityKind.Candidate, LinkKind.ListsReference)] = new(EvidenceCategory.Contact, 3, false),
        [(EntityKind.Candidate, LinkKind.Referred)] = new(EvidenceCategory.Behaviour, 1, false),
    }.ToFrozenDictionary();

    private static readonly PivotRule NationalNumber = new(EvidenceCategory.Identity, 13, false);

    /// <summary>The rule of a value held in a way, or null when that links nobody.</summary>
    public static PivotRule? Of(EntityKind entity, LinkKind link) => Rules.GetValueOrDefault((entity, link));

    /// <summary>The rule of a value by its id: a national number is identity, any other document is document.</summary>
    public static PivotRule? Of(EntityId id, EntityKind entity, LinkKind link) =>
        entity == EntityKind.IdentityDocument && link == LinkKind.Presented && !IsPaper(id.Value) ? NationalNumber : Of(entity, link);

    private static bool IsPaper(string id) =>
        id.Contains(":passport:", StringComparison.Ordinal) || id.Contains(":driving_licence:", StringComparison.Ordinal) || id.Contains(":id_card:", StringComparison.Ordinal);
}
