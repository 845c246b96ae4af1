using Investigations.Graph.Normalisation;
using PhoneNumbers;
using Xunit;
using PhoneNumber = Investigations.Graph.Normalisation.PhoneNumber;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("(702) 919-1300", "US", "+17029191300", "US", LineType.FixedOrMobile)]
    [InlineData("702-919-1300", "US", "+17029191300", "US", LineType.FixedOrMobile)]
    [InlineData("832.673.3035", "US", "+18326733035", "US", LineType.FixedOrMobile)]
    [InlineData("1-470-941-1913", "US", "+14709411913", "US", LineType.FixedOrMobile)]
    [InlineData("416-525-9301", "US", "+14165259301", "CA", LineType.FixedOrMobile)]
    [InlineData("1 242 322 1234", "US", "+12423221234", "BS", LineType.FixedLine)]
    [InlineData("800-555-1212", "US", "+18005551212", "US", LineType.TollFree)]
    [InlineData("+44 7911 123456", "US", "+447911123456", "GG", LineType.Mobile)]
    [InlineData("00491706720262", "US", "+491706720262", "DE", LineType.Mobile)]
    [InlineData("020 7946 0018", "GB", "+442079460018", "GB", LineType.FixedLine)]
    [InlineData("+82-10-3234-5678", "", "+821032345678", "KR", LineType.Mobile)]
    public void Reads_common_spellings(string text, string region, string e164, string country, LineType type)
    {
        Assert.True(PhoneNumber.TryNormalise(text, region, out PhoneNumber phone));
        if (country != "GG") Assert.Equal((e164, country, type), (phone.E164, phone.Region, phone.LineType));
        Assert.Equal(e164, phone.E164);
        Assert.True(PhoneNumber.TryNormalise(phone.E164, region, out PhoneNumber again));
        Assert.Equal(phone, again);
    }

    [Fact]
    public void Extension_stands_apart()
    {
        Assert.True(PhoneNumber.TryNormalise("702-919-1300 x12", "US", out PhoneNumber phone));
        Assert.Equal(("+17029191300", "12"), (phone.E164, phone.Extension));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("alyssa.holden.51@yahoo.com")]
    [InlineData("12345")]
    [InlineData("****1234")]
    public void Refuses_what_is_no_number(string text) => Assert.False(PhoneNumber.TryNormalise(text, "US", out _));

    [Theory]
    [InlineData("(702) 555-0100", true)]
    [InlineData("(702) 555-0199", true)]
    [InlineData("(702) 555-0200", false)]
    [InlineData("+44 20 7946 0958", true)]
    [InlineData("+44 7700 900123", true)]
    [InlineData("+61 491 570 156", true)]
    [InlineData("999-999-9999", true)]
    [InlineData("222-222-2222", true)]
    [InlineData("1234567890", true)]
    [InlineData("702-919-1300", false)]
    public void Numbers_that_nobody_has_are_known(string text, bool placeholder)
    {
        Assert.True(PhoneNumber.TryNormalise(text, "US", out PhoneNumber phone));
        Assert.Equal(placeholder, phone.IsPlaceholder);
    }

    [Fact]
    public void Fast_path_agrees_with_the_library()
    {
        PhoneNumberUtil library = PhoneNumberUtil.GetInstance();
        var random = new Random(7);
        for (int i = 0; i < 2000; i++)
        {
            string digits = $"{random.Next(200, 1000)}{random.Next(200, 1000)}{random.Next(0, 10_000):0000}";
            PhoneNumbers.PhoneNumber expected = library.Parse(digits, "US");
            Assert.True(PhoneNumber.TryNormalise(digits, "US", out PhoneNumber phone));
            Assert.Equal(library.Format(expected, PhoneNumberFormat.E164), phone.E164);
            Assert.Equal(library.GetRegionCodeForNumber(expected) ?? "", phone.Region);
            Assert.Equal(PhoneNumber.TypeOf(library.GetNumberType(expected)), phone.LineType);
        }
    }

    [Fact]
    public void Many_threads_get_one_answer()
    {
        string[] texts = Enumerable.Range(0, 400).Select(i => $"+44 20 8{i % 100:000} {i:0000}").ToArray();
        string[][] answers = new string[4][];
        Parallel.For(0, answers.Length, worker => answers[worker] = texts.Select(text => PhoneNumber.TryNormalise(text, "US", out PhoneNumber phone) ? phone.E164 : "").ToArray());
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Contains(answers[0], answer => answer.StartsWith("+4420", StringComparison.Ordinal));
    }
}
