using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Linkage;

/// <summary>Small tables whose answer a reader sees.</summary>
public sealed class PersonLinkageTests
{
    private const string Header = "id,given_name,surname,date_of_birth,phone,email,street,city\n";
    private const string Stranger = "{id},{given},{family},{dob},{phone},{mail},{street},{city}";

    [Fact]
    public void Slips_missing_values_and_a_new_address_are_one_person() => Assert.Equal(["p1 p2 p3"], Groups("""
        p1,Katharina,Lindqvist,1984-05-17,+493012345678,k.lindqvist84@example.org,12 oak road,hamburg
        p2,Katarina,Lindqvist,1984-05-17,,k.lindqvist84@example.org,,
        p3,Katharina,Lindqvst,1984-05-17,+493012345678,,99 birch lane,berlin

        """));

    [Fact]
    public void Names_that_changed_places_are_one_person() => Assert.Equal(["p1 p2"], Groups("""
        p1,Katharina,Lindqvist,1984-05-17,+493012345678,,,hamburg
        p2,Lindqvist,Katharina,1984-05-17,+493012345678,,,hamburg

        """));

    [Fact]
    public void Day_and_month_that_changed_places_do_not_part_a_person() => Assert.Equal(["p1 p2"], Groups("""
        p1,Katharina,Lindqvist,1984-05-07,,kl84@example.org,,hamburg
        p2,Katharina,Lindqvist,1984-07-05,,kl84@example.org,,hamburg

        """));

    [Fact]
    public void Father_and_son_of_one_name_at_one_address_are_two_people() => Assert.Empty(Groups("""
        p1,Henrik,Lindqvist,1951-02-11,+493012345678,,12 oak road,hamburg
        p2,Henrik,Lindqvist,1984-09-23,+493012345678,,12 oak road,hamburg

        """));

    [Fact]
    public void Twins_are_two_people() => Assert.Empty(Groups("""
        p1,Tilda,Lindqvist,1984-05-17,+493012345678,,12 oak road,hamburg
        p2,Bjorn,Lindqvist,1984-05-17,+493012345678,,12 oak road,hamburg

        """));

    [Fact]
    public void A_couple_with_one_telephone_one_mailbox_and_one_home_is_two_people() => Assert.Empty(Groups("""
        p1,Tilda,Lindqvist,1984-05-17,+493012345678,lindqvists@example.org,12 oak road,hamburg
        p2,Bjorn,Lindqvist,1979-11-02,+493012345678,lindqvists@example.org,12 oak road,hamburg

        """));

    [Fact]
    public void Equal_rows_that_hold_a_name_alone_are_not_joined() => Assert.Empty(Groups("""
        p1,Zebulon,Featherstonehaugh,,,,,
        p2,Zebulon,Featherstonehaugh,,,,,
        p3,Zebulon,Featherstonehaugh,,,,,

        """));

    [Fact]
    public void Files_alone_are_paired_across()
    {
        string strangers = Linked.Strangers(120, Stranger);
        string row = ",Katharina,Lindqvist,1984-05-17,+493012345678,kl84@example.org,12 oak road,hamburg\n";
        var groups = Linked.Groups(Linked.Link(new LinkageOptions { IsLinkOnly = true }, Header + "p1" + row + strangers, Header + "q1" + row));
        Assert.Equal(["p1 q1"], groups);
    }

    [Fact]
    public void A_source_read_twice_adds_no_weight()
    {
        string table = Linked.Strangers(150, Stranger) + """
            p1,Katharina,Lindqvist,1984-05-17,+493012345678,,12 oak road,hamburg
            p2,Katarina,Lindqvist,1984-05-17,+493012345678,,,

            """;
        var once = Linked.Link(new LinkageOptions(), Header + table);
        var twice = Linked.Link(new LinkageOptions(), Header + table, Header + table);
        Assert.Equal(once.Result.Pairs, twice.Result.Pairs);
        Assert.Equal(once.Result.Trained.Priors, twice.Result.Trained.Priors);
    }

    [Fact]
    public void Columns_that_say_nothing_are_named()
    {
        string table = "id,given_name,surname,date_of_birth,city\n" + string.Concat(Linked.Strangers(60, "{id},{given},{family},{dob},").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static row => row + "oslo\n"));
        Assert.Contains(Linked.Link(new LinkageOptions(), table).Result.Left, line => line.StartsWith("city: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_score_is_the_sum_of_its_weights_and_giving_up_early_changes_none()
    {
        var (result, _) = Linked.Link(new LinkageOptions(), Header + Linked.Strangers(400, Stranger));
        Span<byte> full = stackalloc byte[result.Scorer.Width];
        Span<byte> early = stackalloc byte[result.Scorer.Width];
        for (int a = 0; a < 120; a++)
        {
            for (int b = a + 1; b < 120; b++)
            {
                Assert.True(result.Scorer.TryScore(a, b, int.MinValue, full, out int score));
                int sum = result.Scorer.Prior + result.Scorer.HouseholdDiscount(a, b, full);
                for (int k = 0; k < full.Length; k++) sum += full[k] == Comparison.Missing ? 0 : result.Scorer.WeightOf(k, a, b, full[k]);
                sum += result.Scorer.NameAloneDiscount(sum, a, b, full);
                Assert.Equal(sum, score);
                Assert.Equal(score >= -50_000, result.Scorer.TryScore(a, b, -50_000, early, out int again));
                if (score < -50_000) continue;
                Assert.Equal(score, again);
                Assert.True(full.SequenceEqual(early));
            }
        }
    }

    private static List<string> Groups(string rows) => Linked.Groups(Header + Linked.Strangers(150, Stranger) + rows);
}
