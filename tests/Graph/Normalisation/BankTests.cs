using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class IbanTests
{
    // Examples of the SWIFT IBAN registry.
    [Theory]
    [InlineData("GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432")]
    [InlineData("gb82-west-1234-5698-7654-32", "GB82WEST12345698765432")]
    [InlineData("IBAN: DE89 3704 0044 0532 0130 00", "DE89370400440532013000")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606")]
    [InlineData("NO93 8601 1117 947", "NO9386011117947")]
    [InlineData("MT84 MALT 0110 0001 2345 MTLC AST0 01S", "MT84MALT011000012345MTLCAST001S")]
    [InlineData("LC55HEMM000100010012001200023015", "LC55HEMM000100010012001200023015")]
    [InlineData("BR18 0036 0305 0000 1000 9795 493C 1", "BR1800360305000010009795493C1")]
    public void Valid_numbers_have_one_form(string text, string value)
    {
        Assert.True(Iban.TryNormalise(text, out Iban iban));
        Assert.Equal(value, iban.Value);
        Assert.True(Iban.TryNormalise(iban.Value, out Iban again));
        Assert.Equal(iban, again);
        Assert.Equal(value[..2], iban.Country.ToString());
    }

    [Theory]
    [InlineData("GB82WEST12345698765431")] // check digits
    [InlineData("GB82WEST1234569876543")] // length
    [InlineData("GB82123412345698765432")] // the bank's four letters
    [InlineData("ZZ82WEST12345698765432")] // country
    [InlineData("")]
    [InlineData("GB82 WEST 1234 5698 7654 3é")]
    public void Wrong_numbers_are_refused(string text) => Assert.False(Iban.TryNormalise(text, out _));

    [Fact]
    public void Registry_has_its_89_countries() => Assert.Equal(89, IbanStructure.CountryCount);

    [Property]
    public void One_wrong_digit_is_always_seen(int position, int by)
    {
        char[] digits = "DE89370400440532013000".ToCharArray();
        int at = 2 + (int)((uint)position % (uint)(digits.Length - 2));
        digits[at] = (char)('0' + ((digits[at] - '0' + 1 + (int)((uint)by % 9)) % 10));
        Assert.False(Iban.TryNormalise(digits, out _)); // ISO 7064: MOD 97-10 finds all single errors
    }
}

public sealed class AbaRoutingNumberTests
{
    [Theory]
    [InlineData("111000025")] // 3(1+0+0) + 7(1+0+2) + (1+0+5) = 30
    [InlineData("053100300")]
    [InlineData("061000104")]
    public void Valid_numbers_pass(string text)
    {
        Assert.True(AbaRoutingNumber.TryNormalise(text, out AbaRoutingNumber routing));
        Assert.Equal(text, routing.Value);
    }

    [Theory]
    [InlineData("112000025")] // check digit
    [InlineData("000000000")]
    [InlineData("11100002")]
    [InlineData("500000005")] // 15 + 5 = 20, but no bank has 50
    [InlineData("n/a")]
    public void Others_are_refused(string text) => Assert.False(AbaRoutingNumber.TryNormalise(text, out _));
}

public sealed class UsBankAccountTests
{
    [Fact]
    public void Leading_zeros_are_part_of_the_account()
    {
        Assert.True(UsBankAccount.TryNormalise("111000025", "0012345", out UsBankAccount first));
        Assert.True(UsBankAccount.TryNormalise("111000025", "12345", out UsBankAccount second));
        Assert.NotEqual(first.Key, second.Key);
        Assert.Equal("111000025:0012345", first.Key);
        Assert.True(UsBankAccount.TryNormalise(first.Key, out UsBankAccount again));
        Assert.Equal(first, again);
    }

    [Theory]
    [InlineData("112000025", "12345")]
    [InlineData("111000025", "****2345")]
    [InlineData("111000025", "")]
    [InlineData("111000025", "123456789012345678")]
    public void Wrong_parts_are_refused(string routing, string account) => Assert.False(UsBankAccount.TryNormalise(routing, account, out _));

    [Theory]
    [InlineData("000000000", true)]
    [InlineData("123456789", true)]
    [InlineData("0000", true)]
    [InlineData("350542618", false)]
    public void Placeholders_are_known(string account, bool placeholder)
    {
        Assert.True(UsBankAccount.TryNormalise("111000025", account, out UsBankAccount read));
        Assert.Equal(placeholder, read.IsPlaceholder);
    }
}

public sealed class BicTests
{
    [Theory]
    [InlineData("DEUTDEFF", "DEUTDEFF")]
    [InlineData("deutdeffxxx", "DEUTDEFF")]
    [InlineData("DEUT DE FF 500", "DEUTDEFF500")]
    public void Head_office_has_eight_characters(string text, string value)
    {
        Assert.True(Bic.TryNormalise(text, out Bic bic));
        Assert.Equal((value, "DE"), (bic.Value, bic.Country.ToString()));
    }

    [Theory]
    [InlineData("DEUTDEF")]
    [InlineData("DEUTZZFF")]
    [InlineData("DEUTDEFF50")]
    public void Other_forms_are_refused(string text) => Assert.False(Bic.TryNormalise(text, out _));
}

public sealed class MaskedValueTests
{
    [Theory]
    [InlineData("****3628", "3628")]
    [InlineData("xxxx-xx-3628", "3628")]
    [InlineData("•••• 3628", "3628")]
    [InlineData("****ab12", "AB12")]
    public void Tail_is_kept(string text, string tail)
    {
        Assert.True(MaskedValue.TryNormalise(text, out MaskedValue masked));
        Assert.Equal(tail, masked.Tail);
        Assert.True(MaskedValue.TryNormalise(masked.Value, out MaskedValue again));
        Assert.Equal(masked, again);
    }

    [Theory]
    [InlineData("3628")]
    [InlineData("****")]
    [InlineData("**12345678")]
    [InlineData("12**34")]
    public void What_is_not_masked_is_refused(string text) => Assert.False(MaskedValue.TryNormalise(text, out _));
}
