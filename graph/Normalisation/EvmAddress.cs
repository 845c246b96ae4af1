using Org.BouncyCastle.Crypto.Digests;

namespace Investigations.Graph.Normalisation;

/// <summary>Twenty bytes in hexadecimal; the case of its letters carries a checksum.</summary>
/// <remarks>Source: EIP-55. Text in one case has no checksum and is accepted, as the proposal says.</remarks>
internal static class EvmAddress
{
    private const int HexLength = 40;

    public static bool TryRead(ReadOnlySpan<char> text, out WalletAddress wallet)
    {
        wallet = default;
        if (text.Length != HexLength + 2) return false;
        ReadOnlySpan<char> hex = text[2..];
        Span<char> lower = stackalloc char[HexLength];
        bool hasUpper = false;
        bool hasLower = false;
        for (int i = 0; i < HexLength; i++)
        {
            if (!char.IsAsciiHexDigit(hex[i])) return false;
            hasUpper |= char.IsAsciiLetterUpper(hex[i]);
            hasLower |= char.IsAsciiLetterLower(hex[i]);
            lower[i] = char.ToLowerInvariant(hex[i]);
        }
        Span<char> mixed = stackalloc char[HexLength];
        ApplyChecksum(lower, mixed);
        if (hasUpper && hasLower && !hex.SequenceEqual(mixed)) return false;
        wallet = new WalletAddress(WalletChain.Evm, "evm", string.Concat("0x", lower), string.Concat("0x", mixed));
        return true;
    }

    private static void ApplyChecksum(ReadOnlySpan<char> lower, Span<char> mixed)
    {
        Span<byte> ascii = stackalloc byte[HexLength];
        for (int i = 0; i < HexLength; i++) ascii[i] = (byte)lower[i];
        Span<byte> hash = stackalloc byte[32];
        Keccak256(ascii, hash);
        for (int i = 0; i < HexLength; i++)
        {
            int nibble = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15;
            mixed[i] = nibble >= 8 ? char.ToUpperInvariant(lower[i]) : lower[i];
        }
    }

    /// <summary>Keccak-256 as Ethereum and Monero use it, with the padding from before FIPS 202.</summary>
    public static void Keccak256(ReadOnlySpan<byte> input, Span<byte> hash)
    {
        var digest = new KeccakDigest(256);
        digest.BlockUpdate(input);
        digest.DoFinal(hash);
    }
}
