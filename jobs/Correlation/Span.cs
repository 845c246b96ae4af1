using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>A time interval in ticks, UTC; the extreme values mean open.</summary>
internal readonly record struct Span(long From, long To)
{
    /// <summary>Open at both ends.</summary>
    public static Span Open { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>A single moment, or open when it is unknown.</summary>
    public static Span At(DateTimeOffset? at) => at is { } moment ? new Span(moment.UtcTicks, moment.UtcTicks) : Open;

    /// <summary>Between two moments; a missing one is open.</summary>
    public static Span Of(DateTimeOffset? from, DateTimeOffset? to) => new(from?.UtcTicks ?? long.MinValue, to?.UtcTicks ?? long.MaxValue);

    /// <summary>The shortest interval that holds both; an open end stays open.</summary>
    public Span Join(Span other) => new(Math.Min(From, other.From), Math.Max(To, other.To));

    /// <summary>The time between the two, zero when they overlap.</summary>
    public static TimeSpan Gap(Span a, Span b)
    {
        if (a.To < b.From) return TimeSpan.FromTicks(b.From - a.To);
        return b.To < a.From ? TimeSpan.FromTicks(a.From - b.To) : TimeSpan.Zero;
    }

    /// <summary>When both held; the gap between when they did not.</summary>
    public static Span Overlap(Span a, Span b)
    {
        long from = Math.Max(a.From, b.From), to = Math.Min(a.To, b.To);
        return from <= to ? new Span(from, to) : new Span(to, from);
    }

    /// <summary>As the model writes it.</summary>
    public Validity ToValidity() => new(Moment(From), Moment(To));

    /// <summary>An end as a moment, or null when it is open.</summary>
    public static DateTimeOffset? Moment(long ticks) => ticks is long.MinValue or long.MaxValue ? null : new DateTimeOffset(ticks, TimeSpan.Zero);
}
