namespace Investigations.Graph.Model;

/// <summary>A point on both time axes; null means now and without end.</summary>
/// <param name="ValidAt">What held at this moment in the world.</param>
/// <param name="RecordedAt">What we knew at this moment.</param>
public readonly record struct AsOf(DateTimeOffset? ValidAt, DateTimeOffset? RecordedAt)
{
    /// <summary>All that is known now, of any valid time.</summary>
    public static AsOf Now => default;
}
