using System.Globalization;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Guesses what the columns of a table of persons say, from their headers and their values.</summary>
internal sealed class RoleGuesser(IReadOnlyList<ColumnSample> samples, TableOptions options, string? idColumn)
{
    private const double Most = 0.5; // a header is believed when so many of the values agree
    private const double NearlyAll = 0.8; // values alone decide when so many agree
    private const int FewRows = 50; // fewer say nothing about how values repeat
    private const int FewKinds = 12; // a column of so few values sorts records, it does not tell persons apart
    private const int Lifetimes = 30; // years between early and late birth dates of a population

    /// <summary>One guess for each column.</summary>
    public List<ColumnGuess> Guess()
    {
        var shapes = samples.ToDictionary(static sample => sample, static sample => new ValueShape(sample));
        var guesses = samples.Select(sample => Given(sample) ?? FromHeader(sample, shapes[sample])).ToList();
        bool hasBirth = guesses.Any(static guess => guess?.Role == FieldRole.DateOfBirth);
        bool hasName = guesses.Any(static guess => guess?.Role is FieldRole.FullName or FieldRole.GivenName);
        var all = new List<ColumnGuess>(guesses.Count);
        for (int i = 0; i < samples.Count; i++)
        {
            var guess = guesses[i] ?? FromValues(samples[i], shapes[samples[i]], hasBirth, hasName);
            hasBirth |= guess.Role == FieldRole.DateOfBirth;
            hasName |= guess.Role is FieldRole.FullName or FieldRole.GivenName;
            all.Add(guess);
        }
        return LinesOfAddresses(all);
    }

    private ColumnGuess? Given(ColumnSample sample)
    {
        if (Is(sample, idColumn)) return new(sample.Name, FieldRole.Id, ColumnPart.Whole, options.IdColumn is null ? "its header" : "given with --id");
        if (Is(sample, options.TruthColumn)) return new(sample.Name, FieldRole.Ignore, ColumnPart.Whole, "the truth: for scoring only");
        foreach (var choice in options.Columns)
        {
            if (!Is(sample, choice.Column)) continue;
            var phrase = HeaderWords.Find(HeaderWords.WordsOf(sample.Name));
            return new(sample.Name, choice.Role, phrase?.Role == choice.Role ? phrase.Part : ColumnPart.Whole, "given with --columns");
        }
        return null;
    }

    private static ColumnGuess? FromHeader(ColumnSample sample, ValueShape shape)
    {
        if (HeaderWords.Find(HeaderWords.WordsOf(sample.Name)) is not { } phrase) return null;
        if (phrase.Role == FieldRole.Ignore) return new(sample.Name, FieldRole.Ignore, ColumnPart.Whole, $"its header ('{phrase.Words}') says nothing that tells persons apart");
        if (shape.Count > 0 && Contradiction(phrase, shape) is { } contradiction)
        {
            var guess = FromValues(sample, shape, hasBirth: true, hasName: true);
            return guess with { Reason = $"the header says {NameOf(phrase.Role)}, but {contradiction}; {guess.Reason}" };
        }
        return new(sample.Name, phrase.Role, phrase.Part, shape.Count == 0 ? $"its header ('{phrase.Words}'); the first rows have no value" : $"its header ('{phrase.Words}')");
    }

    private static string? Contradiction(HeaderPhrase phrase, ValueShape shape)
    {
        (double share, string what) = phrase.Role switch
        {
            FieldRole.Email => (shape.Emails, "are e-mail addresses"),
            FieldRole.DateOfBirth => (Math.Max(shape.BirthDates, Years(phrase, shape)), "are dates of 1900 to 2020"),
            FieldRole.Phone => (shape.Phones, "are telephone numbers"),
            FieldRole.NationalId when phrase.Part == ColumnPart.Whole => (shape.WithDigits, "have digits"),
            FieldRole.GivenName or FieldRole.FamilyName or FieldRole.FullName or FieldRole.City or FieldRole.Street or FieldRole.Address => (shape.WithLetters, "have letters"),
            FieldRole.Postcode => (shape.WithDigits, "have digits"),
            _ => (1, ""),
        };
        return share >= Most ? null : string.Create(CultureInfo.InvariantCulture, $"only {share:P0} of the values {what}");
    }

