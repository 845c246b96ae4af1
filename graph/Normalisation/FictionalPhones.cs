namespace Investigations.Graph.Normalisation;

/// <summary>Telephone numbers set aside for films, examples and tests.</summary>
/// <remarks>Source: MISP warninglists, phone_numbers (CC0), 2026-08-11, in E.164; there with the trunk zero of national form.</remarks>
internal static class FictionalPhones
{
    private static readonly string[] Prefixes =
    [
        "+3319900", "+3326191", "+3335301", "+3346571", "+3353649", "+3363998", "+33999", "+3532091",
        "+441134960", "+441144960", "+441154960", "+441164960", "+441174960", "+441184960", "+441214960", "+441314960", "+441414960",
        "+441514960", "+441614960", "+441632960", "+441914980", "+442890180", "+442920180", "+442079460", "+443069990", "+447700900",
        "+448081570", "+449098790", "+467017406", "+463139006", "+464062804", "+468465004", "+469803192",
        "+6125550", "+6135550", "+6175550", "+6185550", "+6127010", "+6137010", "+6177010", "+6187010", "+6149157", "+61130097570",
        "+61130097571", "+61180097570", "+61180097571", "+611800160401", "+611900654321",
    ];

    /// <summary>True for a number of such a range.</summary>
    /// <param name="e164">The number in E.164, with plus.</param>
    public static bool Contains(ReadOnlySpan<char> e164)
    {
        // North America: any area code, then 555-0100 to 555-0199.
        if (e164.Length == 12 && e164[1] == '1') return e164[5..].StartsWith("55501", StringComparison.Ordinal);
        foreach (string prefix in Prefixes)
        {
            if (e164.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
