using System.Text;
using Investigations.Graph.Normalisation;
using Investigations.Jobs.Resolution.Tables.Values;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>What the values of a column look like, each figure a share of its values, 0 to 1.</summary>
internal sealed class ValueShape
{
    private const int FirstBirthYear = 1900;
    private const int LastBirthYear = 2020;

    /// <summary>Looks at a sample.</summary>
    public ValueShape(ColumnSample sample)
    {
        Count = sample.Values.Count;
        Distinct = sample.Values.ToHashSet(StringComparer.OrdinalIgnoreCase).Count;
        var years = new List<int>();
        int emails = 0, dates = 0, births = 0, phones = 0, dialled = 0, digits = 0, letters = 0, numbers = 0, known = 0, words = 0, codes = 0;
        foreach (string value in sample.Values)
        {
            int digitCount = value.Count(char.IsDigit);
            int letterCount = value.Count(char.IsLetter);
            if (IsEmail(value)) emails++;
            if (IsDate(value, digitCount, out int year))
            {
                dates++;
                if (year is >= FirstBirthYear and <= LastBirthYear) births++;
                years.Add(year);
            }
            bool hasSigns = value.AsSpan().IndexOfAny("+-() ") >= 0;
            bool isDialling = digitCount is >= 7 and <= 15 && letterCount <= 3 && !value.Contains('/', StringComparison.Ordinal);
            if (isDialling) phones++;
            if (isDialling && (value[0] == '+' || (hasSigns && digitCount >= 9))) dialled++;
            if (digitCount > 0) digits++;
            if (letterCount > 0) letters++;
            if (letterCount == 0 && digitCount > 0) numbers++;
            if (letterCount > 0 && digitCount == 0 && value.Length <= 60) words++;
            if (value.Length >= 6 && !value.Contains(' ', StringComparison.Ordinal) && digitCount >= 3) codes++;
            if (Nicknames.GroupsOf(value.ToLowerInvariant()).Length > 0) known++;
        }
        double all = Math.Max(Count, 1);
        Emails = emails / all;
        Dates = dates / all;
        BirthDates = births / all;
        Phones = phones / all;
        DialledPhones = dialled / all;
        WithDigits = digits / all;
        WithLetters = letters / all;
        Numbers = numbers / all;
        KnownGivenNames = known / all;
        Words = words / all;
        Codes = codes / all;
        years.Sort();
        YearSpread = years.Count == 0 ? 0 : years[years.Count * 9 / 10] - years[years.Count / 10];
    }

    /// <summary>How many values there are.</summary>
    public int Count { get; }

    /// <summary>How many different ones.</summary>
    public int Distinct { get; }

    /// <summary>E-mail addresses.</summary>
    public double Emails { get; }

    /// <summary>Dates of any year.</summary>
    public double Dates { get; }

    /// <summary>Dates of the years 1900 to 2020.</summary>
    public double BirthDates { get; }

    /// <summary>Years between the earliest tenth of the dates and the latest.</summary>
    public int YearSpread { get; }

    /// <summary>Seven to fifteen digits with few letters.</summary>
    public double Phones { get; }

    /// <summary>The same with a plus or the gaps of telephone numbers.</summary>
    public double DialledPhones { get; }

    /// <summary>Values with a digit.</summary>
    public double WithDigits { get; }

    /// <summary>Values with a letter.</summary>
    public double WithLetters { get; }

    /// <summary>Values with digits and no letter.</summary>
    public double Numbers { get; }

    /// <summary>Given names that have short forms.</summary>
    public double KnownGivenNames { get; }

    /// <summary>Short values without a digit.</summary>
    public double Words { get; }

    /// <summary>Six characters or more without a blank, three of them digits: what registers and machines give out.</summary>
    public double Codes { get; }

    private static bool IsEmail(string value)
    {
        int at = value.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && value.IndexOf('.', at) > at + 1;
    }

    private static bool IsDate(string value, int digitCount, out int year)
    {
        year = 0;
        if (digitCount is < 3 or > 18 || value.Length > 40) return false;
        if (DateNormaliser.Parse(Encoding.ASCII.GetBytes(value), dayFirst: false) is not var (found, month, day)) return false;
        year = found;
        return (month is >= 1 and <= 12 || day is >= 1 and <= 12) && Math.Max(month, day) <= 31 && found is >= 1800 and <= 2100;
    }
}
