namespace Investigations.Jobs.Signals.TimePatterns;

/// <summary>How activity spreads over the hours of the day, and by how many hours one such spread is shifted against another.</summary>
internal static class HourSpread
{
    /// <summary>Hours of a day.</summary>
    public const int Hours = 24;

    private const int Resamples = 200;
    private const int Seed = 12; // fixed: the same data gives the same confidence

    /// <summary>The circular shift, in hours from -11 to 12, under which activity correlates best with an expected spread.</summary>
    /// <remarks>A shift changes neither mean nor variance of a spread, so the largest sum of products is the largest correlation. Of several equal
    /// shifts the middle is taken, and none at all where that is among them.</remarks>
    public static int BestShift(ReadOnlySpan<int> activity, ReadOnlySpan<double> expected)
    {
        Span<double> scores = stackalloc double[Hours];
        double most = 0;
        for (int i = 0; i < Hours; i++)
        {
            for (int hour = 0; hour < Hours; hour++) scores[i] += activity[(hour - i + 11 + Hours) % Hours] * expected[hour];
            most = Math.Max(most, scores[i]);
        }
        var best = new List<int>();
        for (int i = 0; i < Hours; i++)
        {
            if (scores[i] > most * (1 - 1e-9)) best.Add(i - 11);
        }
        return best.Contains(0) ? 0 : best.MinBy(shift => best.Sum(other => Around(shift, other)));
    }

    /// <summary>Hours between two shifts, the short way round.</summary>
    public static int Around(int a, int b) => Math.Min(Math.Abs(a - b), Hours - Math.Abs(a - b));

    /// <summary>How sure a shift is: the share of samples of whole days, drawn with replacement, whose best shift is at most an hour from it.</summary>
    /// <param name="days">Activity by hour, of each day.</param>
    /// <param name="expected">What it is compared with.</param>
    /// <param name="shift">The best shift of all days together.</param>
    public static double Confidence(IReadOnlyList<int[]> days, ReadOnlySpan<double> expected, int shift)
    {
        var random = new Random(Seed);
        Span<int> sample = stackalloc int[Hours];
        int same = 0;
        for (int i = 0; i < Resamples; i++)
        {
            sample.Clear();
            for (int k = 0; k < days.Count; k++)
            {
                int[] day = days[random.Next(days.Count)];
                for (int hour = 0; hour < Hours; hour++) sample[hour] += day[hour];
            }
            if (Around(BestShift(sample, expected), shift) <= 1) same++;
        }
        return (double)same / Resamples;
    }
}
