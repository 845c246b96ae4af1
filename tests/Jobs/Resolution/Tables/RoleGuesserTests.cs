using System.Globalization;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Tables;

/// <summary>What columns are taken for.</summary>
public sealed class RoleGuesserTests
{
    [Theory]
    [InlineData("firstName", "given_name")]
    [InlineData("Vorname", "given_name")]
    [InlineData("Prénom", "given_name")]
    [InlineData("NACHNAME", "family_name")]
    [InlineData("last name", "family_name")]
    [InlineData("customer_name", "full_name")]
    [InlineData("employer_name", "employer")]
    [InlineData("Strasse", "street")]
    [InlineData("addr_city", "city")]
    [InlineData("state_code", "region")]
    [InlineData("country", "country")]
    [InlineData("gender", "ignore")]
    [InlineData("place_of_birth", "ignore")]
    [InlineData("record_type", "ignore")]
    [InlineData("phone_type", "ignore")]
    [InlineData("nationality", "ignore")]
    [InlineData("parent_key", "ignore")]
    public void Header_of_words(string header, string role) => Assert.Equal(role, Guess(header, "alpha", "beta", "gamma", "alpha"));

    [Theory]
    [InlineData("postcode_fake", "postcode", "4011", "4812")]
    [InlineData("PLZ", "postcode", "80331", "80333")]
    [InlineData("ssn", "national_id", "294-66-9999", "201-77-7719")]
    [InlineData("Geburtsdatum", "date_of_birth", "03.04.1980", "28.02.1971")]
    [InlineData("hire_date", "ignore", "2019-04-01", "2020-05-01")]
    [InlineData("tel", "phone", "702-919-1300", "702-919-1301")]
    public void Header_with_values_that_agree(string header, string role, params string[] values) => Assert.Equal(role, Guess(header, values));

    [Theory]
    [InlineData("phone", "email", "ann@pen.org", "bob@pen.org")]
    [InlineData("email", "text", "blue", "green", "blue")]
    [InlineData("dob", "text", "blue", "green", "blue")]
    [InlineData("first_name", "ignore", "1", "2", "1")]
    public void Header_is_not_believed_against_its_values(string header, string role, params string[] values) => Assert.Equal(role, Guess(header, values));

    [Theory]
    [InlineData("email", "ann@pen.org", "bob@pen.org")]
    [InlineData("phone", "+1 702 919 1300", "+1 702 919 1301")]
    [InlineData("date_of_birth", "1931-02-03", "1950-02-03", "1975-07-01", "2001-12-24")]
    [InlineData("ignore", "2019-02-03", "2019-02-04", "2020-07-01")]
    [InlineData("text", "8557e3e97b0e0548", "d33d7ea19f7f3a39", "8557e3e97b0e0548")]
    public void Values_decide_where_the_header_says_nothing(string role, params string[] values) => Assert.Equal(role, Guess("col7", values));

    [Fact]
    public void Numbers_of_rows_are_no_evidence() => Assert.Equal("ignore", Guess("col7", [.. Enumerable.Range(1_000_000, 200).Select(number => number.ToString(CultureInfo.InvariantCulture))]));

    [Fact]
    public void Words_that_sort_records_are_no_evidence() => Assert.Equal("ignore", Guess("col7", [.. Enumerable.Range(0, 200).Select(number => number % 3 == 0 ? "retail" : "trade")]));

    [Fact]
    public void Role_that_is_given_is_taken()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, options => options with { Columns = [new(FieldRole.City, "GENDER")] }, "id,gender\n1,Reno\n2,Elko\n");
        Assert.Equal(["reno", "elko"], reading.Values(FieldRole.City));
        Assert.Contains("--columns", reading.Guesses[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_role_can_be_named() =>
        Assert.All(RoleNames.All, name => Assert.True(RoleNames.TryParse(name, out var role) && RoleNames.Of(role) == name));

    private static string Guess(string header, params string[] values)
    {
        using var folder = new ScratchFolder();
        string rows = string.Concat(values.Select((value, i) => $"{i},{value},Smith\n"));
        var guesses = DrawnTable.Read(folder, $"id,{header},other family name\n{rows}").Guesses;
        Assert.NotEmpty(guesses[1].Reason);
        return RoleNames.Of(guesses[1].Role);
    }
}
