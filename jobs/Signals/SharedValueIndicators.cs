using Investigations.Graph.Model;
using Investigations.Jobs.Signals.Verify;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>The indicators that fire when several candidates hold one value.</summary>
internal static class SharedValueIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } = [.. Applying(), .. Checking(), .. Working(), .. Paying()];

    private static IEnumerable<IIndicator> Applying()
    {
        yield return Shared("A01", "Near-duplicate resumes under different names", EvidenceCategory.Document, FileNeeds.All(Candidates),
            "Resumes of different candidates whose texts are nearly equal once contact details and common phrases are taken out.",
            "The same person applied again, or both used one template: compare the sentences that are shared.",
            ["resume builder's template", "agency's house style", "same person applying again"], "ART HR MND",
            [EntityKind.Resume], LinkKind.AppliedWith, "have nearly the same resume as");
        yield return Shared("A02", "One phone for several candidates", EvidenceCategory.Contact, FileNeeds.All(Candidates).Or(Workers),
            "One telephone number given by candidates within 90 days of each other.",
            "A household, an agency's number, or a number that was given to a new holder.",
            ["household", "agency's number", "recycled number", "test number"], "HR W3H", [EntityKind.PhoneNumber], LinkKind.UsesPhone, "gave the phone number");
        yield return Shared("A03", "One mailbox for several candidates", EvidenceCategory.Contact, FileNeeds.All(Candidates).Or(Workers),
            "One canonical mailbox, aliases folded, given by several candidates.",
            "A family mailbox, or a recruiter who typed his own.",
            ["family mailbox", "recruiter's mailbox"], "HR ADV22", [EntityKind.EmailAddress], LinkKind.UsesEmail, "gave the mailbox");
        yield return Shared("A10", "The same commits in accounts of several candidates", EvidenceCategory.Document, FileNeeds.All(CodeAccounts, Commits),
            "Commits with one hash in repositories of different candidates, which few others have.",
            "A common upstream project that both copied openly.",
            ["fork of a known project", "same course"], "SEAL KET", [EntityKind.Commit], LinkKind.AuthoredAs, "published the same commit");
        yield return Shared("A11", "One photo for several candidates", EvidenceCategory.Identity, FileNeeds.All(Photos).Or(Candidates).Or(IdentityDocuments),
            "Photos of different candidates that are equal or nearly equal by their perceptual hash.",
            "A default picture or a logo; the same person under an earlier name.",
            ["default avatar", "stock photo"], "ART MS25 RF26", [EntityKind.Photo], LinkKind.ShownOn, "are shown on one photo");
        yield return Shared("A17", "Applications from one address or device", EvidenceCategory.Network, FileNeeds.All(Applications).Or(Candidates),
            "One IP address or fingerprint, no generic one, behind applications of several candidates.",
            "A shared house, a library, or a recruiter who uploads for others.",
            ["campus", "mobile carrier", "recruiter who uploads"], "ADV22 HR",
            [EntityKind.IpAddress, EntityKind.DeviceFingerprint], LinkKind.SubmittedFrom, "applied from");
        yield return Shared("A21", "References that share a contact point", EvidenceCategory.Contact, FileNeeds.All(References),
            "One person or contact point named as reference by candidates who claim no common employer.",
            "They did work together: the named employer confirms it.",
            ["same former employer", "small team"], "KB4 ADV22",
            [EntityKind.Person, EntityKind.EmailAddress, EntityKind.PhoneNumber], LinkKind.ListsReference, "name the reference");
    }

    private static IEnumerable<IIndicator> Checking()
    {
        yield return Shared("I04", "One address, device or account behind several interviews", EvidenceCategory.Device, FileNeeds.All(Interviews),
            "One IP address, fingerprint or meeting account used by several interviewees.",
            "A co-working space, a university, a borrowed room.",
            ["co-working space", "university", "couple"], "ADV22 RF26",
            [EntityKind.IpAddress, EntityKind.DeviceFingerprint, EntityKind.PlatformAccount, EntityKind.EmailAddress], LinkKind.ConnectedFrom, "were interviewed from", LinkKind.AttendedWith);
        yield return Shared("I10", "One solution for several tests", EvidenceCategory.Document, FileNeeds.All(Assessments),
            "Submissions of different candidates that are nearly equal once the starter file is taken out.",
            "A solution that was published.",
            ["published solution", "trivial task"], "PSA23 HR", [EntityKind.Document], LinkKind.Submitted, "handed in nearly the same solution as");
        yield return new DocumentSharing(isNationalNumber: false);
        yield return new DocumentSharing(isNationalNumber: true);
        yield return Shared("V09", "One device or address for several verifications", EvidenceCategory.Device, FileNeeds.All(Verifications),
            "One fingerprint or IP address, no generic one, behind verifications of several candidates.",
            "A kiosk, or HR who helped on one machine.",
            ["kiosk", "HR helps"], "MND", [EntityKind.IpAddress, EntityKind.DeviceFingerprint], LinkKind.PerformedFrom, "were verified from", file: Verifications);
        yield return Shared("V11", "One witness for unrelated hires", EvidenceCategory.Contact, FileNeeds.All(Verifications, Workers),
            "One witness, no known vendor or notary, for hires who claim different homes.",
            "A professional witness: ask for the appointment.",
            ["notary", "vendor's agent"], "DOJ-C", [EntityKind.Person, EntityKind.PhoneNumber], LinkKind.WitnessedBy, "were vouched for by");
        yield return Shared("O02", "One delivery address for unrelated workers", EvidenceCategory.Location, FileNeeds.All(Shipments, Workers),
            "Equipment of several workers sent to one unit, or to one building where no unit is known.",
            "They live together, or the address is an office or a shop that takes parcels by policy.",
            ["declared couple", "room-mates", "apartment block", "office", "parcel shop"], "ART U42 DOJ-C DOJ-K",
            [EntityKind.PostalAddress, EntityKind.Premises], LinkKind.ReceivesAt, "receive equipment at", LinkKind.ReroutedTo);
        yield return Shared("O05", "One receiver for several workers", EvidenceCategory.Location, FileNeeds.All(Shipments, Workers),
            "One person signed for equipment of several workers.",
            "A concierge, a partner, a room-mate.",
            ["concierge", "partner"], "KB4", [EntityKind.Person, EntityKind.Candidate], LinkKind.ReceivedBy, "have equipment received by");
    }

    private static IEnumerable<IIndicator> Working()
    {
        yield return Shared("O10", "Several managed devices behind one home network", EvidenceCategory.Network, FileNeeds.All(Devices, DeviceObservations),
            "Devices of different workers seen at one access point or one home IP address over several days.",
            "An office, a household of colleagues, a visit.",
            ["office", "household of colleagues", "meet-up"], "DOJ-C DOJ-W", [EntityKind.AccessPoint, EntityKind.IpAddress], LinkKind.ObservedAt, "have devices at");
        yield return Shared("W08", "One IP address for several accounts", EvidenceCategory.Network, FileNeeds.All(Logins, UserAccounts, Workers),
            "One home IP address used by accounts of workers who claim different homes.",
            "An exit of a VPN or carrier that the lists do not know yet.",
            ["carrier's shared address", "office", "VPN exit"], "ADV22", [EntityKind.IpAddress], LinkKind.UsedFrom, "sign in from");
        yield return Shared("W10", "One second factor for several users", EvidenceCategory.Device, FileNeeds.All(Factors, UserAccounts),
            "One phone or authenticator proves the sign-ins of several workers.",
            "A shared test account, or a phone of IT.",
            ["test phone of IT", "shared service account"], "MSDE", [EntityKind.AuthFactor, EntityKind.PhoneNumber], LinkKind.UsesFactor, "prove sign-ins with");
    }

    private static IEnumerable<IIndicator> Paying()
    {
        yield return Shared("P02", "One account paid for unrelated workers", EvidenceCategory.Money, FileNeeds.All(PayDestinations),
            "Pay of several workers goes to one bank or payment account at overlapping times.",
            "A couple with a joint account; an agency or employer of record.",
            ["joint account", "agency", "employer of record"], "DOJ-C W3H PSA25L", [EntityKind.BankAccount, EntityKind.PaymentAccount], LinkKind.PaidTo, "are paid into");
        yield return Shared("P05", "One wallet for several workers", EvidenceCategory.Money, FileNeeds.All(PayDestinations),
            "Pay of several workers goes to one crypto wallet.",
            "A deposit address that an exchange uses for many.",
            ["exchange's shared address"], "ADV22 SEAL OFAC OFSI", [EntityKind.Wallet], LinkKind.PaidTo, "are paid into");
        yield return Shared("P09", "Paid through one third party", EvidenceCategory.Money, FileNeeds.All(PayDestinations, Organisations),
            "Pay of several workers goes to one organisation that is no approved agency.",
            "A contract with that organisation as employer of record.",
            ["agency", "employer of record"], "DOJ-W", [EntityKind.Organisation], LinkKind.PaidTo, "are paid through");
        yield return Shared("P13", "Cheques of several workers deposited by one person", EvidenceCategory.Money, FileNeeds.All(Payments),
            "One person deposits payments made to several workers.",
            "A bookkeeper known to the tenant.",
            ["bookkeeper"], "DOJ-C", [EntityKind.Person, EntityKind.Candidate], LinkKind.DepositedBy, "have pay deposited by");
        yield return Shared("P14", "Bank changes of several workers from one device or address", EvidenceCategory.Money, FileNeeds.All(WorkerChanges),
            "Requests to change bank details of several workers came from one IP address, fingerprint or phone.",
            "HR typed them in for the workers.",
            ["HR assistant", "office"], "PSA25L",
            [EntityKind.IpAddress, EntityKind.DeviceFingerprint, EntityKind.PhoneNumber], LinkKind.PerformedFrom, "asked for changes from", file: WorkerChanges);
    }

    private static SharedPivotIndicator Shared(
        string code, string title, EvidenceCategory category, FileNeeds needs, string computes, string refutedBy, string[] twins, string source,
        EntityKind[] kinds, LinkKind held, string verb, LinkKind? alsoHeld = null, SourceFile? file = null) =>
        new(new IndicatorDescription(code, title, category, needs, computes, refutedBy, twins, source), kinds, alsoHeld is { } other ? [held, other] : [held], verb, file);
}
