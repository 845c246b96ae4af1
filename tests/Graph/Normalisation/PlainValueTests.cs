using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class DomainNameTests
{
    [Theory]
    [InlineData("https://www.williamgalla89.com", "www.williamgalla89.com", "williamgalla89.com")]
    [InlineData("https://grads-61af.vercel.app/joseph", "grads-61af.vercel.app", "grads-61af.vercel.app")]
    [InlineData("TalentHarbor.jobs.", "talentharbor.jobs", "talentharbor.jobs")]
    [InlineData("http://user@shop.corp.co.uk:8080/x?y#z", "shop.corp.co.uk", "corp.co.uk")]
    [InlineData("www.city.kobe.jp", "www.city.kobe.jp", "city.kobe.jp")] // exception rule !city.kobe.jp
    [InlineData("a.b.c.kobe.jp", "a.b.c.kobe.jp", "b.c.kobe.jp")] // wildcard rule *.kobe.jp
    [InlineData("münchen.de", "xn--mnchen-3ya.de", "xn--mnchen-3ya.de")]
    [InlineData("sub.corp.unlisted", "sub.corp.unlisted", "corp.unlisted")]
    public void Host_and_registrable_domain_are_found(string text, string host, string registrable)
    {
        Assert.True(DomainName.TryNormalise(text, out DomainName domain));
        Assert.Equal((host, registrable), (domain.Host, domain.Registrable));
        Assert.True(DomainName.TryNormalise(domain.Host, out DomainName again));
        Assert.Equal(domain, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("https://10.0.0.1/x")]
    [InlineData("two words.com")]
    [InlineData("-a.com")]
    public void No_host_is_refused(string text) => Assert.False(DomainName.TryNormalise(text, out _));

    [Property]
    public void Any_text_is_answered_and_an_accepted_one_is_stable(string? text)
    {
        if (!DomainName.TryNormalise(text + ".com", out DomainName domain)) return;
        Assert.True(DomainName.TryNormalise(domain.Host, out DomainName again));
        Assert.Equal(domain, again);
    }
}

public sealed class HandleNameTests
{
    [Theory]
    [InlineData("github.com/Hunt-IO", "github.com", "github.com/hunt-io")]
    [InlineData("https://github.com/hunt-io/?tab=repositories", "", "github.com/hunt-io")]
    [InlineData("mitchellcodes441", "github.com", "github.com/mitchellcodes441")]
    [InlineData("@Hunt-IO", "github.com", "github.com/hunt-io")]
    [InlineData("https://www.linkedin.com/in/Joseph-Hunt-5c5c1d/", "linkedin.com", "linkedin.com/joseph-hunt-5c5c1d")]
    [InlineData("https://uk.linkedin.com/in/joseph-hunt-5c5c1d/en", "", "linkedin.com/joseph-hunt-5c5c1d")]
    [InlineData("www.linkedin.com/in/jos%C3%A9", "", "linkedin.com/josé")]
    public void Profile_urls_and_handles_agree(string text, string service, string key)
    {
        Assert.True(HandleName.TryNormalise(text, service, out HandleName handle));
        Assert.Equal(key, handle.Key);
        Assert.False(handle.IsPlaceholder);
    }

    [Theory]
    [InlineData("", "github.com")]
    [InlineData("https://github.com/", "github.com")]
    [InlineData("hunt-io", "")]
    [InlineData("hunt io", "github.com")]
    public void No_handle_is_refused(string text, string service) => Assert.False(HandleName.TryNormalise(text, service, out _));
}

public sealed class TimestampTests
{
    [Theory]
    [InlineData("2024-10-08T00:07:05Z", "2024-10-08T00:07:05Z", 0)]
    [InlineData("2024-10-08 09:07:05+09:00", "2024-10-08T09:07:05+09:00", 540)]
    [InlineData("2024-10-08T00:07:05.25-0330", "2024-10-08T00:07:05.25-03:30", -210)]
    [InlineData("2024-10-08T00:07+14", "2024-10-08T00:07:00+14:00", 840)]
    [InlineData("2024-10-08", "2024-10-08", 0)]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z", 0)]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", 0)]
    public void Offset_is_kept(string text, string canonical, int offset)
    {
        Assert.True(Timestamp.TryNormalise(text, out Timestamp timestamp));
        Assert.Equal((canonical, offset), (timestamp.ToString(), timestamp.OffsetMinutes));
        Assert.True(Timestamp.TryNormalise(canonical, out Timestamp again));
        Assert.Equal(timestamp, again);
        Assert.Equal(TimeSpan.Zero, timestamp.At.Offset);
    }

    [Fact]
    public void Same_moment_in_two_offsets_is_one_moment()
    {
        Assert.True(Timestamp.TryNormalise("2024-10-08T09:07:05+09:00", out Timestamp east));
        Assert.True(Timestamp.TryNormalise("2024-10-08T00:07:05Z", out Timestamp utc));
        Assert.Equal(utc.At, east.At);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-10-08T00:07:05")] // no offset
    [InlineData("2024-02-30T00:00:00Z")]
    [InlineData("2024-13-01")]
    [InlineData("08/10/2024")]
    [InlineData("2024-10-08T24:00:00Z")]
    [InlineData("2024-10-08T00:07:05+15:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2024-10-08T00:07:05.Z")]
    [InlineData("2024-10-08Z")]
    public void Other_forms_are_refused(string text) => Assert.False(Timestamp.TryNormalise(text, out _));
}

