using Investigations.Graph.Model;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
using Xunit;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Indicators of shared values: they fire on a tie that nothing explains, and not on one that something does.</summary>
public sealed class SharedValueTests : SignalTestBase
{
    /// <summary>Code, kind of value, its key, how it is held, and the file it rests on.</summary>
    public static TheoryData<string, EntityKind, string, LinkKind, string, string> Shared => new()
    {
        { "A01", EntityKind.Resume, "aa", LinkKind.AppliedWith, "candidates.csv", "resume_file" },
        { "A02", EntityKind.PhoneNumber, "+12125550199", LinkKind.UsesPhone, "candidates.csv", "phone" },
        { "A03", EntityKind.EmailAddress, "a@b.example", LinkKind.UsesEmail, "candidates.csv", "email" },
        { "A10", EntityKind.Commit, "c0ffee", LinkKind.AuthoredAs, "commits.csv", "sha" },
        { "A11", EntityKind.Photo, "bb", LinkKind.ShownOn, "photos.csv", "sha256" },
        { "A17", EntityKind.IpAddress, "24.5.158.203", LinkKind.SubmittedFrom, "applications.csv", "submitted_ip" },
        { "A21", EntityKind.Person, "references/R1/name", LinkKind.ListsReference, "references.csv", "phone" },
        { "I04", EntityKind.DeviceFingerprint, "f1", LinkKind.ConnectedFrom, "interviews.csv", "device_fingerprint" },
        { "I10", EntityKind.Document, "dd", LinkKind.Submitted, "assessments.csv", "submission_file" },
        { "V01", EntityKind.IdentityDocument, "passport:US:ab12", LinkKind.Presented, "identity_documents.csv", "number" },
        { "V03", EntityKind.IdentityDocument, "ssn:US:ab12", LinkKind.Presented, "workers.csv", "national_id" },
        { "V09", EntityKind.DeviceFingerprint, "f1", LinkKind.PerformedFrom, "verifications.csv", "device_fingerprint" },
        { "V11", EntityKind.Person, "verifications/V1/witness_name", LinkKind.WitnessedBy, "verifications.csv", "witness_name" },
        { "O02", EntityKind.PostalAddress, "12 elm st|4", LinkKind.ReceivesAt, "shipments.csv", "street" },
        { "O05", EntityKind.Person, "shipments/S1/received_by", LinkKind.ReceivedBy, "shipments.csv", "received_by" },
        { "O10", EntityKind.AccessPoint, "b0:be:76:96:de:be", LinkKind.ObservedAt, "device_observations.csv", "bssid" },
        { "W08", EntityKind.IpAddress, "24.5.158.203", LinkKind.UsedFrom, "logins.csv", "ip" },
        { "W10", EntityKind.AuthFactor, "dev-1", LinkKind.UsesFactor, "factors.csv", "device_id" },
        { "P02", EntityKind.BankAccount, "bank:us:021000021:ab", LinkKind.PaidTo, "pay_destinations.csv", "account_number" },
        { "P05", EntityKind.Wallet, "evm:0xab", LinkKind.PaidTo, "pay_destinations.csv", "wallet_address" },
        { "P09", EntityKind.Organisation, "org/ORG-1", LinkKind.PaidTo, "pay_destinations.csv", "organisation_id" },
        { "P13", EntityKind.Person, "payments/P1/deposited_by", LinkKind.DepositedBy, "payments.csv", "deposited_by" },
        { "P14", EntityKind.IpAddress, "24.5.158.203", LinkKind.PerformedFrom, "worker_changes.csv", "ip" },
    };

    [Theory]
    [MemberData(nameof(Shared))]
    public void A_value_that_two_candidates_share_fires(string code, EntityKind kind, string key, LinkKind held, string file, string column)
    {
        var signal = Assert.Single(Evaluate(code, Delivered(code), Tie(Ann, Bob, kind, key, held, Find(file)!, column)));
        Assert.Equal([Ann, Bob], signal.Candidates);
        Assert.Equal(kind.IdOf(key), signal.Subject);
        Assert.Equal(2, signal.EvidenceCount);
        Assert.Equal(Thresholds.Shipped.Bits(code), signal.Bits);
    }

    [Theory]
    [MemberData(nameof(Shared))]
    public void A_value_whose_sharing_is_explained_does_not_fire(string code, EntityKind kind, string key, LinkKind held, string file, string column) =>
        Assert.Empty(Evaluate(code, Delivered(code), Tie(Ann, Bob, kind, key, held, Find(file)!, column, explainedBy: "declared household")));

    [Fact]
    public void Three_holders_are_one_signal()
    {
        Tie Pair(EntityId a, EntityId b) => Tie(a, b, EntityKind.BankAccount, "bank:us:1:ab", LinkKind.PaidTo, PayDestinations, "account_number");
        var signal = Assert.Single(Evaluate("P02", Delivered("P02"), Pair(Ann, Bob), Pair(Ann, Cy), Pair(Bob, Cy)));
        Assert.Equal([Cy, Ann, Bob], signal.Candidates);
    }

    [Theory]
    [InlineData("V09")]
    [InlineData("P14")]
    public void Verifications_and_changes_are_told_apart_by_their_file(string code) => Assert.Empty(Evaluate(code, Delivered(code),
        Tie(Ann, Bob, EntityKind.IpAddress, "24.5.158.203", LinkKind.PerformedFrom, code == "V09" ? WorkerChanges : Verifications, "ip")));

    /// <summary>Two workers, and an empty delivery of every file the indicator needs.</summary>
    private static TinyPack Delivered(string code)
    {
        var pack = TwoWorkers();
        foreach (var file in IndicatorCatalogue.All.Single(indicator => indicator.Description.Code == code).Description.Needs.Alternatives[0])
        {
            if (file.Name is "workers.csv" or "user_accounts.csv" or "devices.csv") continue;
            pack.With(file.Name, string.Join(',', file.Columns.Where(column => !column.IsDerived).Select(column => column.Name)));
        }
        return pack;
    }
}
