using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>A country by its two letters.</summary>
/// <remarks>Source: ISO 3166-1 (249 codes) and XK, user-assigned, for Kosovo. Three letters and common English names are read too.</remarks>
public readonly record struct CountryCode
{
    private const string Alpha2 =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH "
        + "CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN "
        + "GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI "
        + "LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM "
        + "PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD "
        + "TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK";

    private const string Names =
        "USA=US|U.S.=US|U.S.A.=US|UNITED STATES=US|UNITED STATES OF AMERICA=US|UK=GB|U.K.=GB|GBR=GB|UNITED KINGDOM=GB|GREAT BRITAIN=GB|ENGLAND=GB|"
        + "SCOTLAND=GB|WALES=GB|CAN=CA|CANADA=CA|MEX=MX|MEXICO=MX|DEU=DE|GERMANY=DE|DEUTSCHLAND=DE|FRA=FR|FRANCE=FR|ESP=ES|SPAIN=ES|ITA=IT|"
        + "ITALY=IT|PRT=PT|PORTUGAL=PT|NLD=NL|NETHERLANDS=NL|THE NETHERLANDS=NL|BEL=BE|BELGIUM=BE|CHE=CH|SWITZERLAND=CH|AUT=AT|AUSTRIA=AT|"
        + "POL=PL|POLAND=PL|CZE=CZ|CZECHIA=CZ|CZECH REPUBLIC=CZ|ROU=RO|ROMANIA=RO|BGR=BG|BULGARIA=BG|GRC=GR|GREECE=GR|TUR=TR|TURKEY=TR|"
        + "TURKIYE=TR|UKR=UA|UKRAINE=UA|RUS=RU|RUSSIA=RU|RUSSIAN FEDERATION=RU|BLR=BY|BELARUS=BY|CHN=CN|CHINA=CN|PRC=CN|HKG=HK|HONG KONG=HK|"
        + "TWN=TW|TAIWAN=TW|JPN=JP|JAPAN=JP|KOR=KR|SOUTH KOREA=KR|REPUBLIC OF KOREA=KR|KOREA, REPUBLIC OF=KR|PRK=KP|NORTH KOREA=KP|DPRK=KP|"
        + "IND=IN|INDIA=IN|PAK=PK|PAKISTAN=PK|BGD=BD|BANGLADESH=BD|PHL=PH|PHILIPPINES=PH|VNM=VN|VIETNAM=VN|VIET NAM=VN|THA=TH|THAILAND=TH|"
        + "MYS=MY|MALAYSIA=MY|SGP=SG|SINGAPORE=SG|IDN=ID|INDONESIA=ID|AUS=AU|AUSTRALIA=AU|NZL=NZ|NEW ZEALAND=NZ|ARE=AE|UAE=AE|"
        + "UNITED ARAB EMIRATES=AE|SAU=SA|SAUDI ARABIA=SA|ISR=IL|ISRAEL=IL|EGY=EG|EGYPT=EG|NGA=NG|NIGERIA=NG|KEN=KE|KENYA=KE|GHA=GH|GHANA=GH|"
        + "ZAF=ZA|SOUTH AFRICA=ZA|BRA=BR|BRAZIL=BR|ARG=AR|ARGENTINA=AR|COL=CO|COLOMBIA=CO|CHL=CL|CHILE=CL|PER=PE|PERU=PE|IRL=IE|IRELAND=IE|"
        + "SWE=SE|SWEDEN=SE|NOR=NO|NORWAY=NO|DNK=DK|DENMARK=DK|FIN=FI|FINLAND=FI|EST=EE|ESTONIA=EE|LVA=LV|LATVIA=LV|LTU=LT|LITHUANIA=LT|"
        + "HUN=HU|HUNGARY=HU|SRB=RS|SERBIA=RS|HRV=HR|CROATIA=HR|SVN=SI|SLOVENIA=SI|SVK=SK|SLOVAKIA=SK|GEO=GE|GEORGIA=GE|ARM=AM|ARMENIA=AM|"
        + "KAZ=KZ|KAZAKHSTAN=KZ|UZB=UZ|UZBEKISTAN=UZ|IRN=IR|IRAN=IR|IRQ=IQ|IRAQ=IQ|SYR=SY|SYRIA=SY|LAO=LA|LAOS=LA|KHM=KH|CAMBODIA=KH|"
        + "PRI=PR|PUERTO RICO=PR";

    private static readonly FrozenDictionary<string, string> Codes = BuildCodes();

    private CountryCode(string value) => Value = value;

    /// <summary>Two capital letters.</summary>
    public string Value { get; }

    /// <summary>Reads a country code or name in any case.</summary>
    /// <returns>False when it is no country. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out CountryCode country)
    {
        country = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is < 2 or > 40) return false;
        if (!Codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out string? code)) return false;
        country = new CountryCode(code);
        return true;
    }

    private static FrozenDictionary<string, string> BuildCodes()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string code in Alpha2.Split(' ')) codes[code] = code;
        foreach (string pair in Names.Split('|'))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            codes[pair[..equals]] = pair[(equals + 1)..];
        }
        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