public sealed class DateTests
{
    [Theory]
    [InlineData("1972-07-07", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("7/7/1972", false)]
    [InlineData("1972-07", false)]
    [InlineData("", false)]
    public void Calendar_date_is_a_day(string text, bool valid)
    {
        Assert.Equal(valid, CalendarDate.TryNormalise(text, out CalendarDate date));
        if (valid) Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-03", "2024-02-03", "2024-02-03")]
    public void Partial_date_is_an_interval(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryNormalise(text, out PartialDate date));
        Assert.Equal((text, DateOnly.Parse(earliest), DateOnly.Parse(latest)), (date.ToString(), date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("present")]
    public void Partial_date_refuses_others(string text) => Assert.False(PartialDate.TryNormalise(text, out _));
}

public sealed class MoneyAmountTests
{
    [Theory]
    [InlineData("4178.97", "usd", "4178.97 USD")]
    [InlineData("4178.970", "USD", "4178.97 USD")]
    [InlineData("-3", "", "-3")]
    [InlineData("1.5", "BTC", "1.5 BTC")]
    [InlineData("100", "ZZZ", "100")]
    public void Amounts_have_one_text(string text, string currency, string value)
    {
        Assert.True(MoneyAmount.TryNormalise(text, currency, out MoneyAmount amount));
        Assert.Equal(value, amount.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,000.00")]
    [InlineData("$5")]
    [InlineData("1e5")]
    public void Other_forms_are_refused(string text) => Assert.False(MoneyAmount.TryNormalise(text, "USD", out _));
}

public sealed class CodeTests
{
    [Theory]
    [InlineData("us", "US")]
    [InlineData("USA", "US")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("UK", "GB")]
    [InlineData("PRK", "KP")]
    public void Countries_are_two_letters(string text, string value)
    {
        Assert.True(CountryCode.TryNormalise(text, out CountryCode country));
        Assert.Equal(value, country.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ZZ")]
    [InlineData("Atlantis")]
    public void Unknown_countries_are_refused(string text) => Assert.False(CountryCode.TryNormalise(text, out _));

    [Fact]
    public void Every_telephone_region_is_a_country()
    {
        foreach (string region in PhoneNumbers.PhoneNumberUtil.GetInstance().GetSupportedRegions().Where(region => region is not ("AC" or "TA")))
        {
            Assert.True(CountryCode.TryNormalise(region, out _), region); // AC and TA are parts of SH, kept apart by telephone plans only
        }
    }

    [Theory]
    [InlineData("usd", true)]
    [InlineData("USDT", true)]
    [InlineData("ZZZ", false)]
    [InlineData("", false)]
    public void Currencies_are_listed(string text, bool valid) => Assert.Equal(valid, CurrencyCode.TryNormalise(text, out _));
}

public sealed class FileHashTests
{
    [Fact]
    public void Sha_256_is_64_hexadecimal_digits()
    {
        string nothing = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData([]));
        Assert.True(Sha256Hex.TryNormalise("sha256:" + nothing, out Sha256Hex hash));
        Assert.Equal((nothing.ToLowerInvariant(), true), (hash.Value, hash.IsPlaceholder));
        Assert.False(Sha256Hex.TryNormalise(nothing.AsSpan(1), out _));
        Assert.False(Sha256Hex.TryNormalise($"g{nothing.AsSpan(1)}", out _));
    }

    [Theory]
    [InlineData("64C54116EA9B2657", 0x64c54116ea9b2657UL, false)]
    [InlineData("0000000000000000", 0UL, true)]
    [InlineData("ffffffffffffffff", ulong.MaxValue, true)]
    public void Perceptual_hash_is_a_number(string text, ulong bits, bool placeholder)
    {
        Assert.True(PerceptualHash.TryNormalise(text, out PerceptualHash hash));
        Assert.Equal((bits, text.ToLowerInvariant(), placeholder), (hash.Bits, hash.Value, hash.IsPlaceholder));
        Assert.Equal(64, hash.DistanceTo(new PerceptualHash(~bits)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("64c54116ea9b265")]
    [InlineData("64c54116ea9b265g")]
    public void Perceptual_hash_refuses_others(string text) => Assert.False(PerceptualHash.TryNormalise(text, out _));
}
