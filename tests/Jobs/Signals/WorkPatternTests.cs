using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

public sealed class WorkPatternTests : SignalTestBase
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

    [Fact]
    public void Hints_one_who_signs_in_at_night_and_at_weekends_among_nine_who_do_not()
    {
        // 07:00 UTC is 01:00 in Chicago; the first two days of the weeks drawn are a weekend.
        var hint = Assert.Single(Hints(SaturdayNights));
        Assert.Equal([TinyPack.Of(SourceCatalogue.Workers, "W0")], hint.Candidates);
        Assert.True(hint.IsHint);
        Assert.Equal(SignalStrength.Weak, hint.Strength);
        Assert.Contains("share of sign-ins at night 1.00 against 0.00", hint.Explanation, StringComparison.Ordinal);
        Assert.Contains("share at weekends 1.00 against 0.00", hint.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Hints_nobody_for_a_night_shift_alone() => Assert.Empty(Hints(WeekdayNights));

    [Fact]
    public void Hints_nobody_among_few_peers() => Assert.Empty(Hints(SaturdayNights, workers: 7));

    private static DateTime SaturdayNights(int i) => new DateTime(2026, 1, 3, 7, 0, 0).AddDays((7 * (i / 2)) + (i % 2));

    private static DateTime WeekdayNights(int i) => new DateTime(2026, 1, 5, 7, 0, 0).AddDays((7 * (i / 5)) + (i % 5));

    private static DateTime WeekdayNoons(int i) => WeekdayNights(i).AddHours(11);

    /// <summary>Workers of one department in Chicago with 24 sign-ins each; the first signs in by a pattern of his own, the others at noon of weekdays.</summary>
    private static IReadOnlyList<Signal> Hints(Func<int, DateTime> first, int workers = 10)
    {
        var all = Enumerable.Range(0, workers);
        var (records, texts) = new TinyPack()
            .With("workers.csv", Staff, [.. all.Select(i => $"W{i},,Ann Ray{(char)('a' + i)},,{i} Elm St,Austin,TX,US,America/Chicago,Engineering,employee,2026-01-05,,managed")])
            .With("user_accounts.csv", "record_id,worker_id,username,created_at", [.. all.Select(i => $"U{i},W{i},ray{i},2026-01-05T09:00:00Z")])
            .With("logins.csv", "record_id,account_id,at,ip,result", [.. all.SelectMany(i => Enumerable.Range(0, 24)
                .Select(n => $"L{i}-{n},U{i},{(i == 0 ? first(n) : WeekdayNoons(n)):yyyy-MM-ddTHH:mm:ss}Z,24.5.1.{i + 1},success"))])
            .Load();
        return WorkPatterns.Hints(new SignalInput(records, texts, TinyPack.Apart(records), Associations.Empty, IpIntelligence.From(records), Thresholds.Shipped));
    }
}