    // A column of birth years has no months to check.
    private static double Years(HeaderPhrase phrase, ValueShape shape) => phrase.Words.Contains("year", StringComparison.Ordinal) || phrase.Words == "yob" ? shape.Numbers : 0;

    private static ColumnGuess FromValues(ColumnSample sample, ValueShape shape, bool hasBirth, bool hasName)
    {
        ColumnGuess As(FieldRole role, string reason) => new(sample.Name, role, ColumnPart.Whole, reason);
        if (shape.Count == 0) return As(FieldRole.Text, "the first rows have no value");
        if (shape.Emails >= NearlyAll) return As(FieldRole.Email, Share(shape.Emails, "are e-mail addresses"));
        if (shape.Dates >= NearlyAll)
        {
            return !hasBirth && shape.BirthDates >= NearlyAll && shape.YearSpread >= Lifetimes
                ? As(FieldRole.DateOfBirth, Share(shape.BirthDates, "are dates of 1900 to 2020, over more than a generation"))
                : As(FieldRole.Ignore, "dates of something else than birth");
        }
        if (shape.DialledPhones >= NearlyAll && shape.WithLetters < 1 - NearlyAll) return As(FieldRole.Phone, Share(shape.DialledPhones, "are written as telephone numbers"));
        if (shape.Distinct == 1 && shape.Count > 1) return As(FieldRole.Ignore, "one value in all rows");
        bool isUnique = shape.Distinct == shape.Count && shape.Count >= FewRows;
        if (shape.Codes >= NearlyAll) return isUnique && shape.Numbers == 1 && IsCounting(sample) ? As(FieldRole.Ignore, "it counts the rows") : As(FieldRole.Text, Share(shape.Codes, "look like numbers of a register"));
        if (isUnique) return As(FieldRole.Ignore, "another value in every row");
        if (shape.Numbers >= NearlyAll) return As(FieldRole.Ignore, "short numbers");
        if (!hasName && shape.KnownGivenNames >= 1 - NearlyAll) return As(FieldRole.GivenName, Share(shape.KnownGivenNames, "are common given names"));
        if (shape.Count >= FewRows && shape.Distinct <= FewKinds) return As(FieldRole.Ignore, string.Create(CultureInfo.InvariantCulture, $"{shape.Distinct} different values only"));
        return As(FieldRole.Text, "text of no known kind");
    }

    private static bool IsCounting(ColumnSample sample)
    {
        long before = long.MinValue;
        foreach (string value in sample.Values)
        {
            if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) || number < before) return false;
            before = number;
        }
        return true;
    }

    // 'address' beside a city or a postcode is the street; alone it is the whole.
    private List<ColumnGuess> LinesOfAddresses(List<ColumnGuess> guesses)
    {
        bool hasPlace = guesses.Any(static guess => guess.Role is FieldRole.City or FieldRole.Postcode);
        bool hasStreet = guesses.Any(static guess => guess.Role == FieldRole.Street && guess.Part == ColumnPart.Whole);
        if (!hasPlace || hasStreet) return guesses;
        return [.. guesses.Select(guess => guess.Role == FieldRole.Address && !HeaderWords.WordsOf(guess.Column).Contains("full", StringComparison.Ordinal)
            && !options.Columns.Any(choice => string.Equals(choice.Column, guess.Column, StringComparison.OrdinalIgnoreCase))
            ? guess with { Role = FieldRole.Street, Reason = $"{guess.Reason}, beside a city or postcode" } : guess)];
    }

    private static bool Is(ColumnSample sample, string? column) => column is not null && string.Equals(sample.Name, column, StringComparison.OrdinalIgnoreCase);

    private static string Share(double share, string what) => string.Create(CultureInfo.InvariantCulture, $"{share:P0} of the values {what}");

    private static string NameOf(FieldRole role) => RoleNames.Of(role);
}
