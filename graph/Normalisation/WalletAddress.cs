namespace Investigations.Graph.Normalisation;

/// <summary>An address that can receive crypto-currency.</summary>
/// <remarks>
/// The chain is read from the address, never from a label beside it: published lists mix chains. An address without a check
/// digit of its own (64 hexadecimal digits, Solana) is refused, except EVM in one case, where EIP-55 allows it.
/// Sources: BIP-173 and BIP-350 (segwit), EIP-55, the address formats of each chain's reference wallet.
/// </remarks>
public readonly record struct WalletAddress
{
    private const int MaxLength = 130; // characters; the longest accepted form is Monero's integrated address, 106

    internal WalletAddress(WalletChain chain, string prefix, string canonical, string display)
    {
        Chain = chain;
        Key = string.Concat(prefix, ":", canonical);
        Display = display;
    }

    /// <summary>Which chains the address belongs to.</summary>
    public WalletChain Chain { get; }

    /// <summary>Chain family and canonical address, such as btc:bc1... or evm:0x... in lower case. Equal keys are one wallet.</summary>
    public string Key { get; }

    /// <summary>The address as people should see it: EIP-55 case for EVM, with prefix for Bitcoin Cash.</summary>
    public string Display { get; }

    /// <summary>True for the zero address and its like: nobody holds its key, so it must never link.</summary>
    public bool IsPlaceholder => Chain switch
    {
        WalletChain.Evm => IsBurnAddress(Key.AsSpan(6)),
        WalletChain.Bitcoin => Key is "btc:1111111111111111111114oLvT2" or "btc:1BitcoinEaterAddressDontSendf59kuE",
        WalletChain.Tron => Key is "tron:T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb",
        WalletChain.BitcoinTest => true,
        _ => false,
    };

    /// <summary>The key that the same secret opens on the other chain family: Tron for EVM, EVM for Tron; else null.</summary>
    /// <remarks>Both derive 20 bytes from secp256k1 and Keccak-256 alike, so equal bytes suggest one holder.</remarks>
    public string? TwinKey => Chain switch
    {
        WalletChain.Evm => "tron:" + Base58Address.EncodeTron(Convert.FromHexString(Key.AsSpan(6))),
        WalletChain.Tron => "evm:0x" + Convert.ToHexStringLower(Base58Address.TronPayload(Key.AsSpan(5))),
        _ => null,
    };

    /// <summary>Reads an address of any known chain; surrounding space and a URI scheme such as bitcoin: are ignored.</summary>
    /// <returns>False when no chain's form and check digits agree. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out WalletAddress wallet)
    {
        wallet = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is < 14 or > MaxLength || !System.Text.Ascii.IsValid(text)) return false;
        int colon = text.IndexOf(':');
        ReadOnlySpan<char> scheme = colon > 0 ? text[..colon] : [];
        ReadOnlySpan<char> address = text[(colon + 1)..];
        if (scheme.Length > 12 || !AllLetters(scheme)) return false;
        if (address.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return EvmAddress.TryRead(address, out wallet);
        if (SegwitAddress.TryRead(address, out wallet)) return true;
        if (Base58Address.TryRead(address, out wallet)) return true;
        if (CashAddress.TryRead(address, out wallet)) return true;
        return MoneroAddress.TryRead(address, out wallet);
    }

    // Zero and the small numbers after it are precompiled contracts; ...dead and one repeated digit are where coins are burnt.
    private static bool IsBurnAddress(ReadOnlySpan<char> hex)
    {
        ReadOnlySpan<char> significant = hex.TrimStart('0');
        return significant.Length <= 4 || Placeholder.IsOneCharacter(hex)
            || (significant.StartsWith("dead", StringComparison.Ordinal) && significant.EndsWith("dead", StringComparison.Ordinal));
    }

    private static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c)) return false;
        }
        return true;
    }
}
