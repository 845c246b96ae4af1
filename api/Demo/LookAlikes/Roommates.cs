using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>People who share a flat and its line, and nothing else.</summary>
internal sealed class Roommates : ILookAlike
{
    public string Kind => "roommates";

    public double PerThousand => 2.0;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> mates = pool.Candidates(chance, chance.Between(2, 3));
        foreach (Life life in mates) life.Home = mates[0].Home;
        pool.Group(Kind, mates);
    }
}
