namespace Investigations.Graph.Normalisation;

/// <summary>A bank account number in electronic form: upper case, no spaces.</summary>
/// <remarks>Source: ISO 13616-1 (form, at most 34 characters); ISO 7064 MOD 97-10 (check digits); SWIFT registry (countries).</remarks>
public readonly record struct Iban
{
    private const int MaxLength = 34; // characters
    private Iban(string value) => Value = value;

    /// <summary>The normalised text. Two spellings of one account have equal text.</summary>
    public string Value { get; }

    /// <summary>Two capital letters of the country that keeps the account.</summary>
    public ReadOnlySpan<char> Country => Value.AsSpan(0, 2);

    /// <summary>True for account numbers made of one digit: valid in form, written by nobody. It must never link.</summary>
    public bool IsPlaceholder => Placeholder.IsOneCharacter(Value.AsSpan(4));

    /// <summary>Reads an IBAN as people type it: any case, spaces and hyphens allowed, the word IBAN before it too.</summary>
    /// <returns>False when country, length, form or check digits disagree. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out Iban iban)
    {
        iban = default;
        text = UnicodeFold.Trim(text);
        if (text.StartsWith("IBAN", StringComparison.OrdinalIgnoreCase)) text = text[4..].TrimStart(": ");
        Span<char> compact = stackalloc char[MaxLength];
        int length = 0;
        foreach (char c in text)
        {
            if (c is ' ' or '-' or '\u00A0') continue;
            if (length == MaxLength || !char.IsAsciiLetterOrDigit(c)) return false;
            compact[length++] = char.ToUpperInvariant(c);
        }
        compact = compact[..length];
        if (!IbanStructure.Matches(compact) || !CheckDigits.IsMod97(compact[4..], compact[..4])) return false;
        iban = new Iban(new string(compact));
        return true;
    }
}
