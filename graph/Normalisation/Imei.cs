namespace Investigations.Graph.Normalisation;

/// <summary>A mobile device by its IMEI.</summary>
/// <remarks>Source: 3GPP TS 23.003 section 6: fifteen digits, the last a Luhn check digit. IMEISV (16 digits) and MEID are other
/// numbers and are refused.</remarks>
public readonly record struct Imei
{
    private const int Length = 15;
    private Imei(string value) => Value = value;

    /// <summary>Fifteen digits.</summary>
    public string Value { get; }

    /// <summary>True for 000000000000000 and the like. Must never link.</summary>
    public bool IsPlaceholder => Placeholder.IsOneCharacter(Value) || Value is "123456789012347" or "012345678901237" or "004999010640000";

    /// <summary>Reads fifteen digits; spaces and hyphens are ignored.</summary>
    /// <returns>False for another length or a wrong check digit. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out Imei imei)
    {
        imei = default;
        Span<char> digits = stackalloc char[Length];
        if (!DigitText.TryCompact(UnicodeFold.Trim(text), digits, out int count) || count != Length || !CheckDigits.IsLuhn(digits)) return false;
        imei = new Imei(new string(digits));
        return true;
    }
}
