using System.Globalization;

namespace Investigations.Graph.Normalisation;

/// <summary>An amount of money: a decimal with a point, in a currency that may be unknown.</summary>
/// <param name="Amount">The number, trailing zeros dropped. May be negative: a reversal is data.</param>
/// <param name="Currency">Code in capitals; empty when the source names none or one that is not known.</param>
public readonly record struct MoneyAmount(decimal Amount, string Currency)
{
    /// <summary>The amount without superfluous zeros, then the currency when known.</summary>
    public override string ToString() => Currency.Length == 0
        ? Amount.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");

    /// <summary>Reads a plain decimal such as 4178.97 or -3; no thousands marks, no currency signs.</summary>
    /// <param name="text">The number.</param>
    /// <param name="currency">The currency's code; unknown or empty is allowed.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>False when it is no such number or needs more than 28 digits. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, ReadOnlySpan<char> currency, out MoneyAmount amount)
    {
        amount = default;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(UnicodeFold.Trim(text), Plain, CultureInfo.InvariantCulture, out decimal value)) return false;
        string code = CurrencyCode.TryNormalise(currency, out CurrencyCode known) ? known.Value : "";
        amount = new MoneyAmount(value / 1.0000000000000000000000000000m, code); // dividing drops trailing zeros
        return true;
    }
}
