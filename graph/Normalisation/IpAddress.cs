using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Investigations.Graph.Normalisation;

/// <summary>An IP address in its one canonical text.</summary>
/// <remarks>
/// IPv4 is dotted decimal without leading zeros; an IPv4-mapped IPv6 address is the IPv4 address it maps; IPv6 is as in RFC 5952
/// without zone. 127.1, 0x7f000001 and other historic spellings are refused, because programs disagree on them.
/// </remarks>
public readonly record struct IpAddress
{
    internal IpAddress(UInt128 bits, bool isV6)
    {
        Bits = bits;
        IsV6 = isV6;
        Value = Format(bits, isV6);
    }

    /// <summary>The canonical text.</summary>
    public string Value { get; }

    /// <summary>True for IPv6.</summary>
    public bool IsV6 { get; }

    /// <summary>The address as a number: 32 bits for IPv4, 128 for IPv6.</summary>
    public UInt128 Bits { get; }

    /// <summary>True for ranges that no public network routes (RFC 6890: private, shared, loopback, documentation, ...). Must never link.</summary>
    public bool IsReserved => ReservedNetworks.Contains(this);

    /// <summary>True for the transition mechanisms 6to4, Teredo and NAT64: the address names a gateway rather than a household.</summary>
    public bool IsTransition => IsV6 && ((Bits >> 112) == 0x2002 || (Bits >> 96) == 0x20010000 || (Bits >> 32) == ((UInt128)0x0064FF9B << 64));

    /// <summary>The network of an ISP's neighbourhood: /24 for IPv4; for IPv6 the /48 of a site.</summary>
    public IpNetwork Prefix24 => new(this, IsV6 ? 48 : 24);

    /// <summary>The network of a household: /64 for IPv6; for IPv4 the address itself (/32).</summary>
    public IpNetwork Prefix64 => new(this, IsV6 ? 64 : 32);

    /// <summary>Reads an address; a zone (%eth0) and square brackets are dropped.</summary>
    /// <returns>False when it is not exactly one address. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out IpAddress ip)
    {
        ip = default;
        text = UnicodeFold.Trim(text);
        if (text.Length > 2 && text[0] == '[' && text[^1] == ']') text = text[1..^1];
        if (text.Contains(':')) return TryReadV6(text, out ip);
        if (!TryReadV4(text, out uint bits)) return false;
        ip = new IpAddress(bits, isV6: false);
        return true;
    }

    private static bool TryReadV4(ReadOnlySpan<char> text, out uint bits)
    {
        bits = 0;
        if (text.Length is < 7 or > 15) return false;
        int parts = 0;
        int value = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '.')
            {
                if (value < 0) return false;
                bits = (bits << 8) | (uint)value;
                parts++;
                value = -1;
                continue;
            }
            if (!char.IsAsciiDigit(text[i]) || value == 0) return false; // a second digit after 0 is a leading zero
            value = (Math.Max(value, 0) * 10) + text[i] - '0';
            if (value > 255) return false;
        }
        return parts == 4;
    }

    private static bool TryReadV6(ReadOnlySpan<char> text, out IpAddress ip)
    {
        ip = default;
        int zone = text.IndexOf('%');
        if (zone > 0) text = text[..zone];
        if (text.Contains('/') || !IPAddress.TryParse(text, out IPAddress? parsed) || parsed.AddressFamily != AddressFamily.InterNetworkV6) return false;
        Span<byte> bytes = stackalloc byte[16];
        if (!parsed.TryWriteBytes(bytes, out _)) return false;
        UInt128 bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
        bool mapped = bits >> 32 == 0xFFFF;
        ip = new IpAddress(mapped ? (uint)bits : bits, !mapped);
        return true;
    }

    private static string Format(UInt128 bits, bool isV6)
    {
        if (!isV6)
        {
            uint v4 = (uint)bits;
            return string.Create(CultureInfo.InvariantCulture, $"{v4 >> 24}.{(v4 >> 16) & 255}.{(v4 >> 8) & 255}.{v4 & 255}");
        }
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, bits);
        return new IPAddress(bytes).ToString();
    }
}
