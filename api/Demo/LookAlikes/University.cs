using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Applicants who wrote from the machines of one campus.</summary>
internal sealed class University : ILookAlike
{
    public string Kind => "university";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(3, 8), false);
        Place campus = chance.Pick(pool.World.Company.Places.Where(p => p.Kind is "campus").ToList());
        string kiosk = chance.Hex(20);
        foreach (Life life in people)
        {
            life.FirstCandidacy!.Ip = campus.Ip;
            life.FirstCandidacy.MeetingIp = campus.Ip;
            if (chance.Hit(0.25)) life.FirstCandidacy.Fingerprint = kiosk;
        }
        pool.Group(Kind, people);
    }
}
