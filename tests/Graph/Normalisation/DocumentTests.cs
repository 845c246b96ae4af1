using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class NationalIdTests
{
    [Theory]
    [InlineData("788-02-6215", true)]
    [InlineData("000-12-3456", false)]
    [InlineData("666-12-3456", false)]
    [InlineData("900-12-3456", false)]
    [InlineData("788-00-6215", false)]
    [InlineData("788-02-0000", false)]
    [InlineData("788-02-621", false)]
    [InlineData("***-**-6215", false)]
    [InlineData("", false)]
    public void Social_security_numbers_follow_their_rules(string text, bool valid)
    {
        Assert.Equal(valid, NationalId.TryNormalise("SSN", "", text, out NationalId id));
        if (valid) Assert.Equal(("ssn|US|788026215", false), (id.Key, id.IsPlaceholder));
    }

    [Theory]
    [InlineData("078-05-1120")]
    [InlineData("219-09-9999")]
    [InlineData("123-45-6789")]
    [InlineData("111-11-1111")]
    public void Well_known_fakes_never_link(string text)
    {
        Assert.True(NationalId.TryNormalise("ssn", "US", text, out NationalId id));
        Assert.True(id.IsPlaceholder);
    }

    [Fact]
    public void Type_and_country_are_part_of_the_key()
    {
        Assert.True(NationalId.TryNormalise("national_id", "PT", "12345670", out NationalId portugal));
        Assert.True(NationalId.TryNormalise("national_id", "ES", "12345670", out NationalId spain));
        Assert.True(NationalId.TryNormalise("national_id", "us", "788 02 6215", out NationalId states));
        Assert.NotEqual(portugal.Key, spain.Key);
        Assert.Equal("ssn", states.Type);
    }
}

public sealed class DocumentNumberTests
{
    [Fact]
    public void Separators_and_case_do_not_count()
    {
        Assert.True(DocumentNumber.TryNormalise("Driver License", "USA", "a-681 6264", out DocumentNumber first));
        Assert.True(DocumentNumber.TryNormalise("driving_licence", "US", "A6816264", out DocumentNumber second));
        Assert.Equal(first, second);
        Assert.Equal("driving_licence|US|A6816264", first.Key);
        Assert.False(first.IsPlaceholder);
    }

    [Theory]
    [InlineData("L898902C3")] // ICAO Doc 9303-4, the specimen of Utopia
    [InlineData("00000000")]
    [InlineData("123456789")]
    public void Specimens_never_link(string text)
    {
        Assert.True(DocumentNumber.TryNormalise("passport", "", text, out DocumentNumber number));
        Assert.True(number.IsPlaceholder);
    }

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("****6264")]
    public void Nothing_and_masked_are_refused(string text) => Assert.False(DocumentNumber.TryNormalise("passport", "US", text, out _));
}

public sealed class MachineReadableZoneTests
{
    // ICAO Doc 9303 part 4 (TD3), part 5 (TD1), part 6 (TD2), appendices with worked examples.
    private const string Td3Upper = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private const string Td3Lower = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    [Fact]
    public void Passport_example_of_icao_holds()
    {
        Assert.True(MachineReadableZone.TryNormalise(Td3Upper, Td3Lower, "", out MachineReadableZone? mrz));
        Assert.True(mrz!.IsValid);
        Assert.Equal(("P", "UTO", "UTO", "L898902C3", "740812", "120415", 'F'),
            (mrz.DocumentCode, mrz.IssuingState, mrz.Nationality, mrz.DocumentNumber, mrz.BirthDate, mrz.ExpiryDate, mrz.Sex));
        Assert.Equal(("ERIKSSON", "ANNA MARIA"), (mrz.FamilyName, mrz.GivenNames));
    }

