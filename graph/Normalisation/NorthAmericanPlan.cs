using PhoneNumbers;

namespace Investigations.Graph.Normalisation;

/// <summary>Country and kind of North American numbers, remembered by their first six digits.</summary>
/// <remarks>
/// The plan assigns ranges by area code and exchange, so six digits decide; only 5xx area codes (personal and machine numbers) go
/// deeper and are left to the library. One byte a range: 0 = not asked yet. Racing writers write the same byte.
/// </remarks>
internal static class NorthAmericanPlan
{
    private const int RangeCount = 1_000_000;
    private const int KindCount = (int)LineType.Other + 1;
    private static readonly byte[] Known = new byte[RangeCount];
    private static readonly string[] Regions = ["", .. PhoneNumberUtil.GetInstance().GetSupportedRegions()
        .Where(static region => PhoneNumberUtil.GetInstance().GetCountryCodeForRegion(region) == 1).Order(StringComparer.Ordinal)];

    /// <summary>Looks a ten-digit number up.</summary>
    /// <returns>False when the library has to be asked about the whole number.</returns>
    public static bool TryLookUp(ReadOnlySpan<char> tenDigits, out string region, out LineType type)
    {
        region = "";
        type = LineType.Unknown;
        if (tenDigits[0] is '0' or '1' or '5' || tenDigits[3] is '0' or '1') return false;
        int range = 0;
        foreach (char c in tenDigits[..6]) range = (range * 10) + c - '0';
        int known = Known[range];
        if (known == 0)
        {
            known = Ask(tenDigits);
            Known[range] = (byte)known;
        }
        region = Regions[(known - 1) / KindCount];
        type = (LineType)((known - 1) % KindCount);
        return true;
    }

    private static int Ask(ReadOnlySpan<char> tenDigits)
    {
        PhoneNumberUtil plan = PhoneNumberUtil.GetInstance();
        var number = new PhoneNumbers.PhoneNumber.Builder().SetCountryCode(1)
            .SetNationalNumber(ulong.Parse(tenDigits, System.Globalization.CultureInfo.InvariantCulture)).Build();
        int region = Math.Max(0, Array.IndexOf(Regions, plan.GetRegionCodeForNumber(number) ?? ""));
        return 1 + (region * KindCount) + (int)PhoneNumber.TypeOf(plan.GetNumberType(number));
    }
}
