using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Applicants whose mobile carrier shows them under one address.</summary>
internal sealed class CarrierNat : ILookAlike
{
    public string Kind => "cgnat";

    public double PerThousand => 1.0;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(3, 8), false);
        string ip = WorldMap.MobileIp(chance);
        foreach (Life life in people)
        {
            life.FirstCandidacy!.Ip = ip;
            if (chance.Hit(0.5)) life.FirstCandidacy.MeetingIp = ip;
        }
        pool.Group(Kind, people);
    }
}
