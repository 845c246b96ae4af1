namespace Investigations.Graph.Normalisation;

/// <summary>Monero addresses of the main network: base 58 in blocks of eleven characters, four bytes of Keccak-256 at the end.</summary>
/// <remarks>Source: Monero, src/common/base58.cpp and cryptonote_config.h: prefixes 18 (address), 19 (integrated) and 42 (subaddress).</remarks>
internal static class MoneroAddress
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const int BlockCharacters = 11;
    private const int BlockBytes = 8;

    // Index: characters of a short last block; value: the bytes it holds, or -1.
    private static ReadOnlySpan<sbyte> ShortBlockBytes => [0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8];

    public static bool TryRead(ReadOnlySpan<char> text, out WalletAddress wallet)
    {
        wallet = default;
        if (text.Length is not (95 or 106)) return false;
        Span<byte> bytes = stackalloc byte[80];
        int length = 0;
        for (int start = 0; start < text.Length; start += BlockCharacters)
        {
            ReadOnlySpan<char> block = text.Slice(start, Math.Min(BlockCharacters, text.Length - start));
            int count = ShortBlockBytes[block.Length];
            if (count < 0 || !TryBlock(block, bytes.Slice(length, count))) return false;
            length += count;
        }
        bool known = text.Length == 95 ? bytes[0] is 18 or 42 : bytes[0] == 19;
        Span<byte> hash = stackalloc byte[32];
        EvmAddress.Keccak256(bytes[..(length - 4)], hash);
        if (!known || !hash[..4].SequenceEqual(bytes[(length - 4)..length])) return false;
        string canonical = text.ToString();
        wallet = new WalletAddress(WalletChain.Monero, "xmr", canonical, canonical);
        return true;
    }

    private static bool TryBlock(ReadOnlySpan<char> block, Span<byte> bytes)
    {
        UInt128 value = 0;
        foreach (char c in block)
        {
            int digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) return false;
            value = (value * 58) + (uint)digit;
        }
        if (bytes.Length < BlockBytes && value >> (bytes.Length * 8) != 0) return false;
        if (value > ulong.MaxValue) return false;
        for (int i = bytes.Length - 1; i >= 0; i--)
        {
            bytes[i] = (byte)value;
            value >>= 8;
        }
        return true;
    }
}
