using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Daughters of one group whose sites stand under one domain.</summary>
internal sealed class Conglomerate : ILookAlike
{
    public string Kind => "conglomerate";

    public double PerThousand => 0.4;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(3, 6), false);
        string domain = "meridian" + chance.Between(10, 99) + "group.com";
        string[] daughters = ["Meridian Freight", "Meridian Retail", "Meridian Foods"];
        foreach (Life life in people)
        {
            string name = chance.Pick(daughters);
            string host = PersonalName.Letters(name)[8..] + "." + domain;
            life.FirstCandidacy!.Employers = [new Organisation("", name, "employer", host, life.Home, life.Name, "", default, false), chance.Pick(pool.World.Company.Employers)];
        }
        pool.Group(Kind, people);
    }
}
