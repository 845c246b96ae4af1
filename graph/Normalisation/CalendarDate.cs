using System.Globalization;

namespace Investigations.Graph.Normalisation;

/// <summary>A day without time or zone.</summary>
/// <param name="Value">The day.</param>
public readonly record struct CalendarDate(DateOnly Value)
{
    /// <summary>YYYY-MM-DD.</summary>
    public override string ToString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads YYYY-MM-DD; a time behind it is dropped. Day and month in another order are not guessed.</summary>
    /// <returns>False when it is not a day of the calendar. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        text = UnicodeFold.Trim(text);
        if (text.Length > 10 && (text[10] is 'T' or ' ' or 't')) text = Timestamp.TryNormalise(text, out _) ? text[..10] : [];
        if (text.Length != 10 || !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return false;
        date = new CalendarDate(day);
        return true;
    }
}
