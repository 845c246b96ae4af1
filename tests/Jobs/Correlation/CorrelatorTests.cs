using Investigations.Graph.Model;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Xunit;

namespace Investigations.Tests.Jobs.Correlation;

public sealed class CorrelatorTests
{
    private static readonly Dictionary<string, string> NoTexts = new(StringComparer.Ordinal);

    private static Associations Correlate(RecordDrawing drawing)
    {
        var records = drawing.Build();
        return Correlator.Correlate(records, NoTexts, Resolver.Resolve(records, [], new ResolveOptions()), new CorrelateOptions());
    }

    private static List<Tie> Unexplained(Associations associations) => [.. associations.Ties.Where(tie => tie.ExplainedBy is null)];

    private static RecordDrawing Workers(int count)
    {
        string[] names = ["Ann Lee", "Boris Novak", "Carla Rossi", "Dora Klein", "Emil Stone", "Frida Berg", "Goran Ilic", "Hana Sato", "Igor Petrov", "Jana Weiss"];
        var drawing = new RecordDrawing();
        for (int i = 1; i <= count; i++) drawing.Worker($"W{i:D2}", i <= names.Length ? names[i - 1] : $"Given{(char)('a' + (i % 26))}{i} Family{i}");
        return drawing;
    }

    private static RecordDrawing Pay(RecordDrawing drawing, int worker, string account, string holder = "") =>
        drawing.Add(SourceCatalogue.PayDestinations, $"P{worker:D2}", ("worker_id", $"W{worker:D2}"), ("kind", "bank"), ("holder_name", holder),
            (SourceColumn.SubjectKey, account), ("valid_from", "2026-05-10"));

    [Fact]
    public void A_shared_account_ties_unrelated_workers_and_names_its_pivot_and_records()
    {
        var tie = Assert.Single(Correlate(Pay(Pay(Workers(3), 1, "bank:us:1:a"), 2, "bank:us:1:a")).Ties);

        Assert.Equal(("candidate:workers/W01", "candidate:workers/W02"), (tie.A.Value, tie.B.Value));
        Assert.Equal("bank_account:bank:us:1:a", tie.Pivot.Value);
        Assert.Equal((EvidenceCategory.Money, LinkKind.PaidTo, true, (string?)null), (tie.Category, tie.HeldByA, tie.IsStrong, tie.ExplainedBy));
        Assert.Equal(["pay_destinations.csv#P01:kind", "pay_destinations.csv#P02:kind"], tie.Evidence.Select(e => e.ToString()));
    }

    [Theory]
    [InlineData("spouse")]
    [InlineData("household")]
    public void A_declared_relation_explains_a_shared_account(string relation)
    {
        var drawing = Pay(Pay(Workers(2), 1, "bank:us:1:a"), 2, "bank:us:1:a")
            .Add(SourceCatalogue.DeclaredRelations, "D1", ("worker_id_a", "W02"), ("worker_id_b", "W01"), ("relation", relation));

        Assert.Equal("declared relation", Assert.Single(Correlate(drawing).Ties).ExplainedBy);
    }

    [Fact]
    public void An_agencys_account_ties_nobody_and_says_why()
    {
        var drawing = Pay(Pay(Workers(2), 1, "bank:us:1:a", "Harbour Staffing"), 2, "bank:us:1:a", "Harbour Staffing")
            .Add(SourceCatalogue.Organisations, "O1", ("name", "Harbour Staffing"), ("kind", "agency"), ("approved", "true"));
        var found = Correlate(drawing);

        Assert.Empty(found.Ties);
        var account = found.Entities.Single(entity => entity.Kind == EntityKind.BankAccount);
        Assert.Equal((0, 2), (account.Specificity, account.HolderCount));
        Assert.Equal("account of an agency or employer of record", account.GenericReason);
    }

