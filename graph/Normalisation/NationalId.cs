using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>A number by which a state knows a person.</summary>
/// <remarks>
/// Only US social security and individual taxpayer numbers are checked in depth. Sources: SSA POMS RM 10201.030 (area never 000, 666 or
/// 900-999, group never 00, serial never 0000); 20 CFR 422.103. Clear text must not be stored: see <see cref="KeyedHash"/>.
/// </remarks>
public readonly record struct NationalId
{
    private const int MaxLength = 32; // characters

    // Printed on sample cards and in advertisements, so written by many people (SSA, "Meet the first number": 078-05-1120, 219-09-9999).
    private static readonly FrozenSet<string> KnownFakes = new[]
    {
        "078051120", "219099999", "123456789", "457555462", "721074426", "987654321", "111223333", "002281852", "042103580", "062360749",
        "078051121", "095073645", "128036045", "135016629", "141186941", "165167999", "165187999", "165207999", "165227999", "165247999",
        "189092294", "212097694", "212099999", "306302348", "308125070", "468288779", "549241889",
    }.ToFrozenSet(StringComparer.Ordinal);

    private NationalId(string type, string country, string number) => (Type, Country, Number) = (type, country, number);

    /// <summary>Kind in lower case, such as ssn, itin or national_id.</summary>
    public string Type { get; }

    /// <summary>Issuing country, two capitals; empty when unknown.</summary>
    public string Country { get; }

    /// <summary>Capital letters and digits only. Personal: hash before it is kept.</summary>
    public string Number { get; }

    /// <summary>Type, country and number as one text, for hashing. Equal numbers of two countries are two identities.</summary>
    public string Key => $"{Type}|{Country}|{Number}";

    /// <summary>True for 000000000, 123-45-6789, numbers of sample cards. Must never link.</summary>
    public bool IsPlaceholder => Placeholder.IsOneCharacter(Number) || Placeholder.IsSequence(Number)
        || (Type is "ssn" && KnownFakes.Contains(Number));

    /// <summary>Reads a number; separators are ignored.</summary>
    /// <param name="type">Kind in any case; ssn is checked by the rules of the US. Empty is read as national_id.</param>
    /// <param name="country">Issuing country in any form; empty for ssn means US.</param>
    /// <param name="text">The number.</param>
    /// <param name="id">The number, normalised.</param>
    /// <returns>False when no such number can have been issued, it is masked or unreadable. Placeholders of valid form are true. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> type, ReadOnlySpan<char> country, ReadOnlySpan<char> text, out NationalId id)
    {
        id = default;
        Span<char> compact = stackalloc char[MaxLength];
        if (text.IndexOfAny('*', '•') >= 0 || !DigitText.TryCompactAlphanumeric(text, compact, out int count) || count < 4) return false;
        compact = compact[..count];
        string kind = UnicodeFold.Fold(UnicodeFold.Trim(type));
        if (kind.Length == 0) kind = "national_id";
        bool usNumber = kind is "ssn" or "itin";
        string issuer = CountryCode.TryNormalise(country, out CountryCode code) ? code.Value : usNumber ? "US" : "";
        if (issuer == "US" && (kind is "national_id" or "social_security_number")) kind = "ssn";
        if (kind == "ssn" && !CanBeSsn(compact)) return false;
        if (!compact.ContainsAnyInRange('0', '9')) return false;
        id = new NationalId(kind, issuer, new string(compact));
        return true;
    }

    private static bool CanBeSsn(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 9 || digits.ContainsAnyExceptInRange('0', '9')) return false;
        return digits[0] != '9' && digits is not ['0', '0', '0', ..] && digits is not ['6', '6', '6', ..]
            && digits is not [_, _, _, '0', '0', ..] && digits is not [.., '0', '0', '0', '0'];
    }
}
