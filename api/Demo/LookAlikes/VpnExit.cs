using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Users of one VPN who came out of the same exit.</summary>
internal sealed class VpnExit : ILookAlike
{
    public string Kind => "vpn_exit";

    public double PerThousand => 1.0;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(3, 7), false);
        VpnRange range = chance.Pick(pool.World.Map.Vpns);
        string ip = WorldMap.VpnIp(chance, range);
        foreach (Life life in people)
        {
            life.FirstCandidacy!.Ip = ip;
            if (life.LastEmployment is { } work) work.VpnService = range.Service;
        }
        pool.Group(Kind, people);
    }
}
