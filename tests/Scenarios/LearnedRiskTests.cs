using Investigations.Api.Demo;
using Investigations.Jobs.Scoring.Learned;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>The shipped model on invented companies it never saw.</summary>
public sealed class LearnedRiskTests
{
    private static readonly int[] Unseen = [41, 42, 43];

    [Fact]
    public void Shipped_model_was_better_with_calibration_on_worlds_held_out_in_training()
    {
        var figures = RiskModelFile.Shipped.HeldOut;
        Assert.True(figures.Learned.Count >= 20);
        Assert.True(figures.Learned.Brier < figures.Uncalibrated.Brier);
        Assert.True(figures.Learned.CalibrationError < figures.Uncalibrated.CalibrationError);
    }

    [Fact]
    public void Shipped_model_is_truer_than_the_additive_risk_on_worlds_nobody_trained_on()
    {
        var worlds = Unseen.Select(seed => ScoredWorld.Of(new WorldOptions(seed, 300), RiskModelFile.Shipped)).ToList();
        var rows = worlds.SelectMany(world => world.Rows).ToList();
        Assert.Contains(rows, row => row.IsNetwork == true);
        Assert.Contains(rows, row => row.IsNetwork == false);
        var figures = RiskTraining.Judge(RiskModelFile.Shipped, rows);
        Assert.True(figures.Learned.Brier < figures.Additive.Brier, $"learned {figures.Learned.Brier:0.0000}, additive {figures.Additive.Brier:0.0000}");
        Assert.All(worlds.SelectMany(world => world.Clusters), cluster =>
            Assert.Equal(Math.Log2(cluster.Learned!.Probability / (1 - cluster.Learned.Probability)), cluster.Learned.Contributions.Sum(part => part.Bits), 1e-9));
    }
}
