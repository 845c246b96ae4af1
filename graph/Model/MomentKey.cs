using System.Globalization;

namespace Investigations.Graph.Model;

/// <summary>Times and dates as keys: UTC, sortable as text, one spelling for each moment.</summary>
/// <remarks><c>2026-04-20T10:00:00Z</c> for moments (with up to 7 decimals of a second where given), <c>2026-04-20</c> for dates.</remarks>
public static class MomentKey
{
    /// <summary>The key of a moment.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(moment.UtcTicks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    /// <summary>The key of a date.</summary>
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a key; a date is its midnight in UTC, <c>YYYY-MM</c> its first day. Null when it is neither.</summary>
    public static DateTimeOffset? Parse(ReadOnlySpan<char> key)
    {
        if (key.Length is 10 && DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return DateTimeOffset.TryParse(key, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : null;
    }
}
