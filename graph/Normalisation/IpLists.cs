using System.Globalization;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>The address ranges that ship with the product.</summary>
/// <remarks>
/// Source: MISP warninglists (CC0). Where several lists hold an address, the surest wins: reserved, corporate, privacy relay,
/// hosting, VPN. The VPN list comes last because it mixes VPN providers with data centres and names no service; the relay and
/// cloud lists are their operators' own.
/// </remarks>
public sealed class IpLists
{
    private static readonly Lazy<IpLists> Loaded = new(static () => new IpLists(ShippedResource.Read("ip-ranges.br")));

    private static readonly IpCategory[] Precedence =
        [IpCategory.Reserved, IpCategory.Corporate, IpCategory.PrivacyRelay, IpCategory.Hosting, IpCategory.Vpn];

    private readonly IpRangeTable<IpListing>[] _tables;

    private IpLists(byte[] packed)
    {
        var entries = Precedence.ToDictionary(static category => category, static _ => new List<(IpNetwork, IpListing)>());
        var listings = new List<IpListing>();
        int at = 0;
        int listCount = packed[at++];
        for (int i = 0; i < listCount; i++)
        {
            string name = ReadText(packed, ref at);
            string date = ReadText(packed, ref at);
            var listing = new IpListing((IpCategory)packed[at++], name,
                date.Length == 0 ? null : DateOnly.ParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture));
            listings.Add(listing);
            ReadNetworks(packed, ref at, isV6: false, network => entries[listing.Category].Add((network, listing)));
            ReadNetworks(packed, ref at, isV6: true, network => entries[listing.Category].Add((network, listing)));
        }
        Listings = listings;
        _tables = Array.ConvertAll(Precedence, category => new IpRangeTable<IpListing>(entries[category]));
        RangeCount = _tables.Sum(static table => table.Count);
    }

    /// <summary>The lists of this version, read on first use.</summary>
    public static IpLists Shipped => Loaded.Value;

    /// <summary>Name, date and category of every list.</summary>
    public IReadOnlyList<IpListing> Listings { get; }

    /// <summary>Number of ranges in all lists.</summary>
    public int RangeCount { get; }

    /// <summary>What the lists say of an address; null when none holds it.</summary>
    public IpListing? Find(IpAddress address)
    {
        foreach (IpRangeTable<IpListing> table in _tables)
        {
            if (table.TryFind(address, out IpListing listing)) return listing;
        }
        return null;
    }

    /// <summary>The category alone; <see cref="IpCategory.Reserved"/> also for reserved ranges that are on no list.</summary>
    public IpCategory CategoryOf(IpAddress address) => address.IsReserved ? IpCategory.Reserved : Find(address)?.Category ?? IpCategory.Unknown;

    // Per family: how many, their prefix lengths, then the gap from each network address to the next.
    private static void ReadNetworks(byte[] packed, ref int at, bool isV6, Action<IpNetwork> add)
    {
        int count = (int)ReadNumber(packed, ref at);
        int lengths = at;
        at += count;
        UInt128 first = 0;
        for (int i = 0; i < count; i++)
        {
            first += ReadNumber(packed, ref at);
            add(new IpNetwork(first, isV6, packed[lengths + i]));
        }
    }

    private static UInt128 ReadNumber(byte[] packed, ref int at)
    {
        UInt128 value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = packed[at++];
            value |= (UInt128)(part & 127) << shift;
            if (part < 128) return value;
        }
    }

    private static string ReadText(byte[] packed, ref int at)
    {
        int length = packed[at++];
        string text = Encoding.ASCII.GetString(packed, at, length);
        at += length;
        return text;
    }
}
