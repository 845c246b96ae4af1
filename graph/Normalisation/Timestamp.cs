using System.Globalization;

namespace Investigations.Graph.Normalisation;

/// <summary>A moment, and the offset in which its source wrote it: the offset is evidence of where a clock stood.</summary>
public readonly record struct Timestamp
{
    private Timestamp(DateTimeOffset at, short offsetMinutes, bool isDateOnly) =>
        (At, OffsetMinutes, IsDateOnly) = (at, offsetMinutes, isDateOnly);

    /// <summary>The moment in UTC, to the tick (100 ns); finer digits are cut.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Offset as written, minutes east of UTC, -840 to 840; Z is 0.</summary>
    public short OffsetMinutes { get; }

    /// <summary>True when only a day was given; <see cref="At"/> is then its first moment in UTC.</summary>
    public bool IsDateOnly { get; }

    /// <summary>ISO 8601 in the written offset; a day alone stays a day.</summary>
    public override string ToString()
    {
        if (IsDateOnly) return At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        DateTimeOffset local = At.ToOffset(TimeSpan.FromMinutes(OffsetMinutes));
        string text = local.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return OffsetMinutes == 0 ? text + "Z" : text + local.ToString("zzz", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads YYYY-MM-DD, or a date and time (T or space between) with Z or an offset (+hh:mm, +hhmm, +hh).</summary>
    /// <returns>False for a time without offset, another order, or a moment outside the years 1 to 9999 UTC. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out Timestamp timestamp)
    {
        timestamp = default;
        text = UnicodeFold.Trim(text);
        if (text.Length < 10 || !TryDay(text[..10], out DateOnly day)) return false;
        if (text.Length == 10)
        {
            timestamp = new Timestamp(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), 0, isDateOnly: true);
            return true;
        }
        if (text[10] is not ('T' or 't' or ' ')) return false;
        ReadOnlySpan<char> clock = text[11..];
        int mark = clock.LastIndexOfAny("Zz+-");
        if (mark < 5 || !TryOffset(clock[mark..], out short offset) || !TryClock(clock[..mark].TrimEnd(' '), out long ticks)) return false;
        long utc = day.DayNumber * TimeSpan.TicksPerDay + ticks - (offset * TimeSpan.TicksPerMinute);
        if (utc < 0 || utc > DateTime.MaxValue.Ticks) return false;
        if (utc + (offset * TimeSpan.TicksPerMinute) > DateTime.MaxValue.Ticks) return false;
        timestamp = new Timestamp(new DateTimeOffset(utc, TimeSpan.Zero), offset, isDateOnly: false);
        return true;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text[4] != '-' || text[7] != '-') return false;
        int year = (Two(text, 0) * 100) + Two(text, 2);
        int month = Two(text, 5);
        int dayOfMonth = Two(text, 8);
        if (Two(text, 0) < 0 || Two(text, 2) < 0 || year < 1 || month is < 1 or > 12) return false;
        if (dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    // hh:mm, hh:mm:ss or hh:mm:ss.f...; a leap second counts as the second before it.
    private static bool TryClock(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 5 || text[2] != ':') return false;
        int hour = Two(text, 0);
        int minute = Two(text, 3);
        int second = 0;
        if (text.Length > 5)
        {
            if (text.Length < 8 || text[5] != ':') return false;
            second = Two(text, 6);
        }
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60) return false;
        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (Math.Min(second, 59) * TimeSpan.TicksPerSecond);
        return text.Length <= 8 || TryFraction(text[8..], ref ticks);
    }

    private static bool TryFraction(ReadOnlySpan<char> text, ref long ticks)
    {
        if (text.Length < 2 || text[0] is not ('.' or ',')) return false;
        long unit = TimeSpan.TicksPerSecond;
        foreach (char c in text[1..])
        {
            if (!char.IsAsciiDigit(c)) return false;
            unit /= 10;
            ticks += (c - '0') * unit;
        }
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out short minutes)
    {
        minutes = 0;
        if (text.Length == 1) return text[0] is 'Z' or 'z';
        bool colon = text.Length == 6 && text[3] == ':';
        if (text[0] is 'Z' or 'z' || (text.Length is not (3 or 5) && !colon)) return false;
        int hours = Two(text, 1);
        int rest = text.Length == 3 ? 0 : Two(text, colon ? 4 : 3);
        if (hours is < 0 or > 14 || rest is < 0 or > 59 || (hours == 14 && rest > 0)) return false;
        minutes = (short)((hours * 60) + rest);
        if (text[0] == '-') minutes = (short)-minutes;
        return true;
    }

    private static int Two(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1])
        ? ((text[at] - '0') * 10) + text[at + 1] - '0' : -1000;
}
