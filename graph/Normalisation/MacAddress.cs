namespace Investigations.Graph.Normalisation;

/// <summary>A network interface or access point (BSSID) by its 48-bit address.</summary>
/// <remarks>Source: IEEE 802, EUI-48: bit 0 of the first octet marks groups, bit 1 locally administered addresses.</remarks>
public readonly record struct MacAddress
{
    private const int HexLength = 12;

    private MacAddress(string value, ulong bits) => (Value, Bits) = (value, bits);

    /// <summary>Lower case, octets split by colons.</summary>
    public string Value { get; }

    /// <summary>The address as a number of 48 bits.</summary>
    public ulong Bits { get; }

    /// <summary>True when the address was not given by a vendor (random, virtual): it says nothing about the device and must not link.</summary>
    public bool IsLocallyAdministered => (Bits >> 40 & 2) != 0;

    /// <summary>True for multicast and broadcast addresses, which name no interface.</summary>
    public bool IsGroup => (Bits >> 40 & 1) != 0;

    /// <summary>True for one octet repeated, counting octets, groups and locally administered addresses: never links.</summary>
    public bool IsPlaceholder => IsGroup || IsLocallyAdministered || Bits % 0x010101010101 == 0 || Bits is 0x001122334455 or 0x123456789ABC;

    /// <summary>The vendor's part: first three octets.</summary>
    public ReadOnlySpan<char> VendorPrefix => Value.AsSpan(0, 8);

    /// <summary>Reads twelve hexadecimal digits with colons, hyphens, points or nothing between them.</summary>
    /// <returns>False for any other form. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out MacAddress mac)
    {
        mac = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is < HexLength or > HexLength + 5) return false;
        ulong bits = 0;
        int count = 0;
        Span<char> value = stackalloc char[HexLength + 5];
        foreach (char c in text)
        {
            if (c is ':' or '-' or '.' or ' ') continue;
            if (!char.IsAsciiHexDigit(c) || count == HexLength) return false;
            bits = (bits << 4) | (uint)(char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
            value[count + (count / 2)] = char.ToLowerInvariant(c);
            count++;
        }
        if (count != HexLength) return false;
        for (int i = 2; i < value.Length; i += 3) value[i] = ':';
        mac = new MacAddress(new string(value), bits);
        return true;
    }
}
