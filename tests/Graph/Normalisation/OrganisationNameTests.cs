using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class OrganisationNameTests
{
    [Theory]
    [InlineData("Lumen Retail, Inc.", "lumen retail", "inc")]
    [InlineData("LUMEN RETAIL", "lumen retail", "")]
    [InlineData("The Lumen Retail Company Limited", "lumen retail", "co ltd")]
    [InlineData("Hopana Tech L.L.C.", "hopana tech", "llc")]
    [InlineData("Müller & Söhne GmbH", "muller and sohne", "gmbh")]
    [InlineData("Acme S.A. de C.V.", "acme", "sadecv")]
    [InlineData("Smith & Co", "smith", "co")]
    [InlineData("ООО Ромашка", "ooo romashka", "")]
    public void Legal_form_goes(string text, string key, string form)
    {
        OrganisationName name = OrganisationName.Normalise(text);
        Assert.Equal((key, form), (name.Key, name.LegalForm));
    }

    [Theory]
    [InlineData("Limited", "limited")]
    [InlineData("Co", "co")]
    public void A_name_that_is_only_a_form_stays(string text, string key) => Assert.Equal(key, OrganisationName.Normalise(text).Key);

    [Fact]
    public void Placeholders_are_known()
    {
        Assert.True(OrganisationName.Normalise("Self-employed").IsPlaceholder);
        Assert.True(OrganisationName.Normalise("N/A").IsPlaceholder);
        Assert.False(OrganisationName.Normalise("Cedar Gate Consulting").IsPlaceholder);
    }

    [Property]
    public void Normalising_twice_is_normalising_once(string? text)
    {
        string once = OrganisationName.Normalise(text).Key;
        Assert.Equal(once, OrganisationName.Normalise(once).Key);
    }
}
