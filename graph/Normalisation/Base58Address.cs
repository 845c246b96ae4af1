using System.Security.Cryptography;
using SimpleBase;

namespace Investigations.Graph.Normalisation;

/// <summary>Addresses in base 58 with four bytes of double SHA-256 behind them.</summary>
/// <remarks>Version bytes: chainparams of Bitcoin, Litecoin, Dash and Zcash; Tron and XRP Ledger documentation. Version 5 of Litecoin's
/// old script addresses is Bitcoin's too, and is read as Bitcoin.</remarks>
internal static class Base58Address
{
    private const int HashLength = 20;
    private const int ChecksumLength = 4;
    private const byte TronVersion = 0x41;

    public static bool TryRead(ReadOnlySpan<char> text, out WalletAddress wallet)
    {
        wallet = default;
        if (text.Length is < 25 or > 36) return false;
        Span<byte> bytes = stackalloc byte[48];
        if (text[0] == 'r') return TryReadRipple(text, bytes, out wallet);
        if (!TryDecode(Base58.Bitcoin, text, bytes, out int length)) return false;
        (WalletChain chain, string prefix) = (length, bytes[0], bytes[1]) switch
        {
            (1 + HashLength, 0x00 or 0x05, _) => (WalletChain.Bitcoin, "btc"),
            (1 + HashLength, 0x6F or 0xC4, _) => (WalletChain.BitcoinTest, "tbtc"),
            (1 + HashLength, TronVersion, _) => (WalletChain.Tron, "tron"),
            (1 + HashLength, 0x30 or 0x32, _) => (WalletChain.Litecoin, "ltc"),
            (1 + HashLength, 0x4C or 0x10, _) => (WalletChain.Dash, "dash"),
            (2 + HashLength, 0x1C, 0xB8 or 0xBD) => (WalletChain.Zcash, "zec"),
            _ => (WalletChain.None, ""),
        };
        if (chain == WalletChain.None) return false;
        string canonical = text.ToString();
        wallet = new WalletAddress(chain, prefix, canonical, canonical);
        return true;
    }

    /// <summary>The Tron address of twenty bytes.</summary>
    public static string EncodeTron(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[1 + HashLength + ChecksumLength];
        bytes[0] = TronVersion;
        hash.CopyTo(bytes[1..]);
        Checksum(bytes[..(1 + HashLength)], bytes[(1 + HashLength)..]);
        return Base58.Bitcoin.Encode(bytes);
    }

    /// <summary>The twenty bytes of a Tron address that was already checked.</summary>
    public static byte[] TronPayload(ReadOnlySpan<char> address)
    {
        Span<byte> bytes = stackalloc byte[48];
        Base58.Bitcoin.TryDecode(address, bytes, out _);
        return bytes.Slice(1, HashLength).ToArray();
    }

    private static bool TryReadRipple(ReadOnlySpan<char> text, Span<byte> bytes, out WalletAddress wallet)
    {
        wallet = default;
        if (!TryDecode(Base58.Ripple, text, bytes, out int length) || length != 1 + HashLength || bytes[0] != 0) return false;
        string canonical = text.ToString();
        wallet = new WalletAddress(WalletChain.Ripple, "xrp", canonical, canonical);
        return true;
    }

    private static bool TryDecode(Base58 alphabet, ReadOnlySpan<char> text, Span<byte> bytes, out int payloadLength)
    {
        payloadLength = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) || c is '0' or 'O' or 'I' or 'l') return false;
        }
        if (!alphabet.TryDecode(text, bytes, out int length) || length <= ChecksumLength) return false;
        payloadLength = length - ChecksumLength;
        Span<byte> expected = stackalloc byte[ChecksumLength];
        Checksum(bytes[..payloadLength], expected);
        return bytes.Slice(payloadLength, ChecksumLength).SequenceEqual(expected);
    }

    private static void Checksum(ReadOnlySpan<byte> payload, Span<byte> checksum)
    {
        Span<byte> first = stackalloc byte[32];
        Span<byte> second = stackalloc byte[32];
        SHA256.HashData(payload, first);
        SHA256.HashData(first, second);
        second[..ChecksumLength].CopyTo(checksum);
    }
}
