using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Somebody who applies a second time, with a newer resume.</summary>
internal sealed class ReApplicant : ILookAlike
{
    public string Kind => "re_applicant";

    public double PerThousand => 40;

    public void Plant(Pool pool, Chance chance)
    {
        Life? life = pool.Candidates(chance, 1).FirstOrDefault();
        if (life is null || life.Candidacies.Count > 1) return;
        DateTime latest = pool.World.ExportedAt.AddDays(-2);
        DateTime again = life.FirstCandidacy!.AppliedAt.AddDays(chance.Between(25, 300));
        if (again > latest || life.Employments.Count > 0) return;
        Candidacy second = pool.World.Population.Apply(life, again, chance);
        if (chance.Hit(0.3)) second.Mail = Population.MailOf(life.Name, chance);
        if (chance.Hit(0.15)) second.Phone = life.Home.City.Phone(chance);
        if (chance.Hit(0.15)) second.Home = Dwelling.Build(life.Home.City, chance);
        if (chance.Hit(0.2)) second.Fingerprint = chance.Hex(20);
        pool.Group(Kind, [life]);
    }
}