    [Fact]
    public void A_couple_that_declares_nothing_is_explained_by_name_and_home()
    {
        var drawing = new RecordDrawing()
            .Worker("W01", "Ann Lee", ("home", "1 Elm|2|Boston"), ("phone", "+12025550001")).Worker("W02", "Boris Lee", ("home", "1 Elm|2|Boston"), ("phone", "+12025550001"));

        var ties = Correlate(Pay(Pay(drawing, 1, "bank:us:1:a"), 2, "bank:us:1:a")).Ties;

        Assert.NotEmpty(ties);
        Assert.All(ties, tie => Assert.NotNull(tie.ExplainedBy));
    }

    [Fact]
    public void Unrelated_workers_whose_parcels_go_to_one_unit_are_tied()
    {
        var drawing = new RecordDrawing();
        string[] names = ["Ann Lee", "Boris Novak", "Carla Rossi"];
        for (int i = 0; i < 3; i++)
        {
            drawing.Worker($"W{i}", names[i], ("home", $"{i} Oak||City{i}")).Add(SourceCatalogue.Shipments, $"S{i}", ("worker_id", $"W{i}"), ("direction", "outbound"),
                ("street", "1 Elm"), (SourceColumn.AddressPremises, "1 Elm|Boston"), (SourceColumn.AddressUnit, "1 Elm|Boston|#2"), ("shipped_at", "2026-05-12T00:00:00Z"));
        }
        var ties = Unexplained(Correlate(drawing)).Where(tie => tie.Pivot.Value.StartsWith("postal_address", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, ties.Count);
        Assert.All(ties, tie => Assert.Equal((EvidenceCategory.Location, true, ""), (tie.Category, tie.IsStrong, tie.Group)));
    }

    [Fact]
    public void Neighbours_in_a_block_with_units_are_explained_where_the_unit_is_missing()
    {
        var drawing = new RecordDrawing()
            .Worker("W1", "Ann Lee", ("home", "1 Elm|1|Boston")).Worker("W2", "Boris Novak", ("home", "1 Elm|2|Boston"))
            .Worker("W3", "Carla Rossi", ("home", "1 Elm||Boston")).Worker("W4", "Dora Klein", ("home", "1 Elm||Boston"));

        Assert.Empty(Unexplained(Correlate(drawing)));
    }

    [Fact]
    public void Room_mates_are_one_dwelling_with_the_network_of_the_flat()
    {
        var drawing = new RecordDrawing()
            .Worker("W1", "Ann Lee", ("home", "1 Elm|2|Boston")).Worker("W2", "Boris Novak", ("home", "1 Elm|2|Boston"));
        SignIn(drawing, "W1", "9.9.9.9", 6);
        SignIn(drawing, "W2", "9.9.9.9", 6);
        var ties = Correlate(drawing).Ties;

        Assert.Equal(2, ties.Select(tie => tie.Category).Distinct().Count());
        Assert.StartsWith("dwelling:", Assert.Single(ties.Select(tie => tie.Group).Distinct()), StringComparison.Ordinal);
        Assert.All(ties, tie => Assert.Equal("room-mates of one home", tie.ExplainedBy));
    }

    private static RecordDrawing SignIn(RecordDrawing drawing, string worker, string ip, int days, int from = 1)
    {
        drawing.Add(SourceCatalogue.UserAccounts, "U" + worker, ("worker_id", worker), ("username", worker));
        for (int i = 0; i < days; i++)
            drawing.Add(SourceCatalogue.Logins, $"L{worker}-{i:D2}", ("account_id", "U" + worker), ("at", $"2026-05-{from + i:D2}T08:00:00Z"), ("ip", ip), ("result", "success"));
        return drawing;
    }

    private static RecordDrawing OneNetwork(string category, int days = 6)
    {
        var drawing = Workers(2);
        SignIn(drawing, "W01", "9.9.9.9", days);
        SignIn(drawing, "W02", "9.9.9.9", days);
        return drawing.Add(SourceCatalogue.IpIntel, "9.9.9.0/24", ("cidr", "9.9.9.0/24"), ("category", category));
    }

    [Theory]
    [InlineData("vpn")]
    [InlineData("mobile")]
    [InlineData("hosting")]
    [InlineData("privacy_relay")]
    [InlineData("corporate")]
    [InlineData("education")]
    public void A_network_of_many_ties_nobody(string category) => Assert.Empty(Correlate(OneNetwork(category)).Ties);

    [Fact]
    public void A_household_network_ties_those_who_work_there_day_by_day() =>
        Assert.Equal((EvidenceCategory.Network, true), (Assert.Single(Correlate(OneNetwork("residential")).Ties).Category, Correlate(OneNetwork("residential")).Ties[0].IsStrong));

    [Fact]
    public void A_days_visit_to_a_network_is_not_strong() => Assert.All(Correlate(OneNetwork("residential", days: 1)).Ties, tie => Assert.False(tie.IsStrong));

    [Fact]
    public void A_network_that_many_visit_for_a_day_is_a_public_spot()
    {
        var drawing = Workers(5);
        for (int i = 1; i <= 5; i++) SignIn(drawing, $"W{i:D2}", "9.9.9.9", 1, i);
        var found = Correlate(drawing);

        Assert.Empty(found.Ties);
        Assert.Contains("public spot", found.Entities.Single(entity => entity.Kind == EntityKind.IpAddress).GenericReason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("")]
    public void The_access_point_of_a_known_place_ties_nobody(string approved)
    {
        var drawing = Observed().Add(SourceCatalogue.Places, "L1", ("kind", "office"), ("name", "Office"), ("bssids", "aa:bb"), ("approved", approved));

        Assert.Empty(Correlate(drawing).Ties);
    }

    [Fact]
    public void The_access_point_of_a_flat_ties_the_devices_users() => Assert.Single(Correlate(Observed()).Ties);

    private static RecordDrawing Observed()
    {
        var drawing = Workers(2);
        foreach (string worker in new[] { "W01", "W02" })
        {
            drawing.Add(SourceCatalogue.Devices, "D" + worker, ("serial", "S" + worker), ("assigned_worker_id", worker));
            for (int day = 1; day <= 6; day++)
                drawing.Add(SourceCatalogue.DeviceObservations, $"O{worker}{day}", ("device_serial", "S" + worker), ("at", $"2026-05-{day:D2}T08:00:00Z"), ("bssid", "aa:bb"));
        }
        return drawing;
    }

    [Fact]
    public void An_agencys_phone_ties_nobody_and_a_strangers_does()
    {
        RecordDrawing Draw() => new RecordDrawing().Candidate("C1", "Ann Lee", ("phone", "+12025550001")).Candidate("C2", "Boris Novak", ("phone", "+12025550001"));
        var agency = Draw().Add(SourceCatalogue.Organisations, "O1", ("name", "Harbour"), ("kind", "agency"), ("contact_phone", "+12025550001"));

        Assert.Empty(Correlate(agency).Ties);
        Assert.True(Assert.Single(Correlate(Draw()).Ties).IsStrong);
    }

    [Theory]
    [InlineData("2026-04-20T00:00:00Z", 1)]
    [InlineData("2025-01-20T00:00:00Z", 0)]
    public void A_phone_links_only_when_the_times_lie_within_90_days(string earlier, int ties)
    {
        var drawing = new RecordDrawing()
            .Add(SourceCatalogue.Candidates, "C1", ("full_name", "Ann Lee"), ("phone", "+12025550001"), ("created_at", earlier))
            .Candidate("C2", "Boris Novak", ("phone", "+12025550001"));

        Assert.Equal(ties, Correlate(drawing).Ties.Count);
    }

    [Fact]
    public void Rent_that_stays_with_the_landlord_is_explained_and_pay_that_goes_on_is_not()
    {
        RecordDrawing Draw()
        {
            var drawing = Pay(Pay(Workers(2), 1, "bank:us:1:a"), 2, "bank:us:1:b");
            for (int month = 3; month <= 5; month++)
            {
                foreach (string from in new[] { "a", "b" })
                    drawing.Add(SourceCatalogue.Transfers, $"T{from}{month}", ("from.key", "bank:us:1:" + from), ("to.key", "bank:us:9:z"), ("at", $"2026-{month:D2}-02T00:00:00Z"), ("amount", "1500"));
            }
            return drawing;
        }
        var onward = Draw().Add(SourceCatalogue.Transfers, "T9", ("from.key", "bank:us:9:z"), ("to.key", "tron:x"), ("at", "2026-05-09T00:00:00Z"), ("amount", "2900"));

        Assert.Equal("landlord: fixed rent, nothing passed on", Assert.Single(Correlate(Draw()).Ties).ExplainedBy);
        Assert.Null(Assert.Single(Correlate(onward).Ties).ExplainedBy);
    }

    [Fact]
    public void Changes_entered_at_one_desk_are_weak_and_one_group()
    {
        var drawing = Workers(4);
        for (int i = 1; i <= 4; i++)
            drawing.Add(SourceCatalogue.WorkerChanges, $"H{i}", ("worker_id", $"W{i:D2}"), ("changed_at", "2026-05-20T09:00:00Z"), ("field", "bank"), ("ip", "9.9.9.9"), ("device_fingerprint", "f1"));
        var ties = Correlate(drawing).Ties;

        Assert.NotEmpty(ties);
        Assert.All(ties, tie => Assert.Equal((false, "change-request"), (tie.IsStrong, tie.Group)));
    }

    [Fact]
    public void Changes_from_one_place_count_in_full_when_the_pay_goes_to_one_account()
    {
        static RecordDrawing Draw(string second)
        {
            var drawing = Pay(Pay(Pay(Workers(3), 1, "bank:us:1:a"), 2, second), 3, "bank:us:1:c");
            for (int i = 1; i <= 3; i++)
                drawing.Add(SourceCatalogue.WorkerChanges, $"H{i}", ("worker_id", $"W{i:D2}"), ("changed_at", "2026-05-20T09:00:00Z"), ("field", "bank"), ("device_fingerprint", "f1"));
            return drawing;
        }
        double Bits(string second) => Correlate(Draw(second)).Ties
            .Single(tie => tie.Pivot.Value == "device_fingerprint:f1" && tie.A.Value.EndsWith("W01", StringComparison.Ordinal) && tie.B.Value.EndsWith("W02", StringComparison.Ordinal)).Bits;

        Assert.True(Bits("bank:us:1:a") > Bits("bank:us:1:b"));
    }

    [Theory]
    [InlineData("2026-01-01", "", true)]
    [InlineData("2010-01-01", "", false)]
    [InlineData("2026-01-01", "true", false)]
    public void A_young_agency_that_nobody_approved_ties_those_it_is_paid_for(string founded, string approved, bool ties)
    {
        var drawing = Workers(2).Add(SourceCatalogue.Organisations, "O1", ("name", "Harbour"), ("kind", "agency"), ("founded_on", founded), ("approved", approved));
        foreach (string worker in new[] { "W01", "W02" })
            drawing.Add(SourceCatalogue.PayDestinations, "P" + worker, ("worker_id", worker), ("kind", "organisation"), ("organisation_id", "O1"), (SourceColumn.SubjectKey, "org:O1"), ("valid_from", "2026-05-10"));

        Assert.Equal(ties ? 1 : 0, Correlate(drawing).Ties.Count);
    }

    [Fact]
    public void A_handle_made_of_a_common_name_is_explained()
    {
        static RecordDrawing Draw(string first, string second) => new RecordDrawing()
            .Candidate("C1", first, ("github", "github.com/taylor-io")).Candidate("C2", second, ("github", "github.com/taylor-io"));

        Assert.Equal("made of a name that both bear", Assert.Single(Correlate(Draw("Ann Taylor", "Boris Taylor")).Ties).ExplainedBy);
        Assert.Null(Assert.Single(Correlate(Draw("Ann Lee", "Boris Novak")).Ties).ExplainedBy);
    }

    [Fact]
    public void A_ransom_note_and_a_watch_list_point_at_the_value_they_name()
    {
        const string Wallet = "evm:0x75468ea8cd1689ce686cf3c7a28b56890896c27c";
        var records = Workers(1)
            .Add(SourceCatalogue.PayDestinations, "P1", ("worker_id", "W01"), ("kind", "wallet"), (SourceColumn.SubjectKey, Wallet), ("valid_from", "2026-05-10"))
            .Add(SourceCatalogue.Watchlist, "L1", ("list", "peer"), ("kind", "wallet"), (SourceColumn.SubjectKey, Wallet))
            .Add(SourceCatalogue.Messages, "M1", ("received_at", "2026-05-20T00:00:00Z"), (SourceColumn.TextHash, "t"), ("text_file", "t"))
            .Build();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["t"] = "Pay to 0x75468ea8cd1689ce686cf3c7a28b56890896c27c." };
        var links = Correlator.Correlate(records, texts, Resolver.Resolve(records, [], new ResolveOptions()), new CorrelateOptions()).Links;

        Assert.Equal("wallet:" + Wallet, Assert.Single(links, link => link.Kind == LinkKind.Mentions).To.Value);
        Assert.Equal("wallet:" + Wallet, Assert.Single(links, link => link.Kind == LinkKind.Matches).From.Value);
    }

    [Fact]
    public void A_default_picture_ties_nobody_and_a_portrait_does()
    {
        static RecordDrawing Draw(string hash) => new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("photo_sha256", "s"), ("photo_phash", hash)).Candidate("C2", "Boris Novak", ("photo_sha256", "s"), ("photo_phash", hash));

        Assert.Empty(Correlate(Draw("ffc3818181c3ffff")).Ties);
        Assert.Equal(EvidenceCategory.Identity, Assert.Single(Correlate(Draw("5682da38f49a4523")).Ties).Category);
    }

