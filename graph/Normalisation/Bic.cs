namespace Investigations.Graph.Normalisation;

/// <summary>A bank by its business identifier code (SWIFT code).</summary>
/// <remarks>Source: ISO 9362: four letters or digits, country, two of location, and a branch of three; no branch is branch XXX.</remarks>
public readonly record struct Bic
{
    private Bic(string value) => Value = value;

    /// <summary>Eight characters for a head office, eleven for another branch. Capitals.</summary>
    public string Value { get; }

    /// <summary>Two capital letters of the country.</summary>
    public ReadOnlySpan<char> Country => Value.AsSpan(4, 2);

    /// <summary>Reads 8 or 11 characters in any case, spaces allowed; branch XXX is dropped.</summary>
    /// <returns>False for another form or an unknown country. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out Bic bic)
    {
        bic = default;
        Span<char> compact = stackalloc char[11];
        if (!DigitText.TryCompactAlphanumeric(text, compact, out int count) || count is not (8 or 11)) return false;
        compact = compact[..count];
        if (!CountryCode.TryNormalise(compact[4..6], out _)) return false;
        if (count == 11 && compact[8..].SequenceEqual("XXX")) compact = compact[..8];
        bic = new Bic(new string(compact));
        return true;
    }
}
