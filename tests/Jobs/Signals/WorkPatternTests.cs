using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Jobs.Signals;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

public sealed class WorkPatternTests
{
    private static SignIn At(DateTimeOffset at, string ip = "192.0.2.1") => new(at, ip, IpReading.Unknown, new EvidenceRef(SourceCatalogue.Logins, "L1", "ip"));

    [Fact]
    public void Pattern_counts_nights_weekends_days_addresses_and_spread()
    {
        // Friday 23:00, Saturday 11:00, Saturday 23:00 and Monday 11:00: opposite hours cancel, so the circular variance is 1.
        DateTimeOffset friday = new(2026, 4, 17, 23, 0, 0, TimeSpan.Zero);
        var pattern = WorkPattern.Of([At(friday), At(friday.AddHours(12)), At(friday.AddHours(24), "192.0.2.2"), At(friday.AddHours(60))], TimeZoneInfo.Utc);
        Assert.Equal([0.5, 0.5, 4.0 / 3, 0.5, 1], pattern.Values, (expected, actual) => Math.Abs(expected - actual) < 1e-9);
    }

    [Fact]
    public void Scores_are_distances_from_the_median_in_robust_deviations()
    {
        // Median 3, median distance 1: the score of 10 is 0.6745 x 7.
        Assert.Equal(0.6745 * 7, WorkPatterns.RobustScores([1, 2, 3, 4, 10])[4], 1e-9);
    }

    [Fact]
    public void Scores_of_equal_values_are_nothing() => Assert.All(WorkPatterns.RobustScores([2, 2, 2]), score => Assert.Equal(0, score));

    [Fact]
    public void Scores_where_most_are_equal_use_the_mean_distance() =>
        Assert.Equal(5 / (1.2533 * (5.0 / 4)), WorkPatterns.RobustScores([0, 0, 0, 5])[3], 1e-9);
}
