using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>Which address somebody shows: mostly the line at home, sometimes a phone, a relay or a VPN.</summary>
internal static class Connections
{
    public static string ApplyIp(World world, Candidacy candidacy)
    {
        if (candidacy.Ip is { } ip) return ip;
        Chance chance = world.Chance("apply ip", candidacy.Life.Number, candidacy.Life.Candidacies.IndexOf(candidacy));
        return Usual(world, candidacy.Home ?? candidacy.Life.Home, chance, candidacy.IsSuspicious ? 0.35 : 0.06);
    }

    public static string MeetingIp(World world, Candidacy candidacy, Chance chance) =>
        candidacy.MeetingIp is { } ip && chance.Hit(0.85) ? ip : Usual(world, candidacy.Home ?? candidacy.Life.Home, chance, candidacy.IsSuspicious ? 0.3 : 0.05);

    public static string Usual(World world, Dwelling home, Chance chance, double vpn)
    {
        double kind = chance.Unit();
        if (kind < vpn) return world.Map.VpnIp(chance);
        return (int)(chance.Unit() * 20) switch
        {
            0 or 1 => WorldMap.MobileIp(chance),
            2 => WorldMap.RelayIp(chance),
            3 or 4 => home.OtherIp,
            _ => home.Ip
        };
    }
}
