using System.Numerics;

namespace Investigations.Api.Demo.Scoring;

/// <summary>Decimals of a double by its exact binary value, ties to the even digit, as C's printf has them.</summary>
internal static class ExactDecimal
{
    public static string Fixed(double value, int decimals)
    {
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        int exponent = (int)(bits >> 52);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFFL) | (exponent > 0 ? 1L << 52 : 0);
        int shift = Math.Max(1, exponent) - 1075;
        BigInteger scaled = mantissa * BigInteger.Pow(10, decimals);
        BigInteger rounded = shift >= 0 ? scaled << shift : Round(scaled, -shift);
        string digits = rounded.ToString().PadLeft(decimals + 1, '0');
        string sign = double.IsNegative(value) ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    public static double Round(double value, int decimals) => double.Parse(Fixed(value, decimals), System.Globalization.CultureInfo.InvariantCulture);

    private static BigInteger Round(BigInteger scaled, int shift)
    {
        BigInteger whole = scaled >> shift, rest = scaled - (whole << shift), half = BigInteger.One << (shift - 1);
        return rest > half || (rest == half && !whole.IsEven) ? whole + 1 : whole;
    }
}
