namespace Investigations.Graph.Normalisation;

/// <summary>Check digit schemes that several kinds of number share.</summary>
internal static class CheckDigits
{
    /// <summary>ISO 7064 MOD 97-10 over head, then tail: digits stand for themselves, A to Z for 10 to 35; the remainder must be 1.</summary>
    public static bool IsMod97(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) => Mod97(Mod97(0, head), tail) == 1;

    /// <summary>Luhn, ISO/IEC 7812-1 annex B: every second digit from the right is doubled. Digits only.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    private static int Mod97(int seed, ReadOnlySpan<char> text)
    {
        int remainder = seed;
        foreach (char c in text)
        {
            int value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }
        return remainder;
    }
}
