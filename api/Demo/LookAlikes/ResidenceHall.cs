using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Students in one hall of residence, each with a room.</summary>
internal sealed class ResidenceHall : ILookAlike
{
    public string Kind => "residence_hall";

    public double PerThousand => 0.4;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(3, 6));
        Place hall = pool.World.Company.Places.First(p => p.Kind is "residence_hall");
        foreach (Life life in people) life.Home = hall.Site.Door(chance, chance.Between(101, 560).ToString());
        pool.Group(Kind, people);
    }
}
