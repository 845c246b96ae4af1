using Investigations.Graph.Model;
using Xunit;

namespace Investigations.Tests.Jobs.Clustering;

/// <summary>Each shape once as it must be named, and once as the honest twin that must not.</summary>
public sealed class TypologyTests
{
    private const EvidenceCategory Money = EvidenceCategory.Money, Contact = EvidenceCategory.Contact, Location = EvidenceCategory.Location,
        Network = EvidenceCategory.Network, Device = EvidenceCategory.Device, Document = EvidenceCategory.Document, Identity = EvidenceCategory.Identity;

    private static string Shapes(DrawnNetwork drawn) => string.Join(' ', drawn.Clusters().SelectMany(cluster => cluster.Typologies).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static DrawnNetwork Farm() => new DrawnNetwork()
        .Share("ann bob cat", "postal_address:farm", LinkKind.ReceivesAt, Location)
        .Share("ann bob cat", "access_point:02", LinkKind.ObservedAt, Network);

    [Fact]
    public void T1_devices_at_one_place_that_is_nobodys_home() => Assert.Equal("T1", Shapes(Farm()));

    [Fact]
    public void T1_twin_people_who_live_together() => Assert.Equal("", Shapes(Farm()
        .Link("ann", LinkKind.ResidesAt, "postal_address:farm").Link("bob", LinkKind.ResidesAt, "postal_address:farm").Link("cat", LinkKind.ResidesAt, "postal_address:farm")));

    [Fact]
    public void T1_one_pair_of_hands_takes_parcels_of_members_who_live_apart() => Assert.Equal("T1", Shapes(new DrawnNetwork()
        .Share("ann bob", "person:keeper", LinkKind.ReceivedBy, Location).Share("ann bob", "network_interface:02", LinkKind.SeesNeighbour, Network)
        .Share("ann bob cat dan", "person:w", LinkKind.WitnessedBy, Contact).Share("ann bob cat dan", "phone:1", LinkKind.UsesFactor, Device)));

    [Fact]
    public void T1_twin_sign_ins_from_one_line_with_its_neighbours() => Assert.Equal("", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "ip_address:192.0.2.1", LinkKind.ObservedAt, Network).Share("ann bob cat", "network_interface:02", LinkKind.SeesNeighbour, Network)
        .Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Fact]
    public void T2_pay_of_different_identities_to_one_account() => Assert.Equal("T2", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, Money).Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device)));

    [Theory]
    [InlineData("known place: mail store")]
    [InlineData("approved place: office")]
    [InlineData("known place: university")]
    public void T1_twin_place_that_serves_many(string reason) => Assert.Equal("", Shapes(new DrawnNetwork().Entity("postal_address:farm", generic: reason)
        .Link("ann", LinkKind.ReceivesAt, "postal_address:farm").Link("bob", LinkKind.ReceivesAt, "postal_address:farm").Link("cat", LinkKind.ReceivesAt, "postal_address:farm")
        .Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Fact]
    public void T2_three_paid_into_one_account_in_a_larger_network() => Assert.Equal("T2", Shapes(new DrawnNetwork()
        .Share("ann bob cat dan eve fay gus", "phone:1", LinkKind.UsesFactor, Device).Share("ann bob cat dan eve fay gus", "person:w", LinkKind.WitnessedBy, Contact)
        .Share("ann bob cat", "bank_account:1", LinkKind.Transferred, Money)));

    [Fact]
    public void T2_twin_pay_to_the_agency_that_brought_them()
    {
        var drawn = new DrawnNetwork().Share("ann bob cat", "organisation:org/1", LinkKind.PaidTo, Money).Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device);
        foreach (string who in "ann bob cat".Split(' ')) drawn.Link(who, LinkKind.SourcedVia, "organisation:org/1");
        for (int i = 0; i < 50; i++) drawn.Entity($"other{i}");
        Assert.Equal("T6", Shapes(drawn));
    }

    [Fact]
    public void T2_twin_joint_account_of_a_declared_couple() => Assert.Equal("", Shapes(new DrawnNetwork()
        .Share("ann bob", "bank_account:1", LinkKind.PaidTo, Money, explainedBy: "declared couple").Share("ann bob", "phone:1", LinkKind.UsesPhone, Contact, bits: 5)));

    [Fact]
    public void T2_pay_to_the_agency_that_one_hand_redirects() => Assert.Equal("T2 T6", Shapes(Supplied()
        .Share("ann bob cat", "device_fingerprint:1", LinkKind.PerformedFrom, Device)));

    // Three came through one agency, which brought none of fifty others, and is paid for them.
    private static DrawnNetwork Supplied()
    {
        var drawn = new DrawnNetwork().Share("ann bob cat", "organisation:org/1", LinkKind.PaidTo, Money).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact);
        foreach (string who in "ann bob cat".Split(' ')) drawn.Link(who, LinkKind.SourcedVia, "organisation:org/1");
        for (int i = 0; i < 50; i++) drawn.Entity($"other{i}");
        return drawn;
    }

    [Fact]
    public void T3_one_scan_behind_several_candidates() => Assert.Equal("T3", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "document:scan", LinkKind.Presented, Document).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Fact]
    public void T3_one_document_behind_several_candidates() => Assert.Equal("T3", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "identity_document:1", LinkKind.Presented, Identity).Share("ann bob", "device_fingerprint:1", LinkKind.SubmittedFrom, Device)));

    [Fact]
    public void T3_the_picture_of_one_document_under_several_names() => Assert.Equal("T3", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "document:scan", LinkKind.Presented, Document).Share("ann bob", "device_fingerprint:1", LinkKind.SubmittedFrom, Device)));

    [Fact]
    public void T3_twin_shared_reference_only() => Assert.Equal("", Shapes(new DrawnNetwork().Share("ann bob", "person:ref", LinkKind.ListsReference, Contact, bits: 5)));

    [Fact]
    public void T4_one_team_under_many_identities() => Assert.Equal("T4", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "ip_address:192.0.2.1", LinkKind.SubmittedFrom, Network).Share("ann bob cat", "document:1", LinkKind.Submitted, Document)));

    [Fact]
    public void T4_twin_cohort_shares_its_project_only() => Assert.Equal("", Shapes(new DrawnNetwork().Share("ann bob cat", "document:1", LinkKind.Submitted, Document, bits: 5)));

    [Theory]
    [InlineData(LinkKind.SubmittedFrom, "device_fingerprint:1", "T5")]
    [InlineData(LinkKind.AuthoredAs, "commit:1", "T4 T5")]
    public void T4_beside_a_ring_needs_work_of_the_team(LinkKind held, string trace, string expected) => Assert.Equal(expected, Shapes(new DrawnNetwork()
        .Link("ann", LinkKind.Referred, "bob").Link("bob", LinkKind.Referred, "cat")
        .Share("ann bob cat", "ip_address:192.0.2.1", LinkKind.SubmittedFrom, Network).Share("ann bob cat", trace, held, Document)));

    [Fact]
    public void T4_twin_references_in_common_are_no_mailbox_of_applying() => Assert.Equal("", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "email:ref@example.org", LinkKind.ListsReference, Contact).Share("ann bob cat", "resume:1", LinkKind.AppliedWith, Document)));

    [Fact]
    public void T4_twin_one_computer_and_its_network() => Assert.Equal("", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "ip_address:192.0.2.1", LinkKind.SubmittedFrom, Network).Share("ann bob cat", "device_fingerprint:1", LinkKind.SubmittedFrom, Device)));

    [Theory]
    [InlineData("resume:1", LinkKind.AppliedWith, "T8")]
    [InlineData("document:1", LinkKind.Submitted, "T4 T8")]
    public void T4_twin_one_person_who_comes_back_under_other_names(string text, LinkKind held, string expected) => Assert.Equal(expected, Shapes(new DrawnNetwork()
        .Employed("ann", "2025-01-01", "2026-01-31").Applied("bob", "2026-02-20").Applied("cat", "2026-02-21")
        .Share("ann bob cat", "device_fingerprint:1", LinkKind.SubmittedFrom, Device).Share("ann bob cat", text, held, Document)));

    [Fact]
    public void T5_referral_path_with_another_tie() => Assert.Equal("T5", Shapes(new DrawnNetwork()
        .Link("ann", LinkKind.Referred, "bob").Link("bob", LinkKind.Referred, "cat")
        .Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Fact]
    public void T5_twin_one_referral() => Assert.Equal("", Shapes(new DrawnNetwork()
        .Link("ann", LinkKind.Referred, "bob")
        .Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Theory]
    [InlineData(0, "T6")]
    [InlineData(40, "")]
    public void T6_vendor_counts_only_above_its_share_of_all(int othersOfTheVendor, string expected)
    {
        var drawn = new DrawnNetwork().Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact);
        foreach (string who in "ann bob cat".Split(' ')) drawn.Link(who, LinkKind.SourcedVia, "organisation:org/1");
        for (int i = 0; i < 50; i++)
        {
            drawn.Entity($"other{i}");
            if (i < othersOfTheVendor) drawn.Link($"other{i}", LinkKind.SourcedVia, "organisation:org/1");
        }
        Assert.Equal(expected, Shapes(drawn));
    }

    [Fact]
    public void T7_claimed_employer_that_only_members_name() => Assert.Equal("T7", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "organisation:hopana", LinkKind.Claims, Document).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Fact]
    public void T7_twin_common_employer_is_generic() => Assert.Equal("", Shapes(new DrawnNetwork().Entity("organisation:big", generic: "many holders")
        .Share("ann bob cat", "organisation:big", LinkKind.Claims, Document).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Theory]
    [InlineData("2026-01-31", "T8")]
    [InlineData("", "")]
    public void T8_new_applicants_hold_what_an_ended_worker_held(string ended, string expected) => Assert.Equal(expected, Shapes(new DrawnNetwork()
        .Employed("ann", "2025-01-01", ended).Applied("bob", "2026-02-20").Applied("cat", "2026-02-21")
        .Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Theory]
    [InlineData("2026-02-10", "T8")] // during the notice
    [InlineData("2025-12-10", "")]
    public void T8_counts_who_arrives_during_the_notice(string arrived, string expected) => Assert.Equal(expected, Shapes(new DrawnNetwork()
        .Employed("ann", "2025-01-01", "2026-02-28").Applied("bob", arrived).Applied("cat", "2025-03-01")
        .Share("ann bob cat", "phone:1", LinkKind.UsesFactor, Device).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)));

    [Fact]
    public void T9_shared_wallet_stands_on_a_delivered_list() => Assert.Equal("T2 T9", Shapes(new DrawnNetwork()
        .Share("ann bob cat", "wallet:evm:0x1", LinkKind.PaidTo, Money).Share("ann bob cat", "person:w", LinkKind.WitnessedBy, Contact)
        .Link("wallet:evm:0x1", LinkKind.Matches, "watchlist_entry:1")));
}
