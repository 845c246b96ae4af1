using System.Globalization;

namespace Investigations.Graph.Normalisation;

/// <summary>A range of addresses with a common prefix (CIDR).</summary>
public readonly record struct IpNetwork
{
    /// <summary>The network of the given prefix length around an address; host bits are cleared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not in 0 to 32 (IPv4) or 0 to 128 (IPv6).</exception>
    public IpNetwork(IpAddress address, int prefixLength)
        : this(address.Bits, address.IsV6, prefixLength)
    {
    }

    internal IpNetwork(UInt128 bits, bool isV6, int prefixLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, isV6 ? 128 : 32);
        PrefixLength = prefixLength;
        IsV6 = isV6;
        First = bits & ~HostMask(prefixLength, isV6);
    }

    /// <summary>The lowest address as a number.</summary>
    public UInt128 First { get; }

    /// <summary>The highest address as a number.</summary>
    public UInt128 Last => First | HostMask(PrefixLength, IsV6);

    /// <summary>Number of leading bits that all members share.</summary>
    public int PrefixLength { get; }

    /// <summary>True for IPv6.</summary>
    public bool IsV6 { get; }

    /// <summary>The canonical text, such as 24.39.25.0/24.</summary>
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{new IpAddress(First, IsV6).Value}/{PrefixLength}");

    /// <summary>True when the address lies inside.</summary>
    public bool Contains(IpAddress address) => address.IsV6 == IsV6 && address.Bits >= First && address.Bits <= Last;

    /// <summary>Reads CIDR text; an address alone is a network of one. Host bits are cleared.</summary>
    /// <returns>False when address or length is wrong. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out IpNetwork network)
    {
        network = default;
        text = UnicodeFold.Trim(text);
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> addressText = slash < 0 ? text : text[..slash];
        if (!IpAddress.TryNormalise(addressText, out IpAddress address)) return false;
        bool mapped = addressText.Contains(':') && !address.IsV6;
        int most = address.IsV6 ? 128 : 32;
        int length = most;
        if (slash >= 0)
        {
            ReadOnlySpan<char> lengthText = text[(slash + 1)..];
            if (lengthText.Length > 3 || !int.TryParse(lengthText, NumberStyles.None, CultureInfo.InvariantCulture, out length)) return false;
            if (mapped) length -= 96;
        }
        if (length < 0 || length > most) return false;
        network = new IpNetwork(address, length);
        return true;
    }

    private static UInt128 HostMask(int prefixLength, bool isV6)
    {
        int hostBits = (isV6 ? 128 : 32) - prefixLength;
        return hostBits == 128 ? UInt128.MaxValue : (UInt128.One << hostBits) - 1;
    }
}