    [Fact]
    public void Card_example_of_icao_holds()
    {
        Assert.True(MachineReadableZone.TryNormalise("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<", out MachineReadableZone? mrz));
        Assert.True(mrz!.IsValid);
        Assert.Equal(("D23145890", "740812", "120415", "UTO", "ERIKSSON"), (mrz.DocumentNumber, mrz.BirthDate, mrz.ExpiryDate, mrz.Nationality, mrz.FamilyName));
    }

    [Fact]
    public void Two_line_card_example_of_icao_holds()
    {
        Assert.True(MachineReadableZone.TryNormalise("i<uto eriksson<<anna<maria<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6", "", out MachineReadableZone? mrz));
        Assert.True(mrz!.IsValid);
        Assert.Equal("D23145890", mrz.DocumentNumber);
    }

    [Theory]
    [InlineData(0, 'M', MrzField.DocumentNumber | MrzField.Composite)]
    [InlineData(13, '8', MrzField.BirthDate | MrzField.Composite)]
    [InlineData(21, '2', MrzField.ExpiryDate | MrzField.Composite)]
    [InlineData(28, 'A', MrzField.PersonalNumber | MrzField.Composite)]
    [InlineData(43, '1', MrzField.Composite)]
    public void A_changed_part_is_named(int at, char c, MrzField failures)
    {
        char[] lower = Td3Lower.ToCharArray();
        lower[at] = c;
        Assert.True(MachineReadableZone.TryNormalise(Td3Upper, lower, "", out MachineReadableZone? mrz));
        Assert.Equal(failures, mrz!.Failures);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(Td3Upper, "")]
    [InlineData(Td3Upper, "L898902C36UTO7408122F1204159ZE184226B<<<<<1")]
    [InlineData(Td3Upper, "L898902C36UTO7408122F1204159ZE184226B<<<<<1é")]
    public void Other_lengths_and_characters_are_refused(string first, string second) =>
        Assert.False(MachineReadableZone.TryNormalise(first, second, "", out _));
}

public sealed class KeyedHashTests
{
    [Fact]
    public void Hash_is_the_front_half_of_hmac_sha_256_over_kind_nul_value()
    {
        byte[] key = TenantKey.Derive("acme", 1);
        byte[] expected = System.Security.Cryptography.HMACSHA256.HashData(key, "ssn\0ssn|US|788026215"u8);
        Assert.Equal(Convert.ToHexStringLower(expected)[..KeyedHash.HexLength], new KeyedHash(key).Of("ssn", "ssn|US|788026215"));
    }

    [Fact]
    public void Kind_and_key_matter()
    {
        var acme = new KeyedHash(TenantKey.Derive("acme", 1));
        var other = new KeyedHash(TenantKey.Derive("other", 1));
        Assert.NotEqual(acme.Of("ssn", "1"), acme.Of("iban", "1"));
        Assert.NotEqual(acme.Of("ssn", "1"), other.Of("ssn", "1"));
        Assert.NotEqual(acme.Of("ssn", "1"), new KeyedHash(TenantKey.Derive("acme", 2)).Of("ssn", "1"));
        Assert.Throws<ArgumentException>(() => new KeyedHash([1, 2, 3]));
    }

    [Theory]
    [InlineData("788-02-6215", "6215")]
    [InlineData("a6816264", "6264")]
    [InlineData("123456", "")]
    public void Last_four_are_shown_only_of_long_values(string text, string tail) => Assert.Equal(tail, KeyedHash.LastFour(text));

    [Fact]
    public void Kept_key_is_made_once_and_readable_by_its_owner_only()
    {
        string folder = Directory.CreateTempSubdirectory("tenant-key").FullName;
        try
        {
            byte[] first = TenantKey.LoadOrCreate(folder);
            Assert.Equal(first, TenantKey.LoadOrCreate(folder));
            string path = Path.Combine(folder, TenantKey.FileName);
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            Assert.Single(Directory.GetFiles(folder));
            File.WriteAllBytes(path, [1, 2, 3]);
            Assert.Throws<InvalidDataException>(() => TenantKey.LoadOrCreate(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
