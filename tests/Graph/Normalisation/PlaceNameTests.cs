using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("Texas", "tx")]
    [InlineData("TX", "tx")]
    [InlineData("Tex.", "tx")]
    [InlineData("N.Y.", "ny")]
    [InlineData("State of New York", "ny")]
    [InlineData("north carolina", "nc")]
    [InlineData("N. Carolina", "nc")]
    [InlineData("Québec", "qc")]
    [InlineData("P.E.I.", "pe")]
    [InlineData("New South Wales", "nsw")]
    [InlineData("Western Australia", "wa")]
    [InlineData("Bavaria", null)]
    [InlineData("", null)]
    public void Region_has_one_short_form(string text, string? expected) => Assert.Equal(expected, RegionName.ShortOf(text));

    [Theory]
    [InlineData("Texas", "us-tx", "us-tx")]
    [InlineData("TX", "us-tx", "us-tx")]
    [InlineData("Texas DMV", "us-tx", "us-tx")]
    [InlineData("Austin, TX, USA", "us-tx", "us-tx")]
    [InlineData("CA", "ca", "us-ca")]
    [InlineData("Georgia", "ge", "us-ga")]
    [InlineData("Ontario", "ca-on", "ca-on")]
    [InlineData("Western Australia", "au-wa", "au-wa")]
    [InlineData("USA", "us", "us")]
    [InlineData("United States of America", "us", "us")]
    [InlineData("Republic of Korea", "kr", "kr")]
    [InlineData("D", "de", "de")]
    [InlineData("Sealand", "sealand", "sealand")]
    [InlineData("n/a", "", "")]
    public void Issuer_is_a_country_or_a_region(string text, string passport, string licence)
    {
        Assert.Equal(passport, IssuingPlace.Normalise(text));
        Assert.Equal(licence, IssuingPlace.Normalise(text, isRegionFirst: true));
    }
}
