using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>A currency by its three letters.</summary>
/// <remarks>Source: ISO 4217 list one, and the asset codes in which wages are paid in crypto-currency (no part of ISO 4217).</remarks>
public readonly record struct CurrencyCode
{
    private const string Iso4217 =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY "
        + "COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD "
        + "IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
        + "MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD "
        + "SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF "
        + "YER ZAR ZMW ZWG ANG HRK";

    private const string Assets = "BTC XBT ETH USDT USDC DAI BUSD TRX LTC BCH DASH XMR ZEC XRP SOL BNB";

    private static readonly FrozenSet<string> Known = $"{Iso4217} {Assets}".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private CurrencyCode(string value) => Value = value;

    /// <summary>Capital letters: three of ISO 4217, or three to five of an asset code.</summary>
    public string Value { get; }

    /// <summary>Reads a code in any case.</summary>
    /// <returns>False when the code is not on the list. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out CurrencyCode currency)
    {
        currency = default;
        if (!Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(UnicodeFold.Trim(text), out string? known)) return false;
        currency = new CurrencyCode(known);
        return true;
    }
}
