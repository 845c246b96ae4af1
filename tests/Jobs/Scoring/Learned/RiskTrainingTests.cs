using Investigations.Jobs.Scoring.Learned;
using Xunit;

namespace Investigations.Tests.Jobs.Scoring.Learned;

public sealed class RiskTrainingTests
{
    private static RiskModel Train(int seed, int count = 1500) => RiskTraining.Train(DrawnRows.Of(seed, count), "drawn rows", new TrainingOptions());

    [Fact]
    public void Train_same_rows_give_the_same_bytes() => Assert.Equal(RiskModelFile.Bytes(Train(1)), RiskModelFile.Bytes(Train(1)));

    [Fact]
    public void Train_order_of_rows_changes_no_byte()
    {
        var rows = DrawnRows.Of(1, 800);
        var turned = Enumerable.Reverse(rows).ToList();
        Assert.Equal(
            RiskModelFile.Bytes(RiskTraining.Train(rows, "drawn rows", new TrainingOptions())),
            RiskModelFile.Bytes(RiskTraining.Train(turned, "drawn rows", new TrainingOptions())));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Train_more_of_any_feature_never_lowers_the_probability(int seed)
    {
        var model = Train(seed);
        foreach (var row in DrawnRows.Of(seed + 100, 40))
        {
            for (int i = 0; i < row.Features.Count; i++)
            {
                double[] more = [.. row.Features];
                more[i] = (more[i] + 1) / 2;
                Assert.True(model.ProbabilityOf(more) >= model.ProbabilityOf(row.Features), RiskFeatures.All[i].Name);
            }
        }
    }

    [Fact]
    public void Train_finds_what_speaks()
    {
        var weights = Train(3, 4000).Features.Select(feature => feature.Weight).ToList();
        Assert.Equal([0, 1, 8], Enumerable.Range(0, weights.Count).OrderByDescending(i => weights[i]).Take(3).Order());
    }

    [Fact]
    public void Train_needs_enough_of_each()
    {
        var rows = DrawnRows.Of(1, 200).Select(row => row with { IsNetwork = false });
        var fault = Assert.Throws<InvalidOperationException>(() => RiskTraining.Train([.. rows], "drawn rows", new TrainingOptions()));
        Assert.Contains("0 networks and 200 other clusters", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_contributions_sum_to_the_log_odds()
    {
        var model = Train(1);
        foreach (var row in DrawnRows.Of(7, 50))
        {
            var learned = model.Of(row.Features);
            double bits = learned.Contributions.Sum(part => part.Bits);
            Assert.Equal(Math.Log2(learned.Probability / (1 - learned.Probability)), bits, 1e-9);
            Assert.Equal(model.Calibration.LogOddsOf(model.MarginOf(row.Features)), bits * Math.Log(2), 1e-9);
        }
    }

    [Fact]
    public void Fit_mends_margins_that_are_too_bold()
    {
        // The truth has the log odds z; a margin of 3 z + 1 is mended by slope 1/3 and offset -1/3.
        var rows = DrawnRows.Of(5, 6000);
        double[] truth = [.. rows.Select(row => DrawnRows.LogOddsOf(row.Features))];
        double[] bold = [.. truth.Select(odds => (3 * odds) + 1)];
        bool[] labels = [.. rows.Select(row => row.IsNetwork == true)];
        var fitted = Calibration.Fit(bold[..3000], labels[..3000]);
        Assert.Equal(1.0 / 3, fitted.Slope, 0.05);
        Assert.Equal(-1.0 / 3, fitted.Offset, 0.2);
        double Brier(Func<double, double> odds) => Reliability.Of([.. bold[3000..].Select(margin => 1 / (1 + Math.Exp(-odds(margin))))], labels[3000..]).Brier;
        Assert.True(Brier(fitted.LogOddsOf) < Brier(Calibration.None.LogOddsOf));
    }

    [Fact]
    public void Fit_never_turns_the_order_round()
    {
        double[] margins = [-2, -1, 1, 2];
        Assert.Equal(Calibration.LeastSlope, Calibration.Fit(margins, [true, true, false, false]).Slope);
    }

    [Fact]
    public void Figures_are_those_of_their_formulas()
    {
        var figures = Reliability.Of([0.9, 0.8, 0.15, 0.15], [true, false, false, true]);
        Assert.Equal((0.01 + 0.64 + 0.0225 + 0.7225) / 4, figures.Brier, 1e-12);
        Assert.Equal((0.1 + 0.8 + Math.Abs(0.3 - 1)) / 4, figures.CalibrationError, 1e-12);
        Assert.Equal((4, 2), (figures.Count, figures.Networks));
    }

    [Fact]
    public void Drift_is_nothing_for_equal_spread_and_much_for_another()
    {
        double[] low = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? 0 : 0.3)], high = [.. low.Select(value => value + 0.5)];
        Assert.Equal(0, Drift.Index(Drift.Shares(low), Drift.Shares(low)), 1e-12);
        Assert.True(Drift.Index(Drift.Shares(low), Drift.Shares(high)) > Drift.Much);
    }
}
