using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Many flats of one house; half of the rows leave the flat out.</summary>
internal sealed class ApartmentBlock : ILookAlike
{
    public string Kind => "apartment_block";

    public double PerThousand => 0.9;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(5, 10));
        if (people.Count == 0) return;
        Dwelling house = people[0].Home;
        foreach (Life life in people) life.Home = house.Door(chance, Dwelling.UnitText(chance));
        pool.Group(Kind, people);
    }
}
