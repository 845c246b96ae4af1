namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>The numbers of a date, and how far their order is known.</summary>
/// <param name="IsDate">False when the text is no date.</param>
/// <param name="Year">The year.</param>
/// <param name="First">The month, or the first of two numbers whose order is open; 0 when unknown.</param>
/// <param name="Second">The day, or the second of two; 0 when unknown.</param>
/// <param name="IsOpen">True when either of the two may be the day.</param>
/// <param name="HasPoints">True when points stand between the numbers, as is done where the day comes first.</param>
internal readonly record struct DateParts(bool IsDate, int Year = 0, int First = 0, int Second = 0, bool IsOpen = false, bool HasPoints = false)
{
    private const int LastShortYear = 19; // two digits of a birth year: 00 to 19 is this century

    // English, German, French, Spanish, Italian and Portuguese, by their first three letters.
    private static readonly string[] Months =
        ["jan ene gen", "feb fev", "mar mrz mae", "apr abr avr", "may mai mag", "jun giu", "jul lug", "aug ago aou", "sep set", "oct okt ott out", "nov", "dec dez dic"];

    /// <summary>Reads a date as people write it, with or without the name of a month; a time behind it is not read.</summary>
    public static DateParts Of(ReadOnlySpan<byte> ascii)
    {
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        int count = 0;
        int month = 0;
        bool hasPoints = false;
        for (int i = 0; i < ascii.Length && count < (month > 0 ? 2 : 3);)
        {
            int start = i;
            byte c = ascii[i];
            while (i < ascii.Length && IsDigit(ascii[i])) i++;
            if (i > start)
            {
                if (i - start > 8) return default;
                (numbers[count], lengths[count]) = (ToNumber(ascii[start..i]), i - start);
                count++;
                continue;
            }
            while (i < ascii.Length && AsciiText.IsWordPart(ascii[i]) && !IsDigit(ascii[i])) i++;
            if (i == start) i++;
            else if (month == 0) month = MonthOf(ascii[start..i]);
            hasPoints |= c == (byte)'.';
        }
        if (month > 0) return WithName(month, numbers[..count], lengths);
        return count switch
        {
            1 => OfOne(numbers[0], lengths[0]),
            2 => OfTwo(numbers, lengths),
            3 => OfThree(numbers, lengths, hasPoints),
            _ => default,
        };
    }

    private static DateParts WithName(int month, ReadOnlySpan<int> numbers, ReadOnlySpan<int> lengths)
    {
        if (numbers.Length == 0) return default;
        if (numbers.Length == 1) return lengths[0] == 4 ? new(true, numbers[0], month) : default;
        bool yearFirst = lengths[0] == 4;
        int year = yearFirst ? numbers[0] : YearOf(numbers[1], lengths[1]);
        return new(true, year, month, yearFirst ? numbers[1] : numbers[0]);
    }

    private static DateParts OfOne(int number, int length)
    {
        if (length == 4) return new(true, number);
        if (length == 6 && IsYear(number / 100) && number % 100 is >= 1 and <= 12) return new(true, number / 100, number % 100);
        if (length != 8) return default;
        bool yearLast = !IsYear(number / 10_000) && IsYear(number % 10_000);
        return yearLast ? new(true, number % 10_000, number / 1_000_000, number / 10_000 % 100, true) : new(true, number / 10_000, number / 100 % 100, number % 100);
    }

    private static DateParts OfTwo(ReadOnlySpan<int> numbers, ReadOnlySpan<int> lengths) =>
        lengths[0] == 4 ? new(true, numbers[0], numbers[1]) : lengths[1] == 4 ? new(true, numbers[1], numbers[0]) : default;

    private static DateParts OfThree(ReadOnlySpan<int> numbers, ReadOnlySpan<int> lengths, bool hasPoints)
    {
        if (lengths[0] == 4 || (lengths[2] <= 2 && numbers[0] > 31)) return new(true, YearOf(numbers[0], lengths[0]), numbers[1], numbers[2]);
        if (lengths[0] > 2 || lengths[1] > 2 || lengths[2] > 4) return default;
        return new(true, YearOf(numbers[2], lengths[2]), numbers[0], numbers[1], true, hasPoints);
    }

    private static int YearOf(int number, int length) => length > 2 ? number : number <= LastShortYear ? 2000 + number : 1900 + number;

    private static bool IsYear(int number) => number is >= 1800 and <= 2100;

    private static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    private static int ToNumber(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte c in digits) number = (number * 10) + c - '0';
        return number;
    }

    private static int MonthOf(ReadOnlySpan<byte> word)
    {
        if (word.Length < 3) return 0;
        Span<char> start = [(char)AsciiText.Lower(word[0]), (char)AsciiText.Lower(word[1]), (char)AsciiText.Lower(word[2])];
        for (int i = 0; i < Months.Length; i++)
        {
            if (Months[i].AsSpan().Contains(start, StringComparison.Ordinal)) return i + 1;
        }
        return 0;
    }
}