    [Theory]
    [InlineData("5682da38f49a4521", true)]   // 1 bit of 64 differs
    [InlineData("5682da38f49a45dc", false)]  // 8 bits differ
    public void Edited_pictures_tie_by_how_many_bits_differ(string other, bool isStrong)
    {
        var drawing = new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("photo_sha256", "s"), ("photo_phash", "5682da38f49a4523")).Candidate("C2", "Boris Novak", ("photo_sha256", "t"), ("photo_phash", other));
        var found = Correlate(drawing);

        Assert.Equal(isStrong, Assert.Single(found.Ties).IsStrong);
        Assert.Single(found.Links, link => link.Kind == LinkKind.NearDuplicateOf);
    }

    [Fact]
    public void Former_colleagues_explain_a_common_reference()
    {
        RecordDrawing Draw(string second) => new RecordDrawing().Candidate("C1", "Ann Lee").Candidate("C2", "Boris Novak")
            .Add(SourceCatalogue.References, "R1", ("candidate_id", "C1"), ("name", "Emil Stone"), ("phone", "+12025550009"))
            .Add(SourceCatalogue.References, "R2", ("candidate_id", "C2"), ("name", "Emil Stone"), ("phone", "+12025550009"))
            .Add(SourceCatalogue.Claims, "K1", ("candidate_id", "C1"), ("kind", "employer"), ("organisation", "Foxglove"))
            .Add(SourceCatalogue.Claims, "K2", ("candidate_id", "C2"), ("kind", "employer"), ("organisation", second));

        Assert.Empty(Unexplained(Correlate(Draw("Foxglove"))));
        var ties = Unexplained(Correlate(Draw("Quarry")));
        Assert.Equal(2, ties.Count);
        Assert.Single(ties.Select(tie => tie.Group).Distinct());
    }

    [Fact]
    public void Two_who_claim_one_identity_are_joined_by_that_link_and_by_no_tie()
    {
        var drawing = new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("date_of_birth", "1990-01-02"), ("email", "a@x.org"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston"), ("created_ip", "9.9.9.9"))
            .Candidate("C2", "Ann Lee", ("date_of_birth", "1990-01-02"), ("email", "b@y.org"), ("phone", "+12025550002"), ("home", "9 Oak||Tulsa"), ("github", "github.com/x"));
        var found = Correlate(drawing);

        Assert.Single(found.Links, link => link.Kind == LinkKind.ClaimsSameIdentity);
        Assert.Empty(found.Ties);
    }
}
