using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class WalletAddressTests
{
    [Fact]
    public void Segwit_vectors_of_bip_350_hold()
    {
        foreach (string line in SharedFolder.Lines("vectors", "segwit-addresses.tsv").Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] columns = line.Split('\t');
            byte[] program = new byte[90];
            bool read = SegwitAddress.TryDecode(columns[1], program, out _, out int version, out int length);
            Assert.True(read == (columns[0] == "valid"), line);
            if (!read) continue;
            string script = $"{(version == 0 ? 0 : 0x50 + version):x2}{length:x2}{Convert.ToHexStringLower(program.AsSpan(0, length))}";
            Assert.Equal(columns[2], script);
            Assert.True(WalletAddress.TryNormalise(columns[1], out WalletAddress wallet));
            Assert.EndsWith(":" + columns[1].ToLowerInvariant(), wallet.Key, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Case_vectors_of_eip_55_hold()
    {
        foreach (string address in SharedFolder.Lines("vectors", "eip55.txt").Where(line => line.StartsWith("0x", StringComparison.Ordinal)))
        {
            Assert.True(WalletAddress.TryNormalise(address, out WalletAddress wallet), address);
            Assert.Equal("evm:" + address.ToLowerInvariant(), wallet.Key);
            Assert.Equal(address, wallet.Display);
        }
    }

    [Fact]
    public void Wrong_case_is_refused_and_one_case_accepted()
    {
        const string Checked = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"; // EIP-55
        Assert.False(WalletAddress.TryNormalise(Checked.Replace('A', 'a').Replace("0x5a", "0x5A", StringComparison.Ordinal), out _));
        Assert.True(WalletAddress.TryNormalise(Checked.ToLowerInvariant(), out WalletAddress lower));
        Assert.True(WalletAddress.TryNormalise("0x" + Checked[2..].ToUpperInvariant(), out WalletAddress upper));
        Assert.Equal(lower, upper);
        Assert.Equal(Checked, lower.Display);
    }

    /// <summary>Published lists name a currency; the address names the chain.</summary>
    [Theory]
    [InlineData("XBT", "btc tron")]
    [InlineData("ETH", "evm")]
    [InlineData("ARB", "evm")]
    [InlineData("BSC", "evm")]
    [InlineData("ETC", "evm")]
    [InlineData("USDC", "evm")]
    [InlineData("USDT", "btc evm tron")]
    [InlineData("TRX", "tron")]
    [InlineData("LTC", "ltc")]
    [InlineData("DASH", "dash")]
    [InlineData("BCH", "bch btc")]
    [InlineData("ZEC", "zec")]
    [InlineData("XRP", "xrp")]
    public void Sanctioned_addresses_all_pass(string list, string chains)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string address in SharedFolder.Lines("ofac", list + ".txt").Where(line => line.Length > 0))
        {
            Assert.True(WalletAddress.TryNormalise(address, out WalletAddress wallet), address);
            Assert.False(wallet.IsPlaceholder, address);
            found.Add(wallet.Key[..wallet.Key.IndexOf(':', StringComparison.Ordinal)]);
            Assert.True(WalletAddress.TryNormalise(wallet.Display, out WalletAddress again), wallet.Display);
            Assert.Equal(wallet.Key, again.Key);
        }
        Assert.Equal(chains, string.Join(' ', found));
    }

    [Fact]
    public void Mixed_case_addresses_of_the_sanctions_list_are_as_counted()
    {
        string[] addresses = SharedFolder.Lines("ofac", "ETH.txt").Where(line => line.Length > 0).ToArray();
        Assert.Equal(115, addresses.Count(address => address[2..].Any(char.IsAsciiLetterUpper))); // counted in the design's N6
        Assert.Equal(37, addresses.Count(address => !address[2..].Any(char.IsAsciiLetterUpper)));
    }

    [Fact]
    public void Sixty_four_hexadecimal_digits_are_no_monero_address()
    {
        string[] addresses = SharedFolder.Lines("ofac", "XMR.txt").Where(line => line.Length > 0).ToArray();
        foreach (string address in addresses)
        {
            Assert.Equal(address.Length != 64, WalletAddress.TryNormalise(address, out WalletAddress wallet));
            if (address.Length != 64) Assert.Equal("xmr:" + address, wallet.Key);
        }
    }

    [Theory]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", true)]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", false)] // checksum
    [InlineData("1bvbmseystwetqtfn5au4m4gfg7xjanvn2", false)] // case is part of base 58
    [InlineData("bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", true)]
    [InlineData("0x0", false)]
    [InlineData("", false)]
    [InlineData("n/a", false)]
    [InlineData("0x52908400098527886E0F7030069857D2E4169EE", false)] // 39 digits
    public void Check_digits_decide(string text, bool valid) => Assert.Equal(valid, WalletAddress.TryNormalise(text, out _));

    [Fact]
    public void Cash_address_is_read_with_and_without_its_prefix()
    {
        // First vector of the CashAddr specification.
        Assert.True(WalletAddress.TryNormalise("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", out WalletAddress with));
        Assert.True(WalletAddress.TryNormalise("QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A", out WalletAddress without));
        Assert.Equal("bch:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", with.Key);
        Assert.Equal(with, without);
    }

    [Fact]
    public void Tron_and_evm_addresses_of_one_key_name_each_other()
    {
        Assert.True(WalletAddress.TryNormalise("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", out WalletAddress tron));
        Assert.Equal("evm:0xa614f803b6fd780986a42c78ec9c7f77e6ded13c", tron.TwinKey); // USDT contract, Tron documentation
        Assert.True(WalletAddress.TryNormalise("0xa614f803b6fd780986a42c78ec9c7f77e6ded13c", out WalletAddress evm));
        Assert.Equal(tron.Key, evm.TwinKey);
        Assert.True(WalletAddress.TryNormalise("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", out WalletAddress bitcoin));
        Assert.Null(bitcoin.TwinKey);
    }

    [Theory]
    [InlineData("0x0000000000000000000000000000000000000000")]
    [InlineData("0x000000000000000000000000000000000000dEaD")]
    [InlineData("1111111111111111111114oLvT2")]
    public void Burn_addresses_are_placeholders(string text)
    {
        Assert.True(WalletAddress.TryNormalise(text, out WalletAddress wallet));
        Assert.True(wallet.IsPlaceholder);
    }

    [Property]
    public void Any_text_is_answered(string? text) => Assert.True(!WalletAddress.TryNormalise(text, out WalletAddress wallet) || wallet.Key.Length > 0);
}
