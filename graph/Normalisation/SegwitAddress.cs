namespace Investigations.Graph.Normalisation;

/// <summary>Native segwit addresses of Bitcoin and Litecoin.</summary>
/// <remarks>Sources: BIP-173 (bech32, witness version 0) and BIP-350 (bech32m, versions 1 to 16).</remarks>
internal static class SegwitAddress
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint Bech32 = 1;
    private const uint Bech32m = 0x2bc830a3;
    private const int MaxLength = 90; // characters
    private const int ChecksumLength = 6;

    public static bool TryRead(ReadOnlySpan<char> text, out WalletAddress wallet)
    {
        wallet = default;
        Span<byte> program = stackalloc byte[MaxLength];
        if (!TryDecode(text, program, out WalletChain chain, out _, out _)) return false;
        string lower = text.ToString().ToLowerInvariant();
        string prefix = chain switch { WalletChain.Bitcoin => "btc", WalletChain.Litecoin => "ltc", _ => "tbtc" };
        wallet = new WalletAddress(chain, prefix, lower, lower);
        return true;
    }

    /// <summary>Witness version and program of an address.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<byte> program, out WalletChain chain, out int version, out int length)
    {
        version = length = 0;
        chain = WalletChain.None;
        if (text.Length is < 8 or > MaxLength) return false;
        Span<char> lower = stackalloc char[text.Length];
        if (!TryLower(text, lower)) return false;
        int separator = lower.LastIndexOf('1');
        if (separator < 1 || lower.Length - separator - 1 < ChecksumLength + 1) return false;
        ReadOnlySpan<char> prefix = lower[..separator];
        chain = prefix switch { "bc" => WalletChain.Bitcoin, "tb" => WalletChain.BitcoinTest, "ltc" => WalletChain.Litecoin, _ => WalletChain.None };
        if (chain == WalletChain.None) return false;
        Span<byte> values = stackalloc byte[lower.Length - separator - 1];
        if (!TryValues(lower[(separator + 1)..], values)) return false;
        version = values[0];
        uint expected = version == 0 ? Bech32 : Bech32m;
        if (version > 16 || Checksum(prefix, values) != expected) return false;
        return TryBytes(values[1..^ChecksumLength], program, out length)
            && length is >= 2 and <= 40 && (version != 0 || length is 20 or 32);
    }

    /// <summary>Copies in lower case; false when the text mixes cases.</summary>
    public static bool TryLower(ReadOnlySpan<char> text, Span<char> lower)
    {
        bool hasLower = false;
        bool hasUpper = false;
        for (int i = 0; i < text.Length; i++)
        {
            hasLower |= char.IsAsciiLetterLower(text[i]);
            hasUpper |= char.IsAsciiLetterUpper(text[i]);
            lower[i] = char.ToLowerInvariant(text[i]);
        }
        return !(hasLower && hasUpper);
    }

    /// <summary>Each character as its five bits; false on a character outside the alphabet.</summary>
    public static bool TryValues(ReadOnlySpan<char> text, Span<byte> values)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int value = Alphabet.IndexOf(text[i], StringComparison.Ordinal);
            if (value < 0) return false;
            values[i] = (byte)value;
        }
        return true;
    }

    /// <summary>Regroups five bits into eight; false when the padding is too long or not zero.</summary>
    public static bool TryBytes(ReadOnlySpan<byte> values, Span<byte> bytes, out int length)
    {
        length = 0;
        int bits = 0;
        int buffer = 0;
        foreach (byte value in values)
        {
            buffer = ((buffer << 5) | value) & 0xFFF;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes[length++] = (byte)(buffer >> bits);
        }
        return bits < 5 && (buffer & ((1 << bits) - 1)) == 0;
    }

    private static uint Checksum(ReadOnlySpan<char> prefix, ReadOnlySpan<byte> values)
    {
        uint state = 1;
        foreach (char c in prefix) state = Step(state, (uint)c >> 5);
        state = Step(state, 0);
        foreach (char c in prefix) state = Step(state, (uint)c & 31);
        foreach (byte value in values) state = Step(state, value);
        return state;
    }

    private static uint Step(uint state, uint value)
    {
        uint top = state >> 25;
        state = ((state & 0x1FFFFFF) << 5) ^ value;
        if ((top & 1) != 0) state ^= 0x3b6a57b2;
        if ((top & 2) != 0) state ^= 0x26508e6d;
        if ((top & 4) != 0) state ^= 0x1ea119fa;
        if ((top & 8) != 0) state ^= 0x3d4233dd;
        if ((top & 16) != 0) state ^= 0x2a1462b3;
        return state;
    }
}
