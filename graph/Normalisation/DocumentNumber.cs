namespace Investigations.Graph.Normalisation;

/// <summary>The number of an identity document. Type and country are part of the key.</summary>
/// <remarks>Clear text must not be stored: see <see cref="KeyedHash"/>.</remarks>
public readonly record struct DocumentNumber
{
    private const int MaxLength = 40; // characters

    private DocumentNumber(string type, string country, string number) => (Type, Country, Number) = (type, country, number);

    /// <summary>Kind in lower case: passport, driving_licence, id_card.</summary>
    public string Type { get; }

    /// <summary>Issuing country, two capitals; empty when unknown.</summary>
    public string Country { get; }

    /// <summary>Capital letters and digits only. Personal: hash before it is kept.</summary>
    public string Number { get; }

    /// <summary>Type, country and number as one text, for hashing.</summary>
    public string Key => $"{Type}|{Country}|{Number}";

    /// <summary>True for one repeated character, counting digits, and numbers of printed specimens. Must never link.</summary>
    public bool IsPlaceholder => Placeholder.IsOneCharacter(Number) || Placeholder.IsSequence(Number) || Placeholder.IsWord(Number)
        || Number is "L898902C3" or "L898902C" or "D23145890" or "AB1234567" or "A1234567" or "SPECIMEN"; // ICAO Doc 9303 prints the first three

    /// <summary>Reads a document number; separators are ignored.</summary>
    /// <param name="type">Kind in any case; spaces and hyphens are read as underscores.</param>
    /// <param name="country">Issuing country in any form; unreadable is kept as unknown.</param>
    /// <param name="text">The number.</param>
    /// <param name="number">The number, normalised.</param>
    /// <returns>False when fewer than four characters are left, it is masked or of another script. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> type, ReadOnlySpan<char> country, ReadOnlySpan<char> text, out DocumentNumber number)
    {
        number = default;
        Span<char> compact = stackalloc char[MaxLength];
        if (text.IndexOfAny('*', '•') >= 0 || !DigitText.TryCompactAlphanumeric(text, compact, out int count) || count < 4) return false;
        string kind = UnicodeFold.Fold(UnicodeFold.Trim(type)).Replace(' ', '_').Replace('-', '_');
        if (kind is "driver_license" or "drivers_license" or "driving_license" or "driver_licence") kind = "driving_licence";
        string issuer = CountryCode.TryNormalise(country, out CountryCode code) ? code.Value : "";
        number = new DocumentNumber(kind, issuer, new string(compact[..count]));
        return true;
    }
}
