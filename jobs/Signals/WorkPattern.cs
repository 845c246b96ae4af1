namespace Investigations.Jobs.Signals;

/// <summary>What the sign-ins of one worker amount to.</summary>
/// <param name="Values">In the order of <see cref="Names"/>.</param>
internal sealed record WorkPattern(IReadOnlyList<double> Values)
{
    private const int NightFrom = 22;
    private const int NightTo = 5;

    /// <summary>What is measured, for people.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["share of sign-ins at night", "share at weekends", "sign-ins on an active day", "addresses for each sign-in", "spread over the hours of the day"];

    /// <summary>Measures.</summary>
    /// <param name="signIns">At least one.</param>
    /// <param name="zone">The declared zone.</param>
    public static WorkPattern Of(IReadOnlyList<SignIn> signIns, TimeZoneInfo zone)
    {
        double night = 0, weekend = 0, sine = 0, cosine = 0;
        var days = new HashSet<DateOnly>();
        foreach (var signIn in signIns)
        {
            var local = TimeZoneInfo.ConvertTime(signIn.At, zone);
            if (local.Hour is >= NightFrom or < NightTo) night++;
            if (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) weekend++;
            double angle = 2 * Math.PI * local.TimeOfDay.TotalDays;
            sine += Math.Sin(angle);
            cosine += Math.Cos(angle);
            days.Add(DateOnly.FromDateTime(local.DateTime));
        }
        double count = signIns.Count;
        double addresses = signIns.Select(signIn => signIn.Ip).Distinct(StringComparer.Ordinal).Count();
        // Circular variance: 0 when all come at one hour, 1 when they are spread evenly.
        return new WorkPattern([night / count, weekend / count, count / days.Count, addresses / count, 1 - (Math.Sqrt((sine * sine) + (cosine * cosine)) / count)]);
    }
}
