using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>A former manager who vouches for several of his people.</summary>
internal sealed class SharedReference : ILookAlike
{
    public string Kind => "shared_reference";

    public double PerThousand => 1.2;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(2, 4), false);
        if (people.Count == 0) return;
        Acquaintance manager = pool.World.Outsider(chance, people[0].Home.City);
        Organisation employer = chance.Pick(pool.World.Company.Employers);
        foreach (Life life in people)
        {
            life.FirstCandidacy!.References.Insert(0, manager);
            life.FirstCandidacy.Employers = [employer, chance.Pick(pool.World.Company.Employers)];
        }
        pool.Group(Kind, people);
    }
}
