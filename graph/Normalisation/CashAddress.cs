namespace Investigations.Graph.Normalisation;

/// <summary>Bitcoin Cash addresses in their own form; lists often leave out the prefix bitcoincash:.</summary>
/// <remarks>Source: Bitcoin Cash address specification (CashAddr): 40-bit checksum, version byte, 20 to 64 bytes of hash.</remarks>
internal static class CashAddress
{
    private const string Prefix = "bitcoincash";
    private const int ChecksumLength = 8;

    public static bool TryRead(ReadOnlySpan<char> text, out WalletAddress wallet)
    {
        wallet = default;
        if (text.Length is < 42 or > 112 || text[0] is not ('q' or 'p' or 'Q' or 'P')) return false;
        Span<char> lower = stackalloc char[text.Length];
        Span<byte> values = stackalloc byte[text.Length];
        if (!SegwitAddress.TryLower(text, lower) || !SegwitAddress.TryValues(lower, values)) return false;
        if (Checksum(values) != 0) return false;
        Span<byte> payload = stackalloc byte[text.Length];
        if (!SegwitAddress.TryBytes(values[..^ChecksumLength], payload, out int length) || length != 1 + HashLength(payload[0])) return false;
        string canonical = lower.ToString();
        wallet = new WalletAddress(WalletChain.BitcoinCash, "bch", canonical, string.Concat(Prefix, ":", canonical));
        return true;
    }

    // The low three bits of the version byte choose the size of the hash.
    private static int HashLength(byte version) => (version & 7) < 4 ? 20 + ((version & 3) * 4) : 40 + ((version & 3) * 8);

    private static ulong Checksum(ReadOnlySpan<byte> values)
    {
        ulong state = 1;
        foreach (char c in Prefix) state = Step(state, (byte)(c & 31));
        state = Step(state, 0);
        foreach (byte value in values) state = Step(state, value);
        return state ^ 1;
    }

    private static ulong Step(ulong state, byte value)
    {
        ulong top = state >> 35;
        state = ((state & 0x07ffffffff) << 5) ^ value;
        if ((top & 1) != 0) state ^= 0x98f2bc8e61;
        if ((top & 2) != 0) state ^= 0x79b76d99e2;
        if ((top & 4) != 0) state ^= 0xf33e5fb3c4;
        if ((top & 8) != 0) state ^= 0xae2eabe2a8;
        if ((top & 16) != 0) state ^= 0x1e4f43e470;
        return state;
    }
}
