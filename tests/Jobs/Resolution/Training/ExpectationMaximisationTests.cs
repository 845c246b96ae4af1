using Investigations.Jobs.Resolution.Training;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Training;

/// <summary>The truth is planted and found again.</summary>
public sealed class ExpectationMaximisationTests
{
    private const double UsualPairs = 100; // pairs of one person that what is usual counts for

    private static (LevelRates[] Rates, LinkagePriors Priors) Fit(AgreementPatterns patterns, double pairs, LabelledPairs? labels = null) =>
        ExpectationMaximisation.Fit(patterns, DrawnPairs.U, [.. DrawnPairs.Usual.Select(m => new UsualRates(m) { MPairs = UsualPairs })], pairs, null, labels);

    // A share of 40,000 values has a standard error of .0025; one match in sixteen agrees on too little to be told from strangers, and half of it moves a share by .03.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Pairs_of_a_hundred_thousand_records_give_m_and_the_prior_back(int seed)
    {
        const int found = 200_000;
        const double share = 0.25, all = 100_000 * 99_999.0 / 2;
        var (rates, priors) = Fit(DrawnPairs.Of(found, share, seed), all);

        Assert.InRange(priors.Match * all / (found * share), 0.92, 1.02); // the least telling matches are not counted
        for (int k = 0; k < rates.Length; k++)
        {
            for (int level = 1; level < rates[k].M.Length; level++)
            {
                Assert.InRange(rates[k].M[level], DrawnPairs.M[k][level] - 0.03, DrawnPairs.M[k][level] + 0.03);
                Assert.Equal(DrawnPairs.U[k][level], rates[k].U[level], 0.001);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pairs_of_two_hundred_records_move_m_from_the_usual_as_far_as_they_are_many(int seed)
    {
        const int found = 19_900; // all pairs
        const double share = 0.005;
        var (rates, _) = Fit(DrawnPairs.Of(found, share, seed), found);

        double matches = found * share * 0.8; // every fifth value is missing
        for (int k = 0; k < rates.Length; k++)
        {
            for (int level = 1; level < rates[k].M.Length; level++)
            {
                double expected = ((DrawnPairs.Usual[k][level] * UsualPairs) + (DrawnPairs.M[k][level] * matches)) / (UsualPairs + matches);
                Assert.InRange(rates[k].M[level], expected - 0.08, expected + 0.08);
            }
        }
    }

    [Fact]
    public void Without_labels_the_rates_are_the_same_to_the_last_bit()
    {
        var patterns = DrawnPairs.Of(5_000, 0.1, 1);
        var expected = Fit(patterns, 50_000);
        var found = Fit(patterns, 50_000, new LabelledPairs(DrawnPairs.M.Length));

        Assert.Equal(expected.Priors, found.Priors);
        Assert.Equal(expected.Rates.SelectMany(rate => rate.M.Concat(rate.U)), found.Rates.SelectMany(rate => rate.M.Concat(rate.U)));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, -1)]
    public void Labels_of_pairs_that_agree_by_half_move_its_m_where_they_say(bool isSame, int direction)
    {
        // Pairs that agree exactly on two fields and by half on the third: without labels they are thought one person.
        byte[] levels = [1, 2, 1, 1, 0, 0];
        var patterns = DrawnPairs.Of(2_000, 0.1, 1);
        var labels = new LabelledPairs(DrawnPairs.M.Length);
        for (int i = 0; i < 10; i++) labels.Add((i, i + 100), levels, ulong.MaxValue, isSame);

        double before = Fit(patterns, 50_000).Rates[1].M[2], after = Fit(patterns, 50_000, labels).Rates[1].M[2];
        Assert.Equal(direction, Math.Sign(after - before));
    }

    [Fact]
    public void A_label_does_not_teach_what_its_pair_was_found_by()
    {
        var patterns = DrawnPairs.Of(2_000, 0.1, 1);
        LabelledPairs Labels(ulong free)
        {
            var labels = new LabelledPairs(DrawnPairs.M.Length);
            for (int i = 0; i < 20; i++) labels.Add((i, i + 100), [1, 3, 3, 1, 1, 3], free, true);
            return labels;
        }

        var all = Fit(patterns, 50_000, Labels(ulong.MaxValue)).Rates;
        var some = Fit(patterns, 50_000, Labels(ulong.MaxValue - 1)).Rates;
        Assert.True(some[0].M[1] < all[0].M[1]);
        Assert.Equal(all[2].M[3], some[2].M[3], 0.02);
    }

    [Fact]
    public void Contradictory_labels_teach_nothing_and_are_counted()
    {
        var patterns = DrawnPairs.Of(2_000, 0.1, 1);
        var labels = new LabelledPairs(DrawnPairs.M.Length);
        labels.Add((1, 2), [1, 2, 1, 1, 0, 0], ulong.MaxValue, true);
        labels.Add((2, 1), [1, 2, 1, 1, 0, 0], ulong.MaxValue, false);
        labels.Add((1, 2), [1, 2, 1, 1, 0, 0], ulong.MaxValue, true);

        Assert.Equal((0, 1), (labels.Count, labels.Disputed));
        Assert.Equal(Fit(patterns, 50_000).Rates.SelectMany(rate => rate.M), Fit(patterns, 50_000, labels).Rates.SelectMany(rate => rate.M));
    }

    [Fact]
    public void Labels_that_outnumber_the_pairs_leave_shares_that_sum_to_one()
    {
        var labels = new LabelledPairs(DrawnPairs.M.Length);
        for (int i = 0; i < 500; i++) labels.Add((i, i + 1_000), [1, 1, 3, 1, 1, 3], ulong.MaxValue, i % 2 == 0);

        var (rates, priors) = Fit(DrawnPairs.Of(20, 0.1, 1), 190, labels);
        Assert.InRange(priors.Match, 0, 0.5);
        Assert.All(rates, rate => Assert.Equal(1, rate.M.Sum(), 1e-9));
    }
}
