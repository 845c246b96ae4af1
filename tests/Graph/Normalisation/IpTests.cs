using System.Text.Json;
using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class IpAddressTests
{
    [Theory]
    [InlineData("24.39.25.231", "24.39.25.231")]
    [InlineData(" 24.39.25.231 ", "24.39.25.231")]
    [InlineData("::ffff:24.39.25.231", "24.39.25.231")]
    [InlineData("2001:DB8:0:0:0:0:0:1", "2001:db8::1")] // RFC 5952 section 4
    [InlineData("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1")] // RFC 5952 section 4.2.2
    [InlineData("[fe80::1%eth0]", "fe80::1")]
    public void One_address_has_one_text(string text, string value)
    {
        Assert.True(IpAddress.TryNormalise(text, out IpAddress ip));
        Assert.Equal(value, ip.Value);
        Assert.True(IpAddress.TryNormalise(ip.Value, out IpAddress again));
        Assert.Equal(ip, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("01.2.3.4")]
    [InlineData("1.2.3.256")]
    [InlineData("1.2..4")]
    [InlineData("127.1")]
    [InlineData("0x7f000001")]
    [InlineData("2130706433")]
    [InlineData("１.2.3.4")]
    [InlineData("2001:db8::1::2")]
    [InlineData("1.2.3.4/24")]
    public void Other_spellings_are_refused(string text) => Assert.False(IpAddress.TryNormalise(text, out _));

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("100.64.0.1", true)] // RFC 6598
    [InlineData("100.128.0.1", false)]
    [InlineData("192.0.2.1", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("224.0.0.1", true)]
    [InlineData("24.39.25.231", false)]
    [InlineData("2001:db8::1", true)] // RFC 3849
    [InlineData("fd00::1", true)]
    [InlineData("::1", true)]
    [InlineData("2600:1700::1", false)]
    public void Reserved_ranges_are_known(string text, bool reserved)
    {
        Assert.True(IpAddress.TryNormalise(text, out IpAddress ip));
        Assert.Equal(reserved, ip.IsReserved);
    }

    [Fact]
    public void Groups_are_networks()
    {
        Assert.True(IpAddress.TryNormalise("24.39.25.231", out IpAddress v4));
        Assert.True(IpAddress.TryNormalise("2600:1700:12:34:5::6", out IpAddress v6));
        Assert.Equal(("24.39.25.0/24", "24.39.25.231/32"), (v4.Prefix24.Value, v4.Prefix64.Value));
        Assert.Equal(("2600:1700:12::/48", "2600:1700:12:34::/64"), (v6.Prefix24.Value, v6.Prefix64.Value));
    }

    [Theory]
    [InlineData("2002:102:304::1", true)]
    [InlineData("2001:0:1::1", true)]
    [InlineData("64:ff9b::102:304", true)]
    [InlineData("2600:1700::1", false)]
    public void Transition_gateways_are_known(string text, bool transition)
    {
        Assert.True(IpAddress.TryNormalise(text, out IpAddress ip));
        Assert.Equal(transition, ip.IsTransition);
    }
}

public sealed class IpNetworkTests
{
    [Theory]
    [InlineData("24.39.25.231/24", "24.39.25.0/24")]
    [InlineData("24.39.25.231", "24.39.25.231/32")]
    [InlineData("0.0.0.0/0", "0.0.0.0/0")]
    [InlineData("2001:DB8::1/32", "2001:db8::/32")]
    [InlineData("::/0", "::/0")]
    [InlineData("::ffff:1.2.3.4/120", "1.2.3.0/24")]
    public void Host_bits_go(string text, string value)
    {
        Assert.True(IpNetwork.TryNormalise(text, out IpNetwork network));
        Assert.Equal(value, network.Value);
        Assert.True(network.Contains(new IpAddress(network.Last, network.IsV6)));
    }

    [Theory]
    [InlineData("1.2.3.4/33")]
    [InlineData("1.2.3.4/-1")]
    [InlineData("1.2.3.4/")]
    [InlineData("2001:db8::/129")]
    [InlineData("office")]
    public void Wrong_lengths_are_refused(string text) => Assert.False(IpNetwork.TryNormalise(text, out _));
}

public sealed class IpRangeTableTests
{
    [Property]
    public void Longest_prefix_wins_as_in_a_plain_search(uint[] starts, byte[] lengths, uint probe)
    {
        var entries = new List<(IpNetwork Network, int Value)>();
        for (int i = 0; i < Math.Min(starts.Length, lengths.Length); i++) entries.Add((new IpNetwork(new IpAddress(starts[i] << 16, isV6: false), lengths[i] % 33), i));
        var table = new IpRangeTable<int>(entries);
        foreach (uint bits in entries.SelectMany(e => new[] { (uint)e.Network.First, (uint)e.Network.Last, (uint)e.Network.Last + 1 }).Append(probe))
        {
            var address = new IpAddress(bits, isV6: false);
            var best = entries.Where(e => e.Network.Contains(address)).OrderBy(e => e.Network.PrefixLength).ThenBy(e => e.Value).LastOrDefault();
            bool expected = entries.Exists(e => e.Network.Contains(address));
            Assert.Equal(expected, table.TryFind(address, out int value));
            if (expected) Assert.Equal(best.Value, value);
        }
    }

    [Fact]
    public void Families_do_not_mix()
    {
        IpNetwork.TryNormalise("::/0", out IpNetwork all6);
        IpNetwork.TryNormalise("2600::/16", out IpNetwork part6);
        var table = new IpRangeTable<string>([(all6, "all"), (part6, "part")]);
        Assert.False(table.TryFind(new IpAddress(1, isV6: false), out _));
        Assert.True(table.TryFind(new IpAddress(UInt128.MaxValue, isV6: true), out string value));
        Assert.Equal("all", value);
        Assert.True(table.TryFind(new IpAddress((UInt128)0x2600 << 112, isV6: true), out value));
        Assert.Equal("part", value);
    }
}

public sealed class IpListsTests
{
    [Theory]
    [InlineData("104.28.100.10", IpCategory.PrivacyRelay, "icloud-private-relay", 2026)]
    [InlineData("10.1.1.1", IpCategory.Reserved, "rfc1918", 0)]
    [InlineData("104.129.192.1", IpCategory.Corporate, "zscaler", 2026)]
    [InlineData("137.74.180.117", IpCategory.Hosting, "ovh-cluster", 2026)]
    [InlineData("102.133.0.1", IpCategory.Hosting, "microsoft-azure", 2024)]
    [InlineData("1.116.0.1", IpCategory.Vpn, "vpn-ipv4", 2026)]
    [InlineData("2001:1424::1", IpCategory.Vpn, "vpn-ipv6", 2024)]
    public void Shipped_ranges_have_list_and_date(string text, IpCategory category, string list, int year)
    {
        Assert.True(IpAddress.TryNormalise(text, out IpAddress ip));
        IpListing? listing = IpLists.Shipped.Find(ip);
        Assert.Equal((category, list, year), (listing!.Category, listing.ListName, listing.ListDate?.Year ?? 0));
        Assert.False(listing.MayLink);
        Assert.Equal(category, IpLists.Shipped.CategoryOf(ip));
    }

    [Fact]
    public void Household_address_is_on_no_list()
    {
        Assert.True(IpAddress.TryNormalise("24.39.25.231", out IpAddress ip));
        Assert.Null(IpLists.Shipped.Find(ip));
        Assert.Equal(IpCategory.Unknown, IpLists.Shipped.CategoryOf(ip));
    }

    [Fact]
    public void Every_published_range_ships()
    {
        int ranges = 0;
        foreach (IpListing listing in IpLists.Shipped.Listings)
        {
            using JsonDocument published = JsonDocument.Parse(string.Concat(SharedFolder.Lines("warninglists", listing.ListName + ".json")));
            var networks = new HashSet<IpNetwork>();
            foreach (JsonElement entry in published.RootElement.GetProperty("list").EnumerateArray())
            {
                Assert.True(IpNetwork.TryNormalise(entry.GetString(), out IpNetwork network), entry.GetString());
                networks.Add(network);
                Assert.NotNull(IpLists.Shipped.Find(new IpAddress(network.First, network.IsV6)));
            }
            ranges += networks.Count;
        }
        Assert.Equal(ranges, IpLists.Shipped.RangeCount);
    }
}
