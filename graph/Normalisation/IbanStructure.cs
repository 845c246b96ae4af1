using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Length and form of the part of an IBAN that follows country and check digits (the BBAN), by country.</summary>
/// <remarks>Source: SWIFT IBAN registry, release 101, 89 countries. n = digits, a = capital letters, c = either.</remarks>
internal static class IbanStructure
{
    private const string Registry =
        "AD:8n12c AE:19n AL:8n16c AT:16n AZ:4a20c BA:16n BE:12n BG:4a6n8c BH:4a14c BI:23n BR:23n1a1c BY:4a4n16c CH:5n12c CR:18n "
        + "CY:8n16c CZ:20n DE:18n DJ:23n DK:14n DO:4a20n EE:16n EG:25n ES:20n FI:14n FK:2a12n FO:14n FR:10n11c2n GB:4a14n "
        + "GE:2a16n GI:4a15c GL:14n GR:7n16c GT:24c HN:4a20n HR:17n HU:24n IE:4a14n IL:19n IQ:4a15n IS:22n IT:1a10n12c JO:4a4n18c "
        + "KW:4a22c KZ:3n13c LB:4n20c LC:4a24c LI:5n12c LT:16n LU:3n13c LV:4a13c LY:21n MC:10n11c2n MD:20c ME:18n MK:3n10c2n "
        + "MN:16n MR:23n MT:4a5n18c MU:4a19n3a NI:4a20n NL:4a10n NO:11n OM:3n16c PK:4a16n PL:24n PS:4a21n PT:21n QA:4a21c "
        + "RO:4a16c RS:18n RU:14n15c SA:2n18c SC:4a20n3a SD:14n SE:20n SI:15n SK:20n SM:1a10n12c SO:19n ST:21n SV:4a20n TL:19n "
        + "TN:20n TR:5n17c UA:6n19c VA:18n VG:4a16n XK:16n YE:4a4n18c";

    private static readonly FrozenDictionary<string, string> Forms = Registry.Split(' ')
        .ToFrozenDictionary(static entry => entry[..2], static entry => Expand(entry.AsSpan(3)), StringComparer.Ordinal);

    /// <summary>Number of countries of the registry.</summary>
    public static int CountryCount => Forms.Count;

    /// <summary>True when country, length and characters agree with the registry.</summary>
    /// <param name="iban">Capital letters and digits only.</param>
    public static bool Matches(ReadOnlySpan<char> iban)
    {
        if (iban.Length < 5 || !Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(iban[..2], out string? form)) return false;
        ReadOnlySpan<char> bban = iban[4..];
        if (bban.Length != form.Length) return false;
        for (int i = 0; i < form.Length; i++)
        {
            bool fits = form[i] switch
            {
                'n' => char.IsAsciiDigit(bban[i]),
                'a' => char.IsAsciiLetterUpper(bban[i]),
                _ => char.IsAsciiDigit(bban[i]) || char.IsAsciiLetterUpper(bban[i]),
            };
            if (!fits) return false;
        }
        return true;
    }

    // 4a6n becomes aaaannnnnn: one letter of the form for each character.
    private static string Expand(ReadOnlySpan<char> form)
    {
        string expanded = "";
        int count = 0;
        foreach (char c in form)
        {
            if (char.IsAsciiDigit(c))
            {
                count = (count * 10) + c - '0';
                continue;
            }
            expanded += new string(c, count);
            count = 0;
        }
        return expanded;
    }
}
