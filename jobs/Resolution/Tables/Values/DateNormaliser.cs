namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Days of birth as eight digits, year first; 00 for an unknown month or day.</summary>
/// <param name="dayFirst">Which comes first where a value does not tell: true for the day.</param>
internal sealed class DateNormaliser(bool dayFirst) : AsciiNormaliser
{
    /// <summary>What a column's values say of the order of day and month: the first of two numbers above 12 is a day.</summary>
    /// <returns>True when more values can only be day first than can only be month first.</returns>
    public static bool IsDayFirst(ValueInterner values)
    {
        int first = 0;
        for (int code = 1; code < values.Count; code++)
        {
            var parts = DateParts.Of(values[code]);
            if (parts.IsOpen) first += (parts.First is > 12 and <= 31 ? 1 : 0) - (parts.Second is > 12 and <= 31 ? 1 : 0);
        }
        return first > 0;
    }

    /// <summary>Reads a date.</summary>
    /// <returns>Year, month and day, 0 where unknown; null when it is none.</returns>
    public static (int Year, int Month, int Day)? Parse(ReadOnlySpan<byte> ascii, bool dayFirst)
    {
        var parts = DateParts.Of(ascii);
        if (!parts.IsDate) return null;
        if (!parts.IsOpen) return (parts.Year, parts.First, parts.Second);
        bool firstIsDay = parts.First > 12 || (parts.Second <= 12 && (dayFirst || parts.HasPoints));
        return firstIsDay ? (parts.Year, parts.Second, parts.First) : (parts.Year, parts.First, parts.Second);
    }

    /// <inheritdoc/>
    protected override int Read(ReadOnlySpan<byte> ascii, Span<byte> target)
    {
        if (Parse(ascii, dayFirst) is not var (year, month, day)) return 0;
        if (month > 12 && day is > 0 and <= 12) (month, day) = (day, month);
        if (IsFiller(year, month, day)) return 0;
        int digits = (year * 10_000) + (Math.Min(month, 99) * 100) + Math.Min(day, 99);
        for (int i = 7; i >= 0; i--, digits /= 10) target[i] = (byte)('0' + (digits % 10));
        return 8;
    }

    // Days that forms and databases put where none is known.
    private static bool IsFiller(int year, int month, int day) =>
        year is 0 or 1 or 9999 || (year, month, day) is (1900, 1, 1) or (1111, 11, 11);
}
