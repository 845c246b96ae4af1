using System.Xml.Linq;
using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class PostalAddressTests
{
    private static PostalAddress Read(string street, string unit = "", string city = "Baltimore", string region = "MD", string postcode = "21206", string country = "US") =>
        PostalAddress.Normalise(street, unit, city, region, postcode, country);

    [Theory]
    [InlineData("7537 Northwest Union Blvd", "10H")]
    [InlineData("7537 NW UNION BLVD", "Apt. 10H")]
    [InlineData("7537 N.W. Union Boulevard", "#10H")]
    [InlineData("7537 North West Union Blvd.", "Unit 10-H")]
    [InlineData("7537 NW Union Blvd Apt 10H", "")]
    [InlineData("7537 NW Union Blvd, #10H", "")]
    [InlineData("7537 NW Union Blvd 10H", "")]
    [InlineData("7537 NW Union Blvd Apt 10H", "10h")]
    [InlineData("7537 NW Union Blvd APT10H", "")]
    public void One_home_has_one_unit_key(string street, string unit)
    {
        PostalAddress address = Read(street, unit);
        Assert.Equal("7537 NW UNION BLVD|BALTIMORE|MD|US|#10H", address.UnitKey);
        Assert.Equal("7537 NW UNION BLVD|BALTIMORE|MD|US", address.PremisesKey);
        Assert.True(address.IsLinkable && address.HasUnit);
    }

    [Theory]
    [InlineData("1045 E Pearl Rd", "#1603", "1045 East Pearl Road", "Unit 1603")]
    [InlineData("944 Lafayette Drive", "", "944 LAFAYETTE DR.", "")]
    [InlineData("3017 Hill Terrace", "Apt 1301", "3017 Hill Ter", "1301")]
    [InlineData("1515 Adela Ln", "", "1515 Adela Lane", "")]
    [InlineData("500 Fifth Ave", "2nd Floor", "500 5th Avenue", "Fl 2")]
    [InlineData("88 Saint James St", "Ste 04", "88 St. James Street", "Suite 4")]
    [InlineData("Empire Building 350 5th Ave", "", "350 Fifth Avenue", "")]
    public void Spellings_of_one_address_agree(string street, string unit, string otherStreet, string otherUnit) =>
        Assert.Equal(Read(street, unit).UnitKey, Read(otherStreet, otherUnit).UnitKey);

    [Theory]
    [InlineData("12 Elm St", "Apt 4", "12 Elm St", "Apt 5")]
    [InlineData("12 Elm St", "", "12 Elm Ave", "")]
    [InlineData("12 N Elm St", "", "12 S Elm St", "")]
    [InlineData("12 Elm St", "", "12 Elm St", "Apt 4")]
    public void Different_homes_differ(string street, string unit, string otherStreet, string otherUnit) =>
        Assert.NotEqual(Read(street, unit).UnitKey, Read(otherStreet, otherUnit).UnitKey);

    [Theory]
    [InlineData("7337 Lake Road, Hyderabad, Telangana 500591, IN", "7337 Lake Road", "", "Hyderabad", "Telangana", "500591", "IN")]
    [InlineData("14 Rua Verde, Apt 3, Porto, Norte 4000-123, PT", "14 Rua Verde", "Apt 3", "Porto", "Norte", "4000-123", "PT")]
    public void One_line_from_abroad_reads_as_its_columns(string line, string street, string unit, string city, string region, string postcode, string country)
    {
        Assert.True(PostalAddress.TryParseLine(line, out PostalAddress? address));
        Assert.Equal(Read(street, unit, city, region, postcode, country).UnitKey, address!.UnitKey);
    }

    [Fact]
    public void Postcode_counts_only_without_a_city()
    {
        Assert.Equal(Read("12 Elm St", postcode: "21206").Key, Read("12 Elm St", postcode: "21239-0184").Key);
        Assert.Equal(Read("12 Elm St", city: "", postcode: "21206-1234").Key, Read("12 Elm St", city: "", postcode: "21206").Key);
        Assert.NotEqual(Read("12 Elm St", city: "", postcode: "21206").Key, Read("12 Elm St", city: "", postcode: "21207").Key);
    }

    [Fact]
    public void Region_and_country_are_filled_from_what_is_known()
    {
        Assert.Equal(Read("12 Elm St").Key, Read("12 Elm St", region: "").Key);
        Assert.Equal(Read("12 Elm St").Key, Read("12 Elm St", region: "Maryland", country: "").Key);
    }

    [Theory]
    [InlineData("", "", "Baltimore", "21206")]
    [InlineData("Elm St", "", "Baltimore", "21206")]
    [InlineData("12 Elm St", "", "", "")]
    [InlineData("n/a", "", "Baltimore", "21206")]
    [InlineData("123 Main St", "", "Anytown", "12345")]
    public void Without_number_street_and_place_nothing_links(string street, string unit, string city, string postcode)
    {
        PostalAddress address = Read(street, unit, city, postcode: postcode);
        Assert.False(address.IsLinkable);
        Assert.Equal(("", "", ""), (address.UnitKey, address.PremisesKey, address.BoxKey));
    }

    [Theory]
    [InlineData("PO Box 123", "")]
    [InlineData("P.O. BOX 0123", "")]
    [InlineData("Post Office Box #123", "")]
    public void Box_is_a_key_of_its_own(string street, string unit)
    {
        PostalAddress address = Read(street, unit);
        Assert.Equal(("BOX 123|BALTIMORE|MD|US", AddressClass.PoBox), (address.BoxKey, address.Class));
        Assert.Equal("", address.PremisesKey);
    }

    [Theory]
    [InlineData("12 Elm St PMB 77", "", AddressClass.MailStore)]
    [InlineData("12 Elm St", "PMB 77", AddressClass.MailStore)]
    [InlineData("The UPS Store, 12 Elm St", "#77", AddressClass.MailStore)]
    [InlineData("Global Cargo Forwarding 12 Elm St", "", AddressClass.Forwarder)]
    [InlineData("Hilton Hotel 12 Elm St", "", AddressClass.Hotel)]
    [InlineData("12 Elm St", "Apt 4", AddressClass.Residential)]
    [InlineData("12 Elm St", "Suite 400", AddressClass.Office)]
    [InlineData("12 Cargo St", "", AddressClass.Unknown)]
    public void Words_tell_the_class(string street, string unit, AddressClass expected)
    {
        PostalAddress address = Read(street, unit);
        Assert.Equal(expected, address.Class);
        Assert.EndsWith("|BALTIMORE|MD|US", address.PremisesKey, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 Fox Ct, Baltimore, MD 21239, US", "3 FOX CT|BALTIMORE|MD|US")]
    [InlineData("27 Northwest Madison Avenue, APT 11F, Providence, RI 02934, US", "27 NW MADISON AVE|PROVIDENCE|RI|US|#11F")]
    [InlineData("94 NW Poplar Way, Unit 6F, Fort Lauderdale, FL 33347-0758", "94 NW POPLAR WAY|FT LAUDERDALE|FL|US|#6F")]
    [InlineData("632 SE Adams Road, Ottawa, ON K1P 2G4, CA", "632 SE ADAMS RD|OTTAWA|ON|CA")]
    [InlineData("123 Main Street, Las Vegas NV 89132", "123 MAIN ST|LAS VEGAS|NV|US")]
    [InlineData("123 Main Street Apt 2 Las Vegas NV 89132", "123 MAIN ST|LAS VEGAS|NV|US|#2")]
    [InlineData("12 Elm St, Los Angeles, CA", "12 ELM ST|LOS ANGELES|CA|US")]
    [InlineData("Hauptstraße 5, 10115 Berlin, DE", "5 HAUPTSTRASSE|BERLIN||DE")]
    [InlineData("55 Ivan Allen Jr. Blvd., Suite 530 Atlanta, Georgia 30308", "55 IVAN ALLEN JR BLVD|ATLANTA|GA|US|#530")]
    [InlineData("1105 Bolton Road, NW Atlanta, GA 30331", "1105 BOLTON RD NW|ATLANTA|GA|US")]
    [InlineData("209 4th Avenue Asbury Park, New Jersey 07712 United States", "209 4TH AVE|ASBURY PARK|NJ|US")]
    [InlineData("511 STATE ROUTE 690 SPRINGBROOK TOWNSHIP, PA 18444", "511 STATE RTE 690|SPRINGBROOK TOWNSHIP|PA|US")]
    [InlineData("N79W5406 Bywater Ln, Cedarburg, WI 53012", "N79W5406 BYWATER LN|CEDARBURG|WI|US")]
    [InlineData("55 Broadway, New York, N.Y. 10006", "55 BROADWAY|NEW YORK|NY|US")]
    public void One_line_is_cut_into_columns(string text, string unitKey)
    {
        Assert.True(PostalAddress.TryParseLine(text, out PostalAddress? address));
        Assert.Equal(unitKey, address!.UnitKey);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Baltimore, MD 21239, US")]
    [InlineData(",,,")]
    public void One_line_without_a_house_is_refused(string text) => Assert.False(PostalAddress.TryParseLine(text, out _));

    [Fact]
    public void Senzing_vectors_agree_on_the_building()
    {
        Assert.True(PostalAddress.TryParseLine("123 Main Street, Las Vegas NV 89132", out PostalAddress? line));
        Assert.Equal(line!.PremisesKey, PostalAddress.Normalise("123 Main St", "", "Las Vegas", "NV", "89132", "").PremisesKey);
        PostalAddress first = PostalAddress.Normalise("1515 Adela Lane", "", "Las Vegas", "NV", "89111", "");
        PostalAddress second = PostalAddress.Normalise("1515 Adela Ln", "", "Las Vegas", "NV", "89132", "");
        Assert.Equal(first.PremisesKey, second.PremisesKey);
        Assert.NotEqual(first.Postcode5, second.Postcode5);
    }

    /// <summary>Of the tagged US addresses with number, street, city, state and ZIP, the columns must come out of the line for most.</summary>
    [Fact]
    public void Tagged_addresses_are_cut_as_their_taggers_cut_them()
    {
        XDocument document = XDocument.Parse(string.Join('\n', SharedFolder.Lines("us-addresses", "labeled.xml")), LoadOptions.PreserveWhitespace);
        int complete = 0;
        int agreed = 0;
        foreach (XElement address in document.Root!.Elements())
        {
            string Part(params string[] tags) => string.Join(' ', address.Elements().Where(e => tags.Contains(e.Name.LocalName)).Select(e => e.Value.TrimEnd(',', '.', ' ')));
            string city = Part("PlaceName");
            if (Part("AddressNumber").Length == 0 || Part("StreetName").Length == 0 || city.Length == 0 || Part("StateName").Length == 0 || Part("ZipCode").Length == 0) continue;
            if (!address.Value.Contains(',', StringComparison.Ordinal) || !char.IsAsciiDigit(Part("AddressNumber")[0])) continue;
            complete++;
            if (!PostalAddress.TryParseLine(address.Value, out PostalAddress? read)) continue;
            PostalAddress tagged = PostalAddress.Normalise("", "", city, Part("StateName"), Part("ZipCode"), "");
            if ((read!.City, read.Region, read.Postcode5) == (tagged.City, tagged.Region, tagged.Postcode5)
                && read.Number.Equals(Part("AddressNumber"), StringComparison.OrdinalIgnoreCase)) agreed++;
        }
        Assert.True(complete > 200, $"only {complete} complete addresses");
        Assert.True(agreed >= 0.85 * complete, $"{agreed} of {complete}");
    }

    [Property]
    public void Any_text_gives_an_address_with_stable_parts(string? street, string? unit, string? city)
    {
        PostalAddress once = PostalAddress.Normalise("12 " + street, unit, city, "MD", "21206", "US");
        PostalAddress again = PostalAddress.Normalise("12 " + street, unit, once.City, once.Region, once.Postcode5, once.Country);
        Assert.Equal(once.Key, again.Key);
    }
}
