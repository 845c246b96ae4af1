using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>States and provinces of the United States, Canada and Australia in their one short form: Texas, Tex. and TX are tx.</summary>
/// <remarks>
/// Sources: USPS Publication 28 appendix B, Canada Post, ISO 3166-2:AU, and the older abbreviations of the GPO Style Manual. WA and NT name two
/// regions each; their short form is one.
/// </remarks>
public static class RegionName
{
    private const string OtherNames =
        "WESTERN AUSTRALIA=wa|SOUTH AUSTRALIA=sa|NORTHERN TERRITORY=nt|ALA=al|ARIZ=az|ARK=ar|CALIF=ca|CAL=ca|COLO=co|CONN=ct|DEL=de|D C=dc|WASHINGTON DC=dc|"
        + "WASHINGTON D C=dc|FLA=fl|ILL=il|IND=in|KANS=ks|KAN=ks|MASS=ma|MICH=mi|MINN=mn|MISS=ms|MONT=mt|NEBR=ne|NEB=ne|NEV=nv|N HAMPSHIRE=nh|N JERSEY=nj|"
        + "N MEX=nm|N DAK=nd|S DAK=sd|N CAROLINA=nc|S CAROLINA=sc|N DAKOTA=nd|S DAKOTA=sd|W VIRGINIA=wv|W VA=wv|OKLA=ok|ORE=or|OREG=or|PENNA=pa|PENN=pa|TENN=tn|TEX=tx|WASH=wa|WIS=wi|WISC=wi|"
        + "WYO=wy|ALTA=ab|MAN=mb|NEWFOUNDLAND=nl|NFLD=nl|LABRADOR=nl|NORTHWEST TERR=nt|ONT=on|P E I=pe|PEI=pe|QUE=qc|PQ=qc|SASK=sk|YUKON TERRITORY=yt|VICT=vic|QLND=qld|"
        + "US VIRGIN ISLANDS=vi|U S VIRGIN ISLANDS=vi|N S W=nsw|A C T=act";

    private static readonly FrozenDictionary<string, string> Others = OtherNames.Split('|').Select(static pair => pair.Split('='))
        .ToFrozenDictionary(static pair => string.Join(' ', AddressTokens.OfPlace(pair[0])), static pair => pair[1], StringComparer.Ordinal);

    /// <summary>The short form in small letters; null for a text that names none of these regions. Never throws.</summary>
    public static string? ShortOf(ReadOnlySpan<char> text)
    {
        string name = string.Join(' ', AddressTokens.OfPlace(text));
        if (name.StartsWith("STATE OF ", StringComparison.Ordinal)) name = name["STATE OF ".Length..];
        if (name.EndsWith(" STATE", StringComparison.Ordinal)) name = name[..^" STATE".Length];
        if (name == "SA") return "sa";
        return AddressRegions.CodeOf(name)?.ToLowerInvariant() ?? Others.GetValueOrDefault(name);
    }

    /// <summary>The country that has a region, in small letters: us, ca or au.</summary>
    /// <param name="text">The region as written; where its short form alone is ambiguous, the first of these countries that has it.</param>
    /// <returns>Null for a text that names none of these regions.</returns>
    public static string? CountryOf(ReadOnlySpan<char> text)
    {
        if (ShortOf(text) is not { } code) return null;
        if (text.Contains("ustralia", StringComparison.Ordinal) || text.Contains("USTRALIA", StringComparison.Ordinal) || string.Join(' ', AddressTokens.OfPlace(text)) == "NORTHERN TERRITORY") return "au";
        return AddressRegions.CountryOf(code.ToUpperInvariant()) is { Length: > 0 } country ? country.ToLowerInvariant() : "au";
    }
}
