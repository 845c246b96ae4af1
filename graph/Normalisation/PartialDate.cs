using System.Globalization;

namespace Investigations.Graph.Normalisation;

/// <summary>A date as resumes give it: a year, a month, or a day.</summary>
public readonly record struct PartialDate
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12; 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31; 0 when the day is not known.</summary>
    public int Day { get; }

    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => Month == 0 ? new(Year, 12, 31)
        : new(Year, Month, Day == 0 ? DateTime.DaysInMonth(Year, Month) : Day);

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD, no more than is known.</summary>
    public override string ToString() => Month == 0 ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : Earliest.ToString(Day == 0 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    /// <returns>False for any other form or a day that is none. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out int year)) return false;
        int month = 0;
        int day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text[5..7], out month) || month is < 1 or > 12)) return false;
        if (text.Length == 10 && (text[7] != '-' || !TryNumber(text[8..], out day))) return false;
        if (year < 1 || (text.Length == 10 && (day < 1 || day > DateTime.DaysInMonth(year, month)))) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
