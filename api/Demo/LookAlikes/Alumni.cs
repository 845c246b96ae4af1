using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Former colleagues who worked at the same two firms and follow each other.</summary>
internal sealed class Alumni : ILookAlike
{
    public string Kind => "alumni";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(3, 6), false);
        List<Organisation> firms = [chance.Pick(pool.World.Company.Employers), chance.Pick(pool.World.Company.Employers)];
        foreach (Life life in people) life.FirstCandidacy!.Employers = firms;
        pool.Group(Kind, people);
    }
}
