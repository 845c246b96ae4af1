using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>States and provinces by code and name, and the state of a US postcode.</summary>
/// <remarks>Sources: USPS Publication 28 appendix B; USPS three-digit ZIP prefixes (Labeling List L002); Canada Post; ISO 3166-2:AU.</remarks>
internal static class AddressRegions
{
    private const string UnitedStates =
        "AL=ALABAMA|AK=ALASKA|AZ=ARIZONA|AR=ARKANSAS|CA=CALIFORNIA|CO=COLORADO|CT=CONNECTICUT|DE=DELAWARE|DC=DISTRICT OF COLUMBIA|FL=FLORIDA|GA=GEORGIA|"
        + "HI=HAWAII|ID=IDAHO|IL=ILLINOIS|IN=INDIANA|IA=IOWA|KS=KANSAS|KY=KENTUCKY|LA=LOUISIANA|ME=MAINE|MD=MARYLAND|MA=MASSACHUSETTS|MI=MICHIGAN|"
        + "MN=MINNESOTA|MS=MISSISSIPPI|MO=MISSOURI|MT=MONTANA|NE=NEBRASKA|NV=NEVADA|NH=NEW HAMPSHIRE|NJ=NEW JERSEY|NM=NEW MEXICO|NY=NEW YORK|"
        + "NC=NORTH CAROLINA|ND=NORTH DAKOTA|OH=OHIO|OK=OKLAHOMA|OR=OREGON|PA=PENNSYLVANIA|RI=RHODE ISLAND|SC=SOUTH CAROLINA|SD=SOUTH DAKOTA|"
        + "TN=TENNESSEE|TX=TEXAS|UT=UTAH|VT=VERMONT|VA=VIRGINIA|WA=WASHINGTON|WV=WEST VIRGINIA|WI=WISCONSIN|WY=WYOMING|PR=PUERTO RICO|VI=VIRGIN ISLANDS|"
        + "GU=GUAM|AS=AMERICAN SAMOA|MP=NORTHERN MARIANA ISLANDS";

    private const string Canada =
        "AB=ALBERTA|BC=BRITISH COLUMBIA|MB=MANITOBA|NB=NEW BRUNSWICK|NL=NEWFOUNDLAND AND LABRADOR|NS=NOVA SCOTIA|NT=NORTHWEST TERRITORIES|NU=NUNAVUT|"
        + "ON=ONTARIO|PE=PRINCE EDWARD ISLAND|QC=QUEBEC|SK=SASKATCHEWAN|YT=YUKON";

    private const string Australia = "NSW=NEW SOUTH WALES|VIC=VICTORIA|QLD=QUEENSLAND|TAS=TASMANIA|ACT=AUSTRALIAN CAPITAL TERRITORY";

    // Last prefix of each run, in order: the state holds from the run before up to it. "-" = no single state.
    private const string ZipRuns =
        "004=- 005=NY 009=PR 027=MA 029=RI 038=NH 049=ME 059=VT 069=CT 089=NJ 098=- 149=NY 196=PA 199=DE 200=DC 201=VA 205=DC 219=MD 246=VA 268=WV "
        + "289=NC 299=SC 319=GA 339=FL 340=- 349=FL 352=AL 353=- 369=AL 385=TN 397=MS 399=GA 427=KY 429=- 458=OH 459=- 479=IN 499=MI 528=IA 549=WI 550=- 567=MN "
        + "569=DC 577=SD 588=ND 599=MT 629=IL 658=MO 659=- 679=KS 693=NE 699=- 714=LA 715=- 729=AR 732=OK 733=TX 749=OK 799=TX 816=CO 820=- 831=WY "
        + "838=ID 839=- 847=UT 849=- 865=AZ 869=- 884=NM 885=TX 898=NV 899=- 908=CA 909=- 961=CA 966=- 968=HI 969=- 979=OR 994=WA 999=AK";

    private static readonly FrozenDictionary<string, string> States = Parse(UnitedStates);
    private static readonly FrozenDictionary<string, string> Provinces = Parse(Canada);
    private static readonly FrozenDictionary<string, string> All = Parse($"{UnitedStates}|{Canada}|{Australia}");
    private static readonly string[] ZipStates = ExpandZipRuns();

    /// <summary>Most words that a region's name has.</summary>
    public const int MostWords = 4;

    /// <summary>The region's code, or null for a text that is none. N Y is NY.</summary>
    public static string? CodeOf(string text) => All.GetValueOrDefault(text.Length == 3 && text[1] == ' ' ? $"{text[0]}{text[2]}" : text);

    /// <summary>US or CA for a region code that only one of them has; else empty.</summary>
    public static string CountryOf(string code) => States.ContainsKey(code) ? "US" : Provinces.ContainsKey(code) ? "CA" : "";

    /// <summary>The state of a five-digit US postcode; empty where a prefix is shared or not in use.</summary>
    public static string StateOfZip(string zip)
    {
        if (zip.Length != 5) return "";
        string state = ZipStates[((zip[0] - '0') * 100) + ((zip[1] - '0') * 10) + zip[2] - '0'];
        return state == "-" ? "" : state;
    }

    private static FrozenDictionary<string, string> Parse(string pairs)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in pairs.Split('|'))
        {
            int mark = pair.IndexOf('=', StringComparison.Ordinal);
            string code = pair[..mark];
            codes[code] = code;
            codes[string.Join(' ', AddressTokens.OfPlace(pair.AsSpan(mark + 1)))] = code;
        }
        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] ExpandZipRuns()
    {
        string[] states = new string[1000];
        int next = 0;
        foreach (string run in ZipRuns.Split(' '))
        {
            int last = int.Parse(run.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture);
            while (next <= last) states[next++] = run[4..];
        }
        return states;
    }
}
