namespace Investigations.Graph.Normalisation;

/// <summary>The nine-digit routing transit number of a US bank.</summary>
/// <remarks>Source: ABA routing number policy: 3(d1+d4+d7) + 7(d2+d5+d8) + (d3+d6+d9) is a multiple of ten; the first two digits are
/// 00-12, 21-32, 61-72 or 80.</remarks>
public readonly record struct AbaRoutingNumber
{
    private const int Length = 9;
    private AbaRoutingNumber(string value) => Value = value;

    /// <summary>Nine digits, leading zeros kept.</summary>
    public string Value { get; }

    /// <summary>Reads nine digits; spaces and hyphens between them are ignored.</summary>
    /// <returns>False for another length, a wrong check digit, an unused prefix, or zeros only. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out AbaRoutingNumber routing)
    {
        routing = default;
        Span<char> digits = stackalloc char[Length];
        if (!DigitText.TryCompact(UnicodeFold.Trim(text), digits, out int count) || count != Length) return false;
        int sum = 0;
        for (int i = 0; i < Length; i++) sum += (digits[i] - '0') * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1);
        int prefix = ((digits[0] - '0') * 10) + digits[1] - '0';
        bool used = prefix is <= 12 or (>= 21 and <= 32) or (>= 61 and <= 72) or 80;
        if (sum == 0 || sum % 10 != 0 || !used) return false;
        routing = new AbaRoutingNumber(new string(digits));
        return true;
    }
}
