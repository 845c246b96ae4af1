using System.Text;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Jobs.Resolution.Tables.Values;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Tables;

/// <summary>Normal forms of values, and that the short way of plain values gives what the long way gives.</summary>
public sealed class NormaliserTests
{
    private static readonly Dictionary<string, ValueNormaliser> All = new(StringComparer.Ordinal)
    {
        ["given"] = new NameNormaliser(FieldRole.GivenName),
        ["family"] = new NameNormaliser(FieldRole.FamilyName),
        ["full"] = new NameNormaliser(FieldRole.FullName),
        ["email"] = new EmailNormaliser(),
        ["phone"] = new PhoneNormaliser(),
        ["date"] = new DateNormaliser(dayFirst: false),
        ["date, day first"] = new DateNormaliser(dayFirst: true),
        ["text"] = new TextNormaliser(TextForm.Written),
        ["words"] = new TextNormaliser(TextForm.Words),
        ["compact"] = new TextNormaliser(TextForm.Compact),
        ["postcode"] = new PostcodeNormaliser(),
        ["number"] = new NumberNormaliser(isSocialSecurity: false),
        ["ssn"] = new NumberNormaliser(isSocialSecurity: true),
        ["country"] = new CountryNormaliser(),
        ["street"] = new StreetNormaliser(),
        ["employer"] = new OrganisationNormaliser(),
    };

    /// <summary>What values are made of: words that matter somewhere, signs, and noise.</summary>
    private static readonly string[] Pieces =
    [
        "john", "Doe", "mr", "Dr.", "O'Brien", "jr", "Sr", "III", "ph.d", "MD", "smith", "n/a", "test", "none", "null", "x", "xxx", "unknown", "not", "available", "guest", "user",
        "@", "gmail.com", "googlemail.com", "Outlook.com", "yahoo.com", "example.com", "test.org", ".test", "+", "+tag", "-", "--", "_", ".", "..", ",", "'", " ", "  ", "\t", "(", ")", "#", "/", ";", "*", "&", "\"",
        "0", "00", "000", "1", "12", "31", "1999", "1978", "2222", "7029191300", "555", "0100", "123456789", "999999", "ext", "q1", "é", "Ł", "ж", "李", "ß", "١", "７", "Nov", "Street", "Apt", "North",
    ];

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Short_way_gives_what_the_long_way_gives(string name)
    {
        var normaliser = All[name];
        var random = new Random(name.Length);
        byte[] shorter = new byte[ValueNormaliser.Room];
        byte[] longer = new byte[ValueNormaliser.Room];
        int given = 0;
        for (int i = 0; i < 60_000; i++)
        {
            byte[] raw = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)])));
            int length = normaliser.Normalise(raw, shorter);
            string quick = Encoding.UTF8.GetString(length == ValueNormaliser.AsWritten ? raw : shorter.AsSpan(0, length));
            string slow = Encoding.UTF8.GetString(longer.AsSpan(0, normaliser.NormaliseAny(raw, longer)));
            if (quick != slow) Assert.Fail($"'{Encoding.UTF8.GetString(raw)}': the short way gives '{quick}', the long one '{slow}'.");
            if (quick.Length > 0) given++;
        }
        Assert.True(given > 1_000);
    }

    [Theory]
    [InlineData("given", "  Anne-Marie ", "anne marie")]
    [InlineData("given", "Zoë", "zoe")]
    [InlineData("given", "n/a", "")]
    [InlineData("family", "O'Brien", "obrien")]
    [InlineData("family", "Smith Sr", "smith sr")]
    [InlineData("full", "Smith, Robert E., Jr.", "robert e smith jr")]
    [InlineData("full", "Dr. Иван Петров", "ivan petrov")]
    [InlineData("full", "John Doe", "")]
    [InlineData("email", "J.Doe+jobs@GoogleMail.com", "jdoe@gmail.com")]
    [InlineData("email", "a.b@outlook.com", "a.b@outlook.com")]
    [InlineData("email", "Robert.Smith@work", "robert.smith@work")]
    [InlineData("email", "none@none.com", "")]
    [InlineData("phone", "+1 (702) 919-1300 ext. 12", "7029191300")]
    [InlineData("phone", "702-919-1300", "7029191300")]
    [InlineData("phone", "0044 20 7183 8750", "442071838750")]
    [InlineData("phone", "+44 (0)20 7183 8750", "442071838750")]
    [InlineData("phone", "020 7183 8750", "2071838750")]
    [InlineData("phone", "702-555-0123", "")]
    [InlineData("phone", "12345", "")]
    [InlineData("phone", "0000000000", "")]
    [InlineData("date", "12/11/1978", "19781211")]
    [InlineData("date, day first", "12/11/1978", "19781112")]
    [InlineData("date", "31/12/1978", "19781231")]
    [InlineData("date", "3.4.1978", "19780403")]
    [InlineData("date", "1978-11-12T00:00:00", "19781112")]
    [InlineData("date", "19781112", "19781112")]
    [InlineData("date", "12 Nov 1978", "19781112")]
    [InlineData("date", "November 12, 1978", "19781112")]
    [InlineData("date", "3/1/70", "19700301")]
    [InlineData("date", "1978", "19780000")]
    [InlineData("date", "1978-11", "19781100")]
    [InlineData("date", "1900-01-01", "")]
    [InlineData("date", "yesterday", "")]
    [InlineData("text", "  Blue   PEN, large ", "blue pen, large")]
    [InlineData("words", "St. Louis", "st louis")]
    [InlineData("words", "N/A", "")]
    [InlineData("words", "n.a.", "")]
    [InlineData("compact", " 12 B ", "12b")]
    [InlineData("compact", "222", "222")]
    [InlineData("compact", "0000", "")]
    [InlineData("postcode", "89132-1234", "89132")]
    [InlineData("postcode", "SW1A 1AA", "sw1a1aa")]
    [InlineData("number", "ab-12.34", "AB1234")]
    [InlineData("number", "****1234", "")]
    [InlineData("ssn", "078-05-1120", "")]
    [InlineData("ssn", "294-66-9999", "294669999")]
    [InlineData("country", "Deutschland", "de")]
    [InlineData("country", "Atlantis", "atlantis")]
    [InlineData("street", "123 North Main Street, Apt. 4", "123 n main st apt 4")]
    [InlineData("employer", "Lumen Retail, Inc.", "lumen retail")]
    public void Normal_form(string normaliser, string raw, string expected)
    {
        byte[] target = new byte[ValueNormaliser.Room];
        byte[] bytes = Encoding.UTF8.GetBytes(raw);
        int length = All[normaliser].Normalise(bytes, target);
        Assert.Equal(expected, Encoding.UTF8.GetString(length == ValueNormaliser.AsWritten ? bytes : target.AsSpan(0, length)));
    }
}
