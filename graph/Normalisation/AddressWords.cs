using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Words of addresses and their one spelling. Source: USPS Publication 28, appendices B, C and F; Canada Post and Royal Mail usage.</summary>
internal static class AddressWords
{
    private const string StreetTypes =
        "ALLEY=ALY ALY=ALY ANNEX=ANX ARCADE=ARC AVENUE=AVE AVE=AVE AV=AVE AVEN=AVE AVENU=AVE BAYOU=BYU BEACH=BCH BEND=BND BLUFF=BLF BOULEVARD=BLVD BLVD=BLVD "
        + "BOUL=BLVD BRANCH=BR BRIDGE=BRG BROOK=BRK BYPASS=BYP CAUSEWAY=CSWY CENTER=CTR CENTRE=CTR CTR=CTR CIRCLE=CIR CIR=CIR CIRC=CIR COMMON=CMN "
        + "COMMONS=CMNS CORNER=COR COURT=CT CT=CT CRT=CT COURTS=CTS COVE=CV CV=CV CREEK=CRK CRESCENT=CRES CRES=CRES CROSSING=XING XING=XING DALE=DL DRIVE=DR "
        + "DR=DR DRV=DR ESTATE=EST ESTATES=ESTS EXPRESSWAY=EXPY EXPY=EXPY EXTENSION=EXT FALLS=FLS FERRY=FRY FIELD=FLD FIELDS=FLDS FOREST=FRST FREEWAY=FWY "
        + "FWY=FWY GARDEN=GDN GARDENS=GDNS GATEWAY=GTWY GLEN=GLN GREEN=GRN GROVE=GRV GRV=GRV HARBOR=HBR HARBOUR=HBR HAVEN=HVN HEIGHTS=HTS HTS=HTS "
        + "HIGHWAY=HWY HWY=HWY HIWAY=HWY HILL=HL HL=HL HILLS=HLS HOLLOW=HOLW ISLAND=IS JUNCTION=JCT KNOLL=KNL LAKE=LK LANDING=LNDG LANE=LN LN=LN LOOP=LOOP "
        + "MANOR=MNR MEADOW=MDW MEADOWS=MDWS MILL=ML MILLS=MLS MOTORWAY=MTWY ORCHARD=ORCH OVAL=OVAL PARK=PARK PARKWAY=PKWY PKWY=PKWY PKY=PKWY PASS=PASS PATH=PATH "
        + "PIKE=PIKE PINES=PNES PLACE=PL PL=PL PLAIN=PLN PLAZA=PLZ PLZ=PLZ POINT=PT PT=PT PRAIRIE=PR QUAY=QUAY RANCH=RNCH RIDGE=RDG RDG=RDG RIVER=RIV ROAD=RD RD=RD "
        + "ROUTE=RTE RTE=RTE RT=RTE ROW=ROW RUN=RUN SHORE=SHR SPRING=SPG SPRINGS=SPGS SQUARE=SQ SQ=SQ STATION=STA STREAM=STRM STREET=ST ST=ST STR=ST STRT=ST "
        + "SUMMIT=SMT TERRACE=TER TER=TER TERR=TER TRACE=TRCE TRAIL=TRL TRL=TRL TURNPIKE=TPKE TPKE=TPKE VALLEY=VLY VIEW=VW VILLAGE=VLG VISTA=VIS WALK=WALK WAY=WAY "
        + "WY=WAY WELLS=WLS CLOSE=CL CL=CL MEWS=MEWS STRASSE=ST CALLE=CALLE RUE=RUE";

    private const string Directions =
        "NORTH=N N=N SOUTH=S S=S EAST=E E=E WEST=W W=W NORTHEAST=NE NE=NE NORTHWEST=NW NW=NW SOUTHEAST=SE SE=SE SOUTHWEST=SW SW=SW "
        + "NORTH-EAST=NE NORTH-WEST=NW SOUTH-EAST=SE SOUTH-WEST=SW";

    private const string Designators =
        "APARTMENT=APT APT=APT APPT=APT APTMT=APT FLAT=APT UNIT=UNIT UNT=UNIT SUITE=STE STE=STE SUIT=STE #=# NO=# NUMBER=# NUM=# ROOM=RM RM=RM FLOOR=FL FL=FL FLR=FL LEVEL=FL "
        + "BUILDING=BLDG BLDG=BLDG BLD=BLDG TOWER=BLDG DEPARTMENT=DEPT DEPT=DEPT LOT=LOT SPACE=SPC SPC=SPC TRAILER=TRLR TRLR=TRLR SLIP=SLIP STALL=STALL PENTHOUSE=PH PH=PH "
        + "BASEMENT=BSMT BSMT=BSMT REAR=REAR UPPER=UPPR UPPR=UPPR LOWER=LOWR LOWR=LOWR FRONT=FRNT FRNT=FRNT PMB=PMB";

    private const string Others =
        "SAINT=ST MOUNT=MT MOUNTAIN=MTN FORT=FT COUNTY=CO FIRST=1ST SECOND=2ND THIRD=3RD FOURTH=4TH FIFTH=5TH SIXTH=6TH SEVENTH=7TH EIGHTH=8TH NINTH=9TH TENTH=10TH "
        + "ELEVENTH=11TH TWELFTH=12TH THIRTEENTH=13TH FOURTEENTH=14TH FIFTEENTH=15TH SIXTEENTH=16TH SEVENTEENTH=17TH EIGHTEENTH=18TH NINETEENTH=19TH TWENTIETH=20TH "
        + "AND=& DOCTOR=DR JUNIOR=JR";

    private static readonly FrozenDictionary<string, string> Street = Parse($"{Designators} {StreetTypes} {Directions} {Others}");
    private static readonly FrozenDictionary<string, string> Place = Parse($"{Directions} SAINT=ST MOUNT=MT FORT=FT");
    private static readonly FrozenSet<string> Types = Parse(StreetTypes).Values.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> DesignatorSet = Parse(Designators).Values.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> LoneDesignators = new[] { "PH", "BSMT", "REAR", "UPPR", "LOWR", "FRNT" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> DirectionSet = Parse(Directions).Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The one spelling of a word of a street line, or null when it has none but itself.</summary>
    public static string? OfStreet(ReadOnlySpan<char> word) =>
        Street.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? canonical) ? canonical : null;

    /// <summary>The one spelling of a word of a city's name, or null when it has none but itself.</summary>
    public static string? OfPlace(ReadOnlySpan<char> word) =>
        Place.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? canonical) ? canonical : null;

    /// <summary>True for the canonical spelling of a street type.</summary>
    public static bool IsStreetType(string word) => Types.Contains(word);

    /// <summary>True for the canonical spelling of a unit's designator.</summary>
    public static bool IsDesignator(string word) => DesignatorSet.Contains(word);

    /// <summary>True for designators that need no number, such as REAR.</summary>
    public static bool IsLoneDesignator(string word) => LoneDesignators.Contains(word);

    /// <summary>True for the canonical spelling of a compass direction.</summary>
    public static bool IsDirection(string word) => DirectionSet.Contains(word);

    private static FrozenDictionary<string, string> Parse(string pairs)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in pairs.Split(' '))
        {
            int mark = pair.LastIndexOf('=');
            words.TryAdd(pair[..mark], pair[(mark + 1)..]);
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
