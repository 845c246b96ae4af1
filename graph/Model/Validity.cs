namespace Investigations.Graph.Model;

/// <summary>When a link held in the world; either end may be open.</summary>
/// <param name="From">First moment, or null when unknown.</param>
/// <param name="To">Last moment, or null when it still holds or nobody knows.</param>
public readonly record struct Validity(DateTimeOffset? From, DateTimeOffset? To)
{
    /// <summary>Open at both ends.</summary>
    public static Validity Open => default;

    /// <summary>A single moment.</summary>
    public static Validity At(DateTimeOffset? moment) => new(moment, moment);

    /// <summary>The time between the two, zero when they overlap; an open end reaches for ever.</summary>
    public static TimeSpan Gap(Validity a, Validity b)
    {
        if (a.To is { } aTo && b.From is { } bFrom && aTo < bFrom) return bFrom - aTo;
        if (b.To is { } bTo && a.From is { } aFrom && bTo < aFrom) return aFrom - bTo;
        return TimeSpan.Zero;
    }

    /// <summary>True when the link held at the moment.</summary>
    public bool Covers(DateTimeOffset moment) => !(From > moment) && !(To < moment);

    /// <summary>The shortest interval that holds both.</summary>
    public Validity Span(Validity other) => new(
        From is null || other.From is null ? null : From < other.From ? From : other.From,
        To is null || other.To is null ? null : To > other.To ? To : other.To);
}
