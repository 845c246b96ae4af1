using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Workers who rent a desk in the same house.</summary>
internal sealed class Coworking : ILookAlike
{
    public string Kind => "coworking";

    public double PerThousand => 0.4;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(3, 6), false);
        if (people.Count == 0) return;
        City city = people[0].Home.City;
        Place desks = pool.World.Company.AddPlace(pool.World, chance, "coworking", "Desk & Cup " + city.Name, city.Name, city.Ip(chance), "DeskAndCup", chance.Hit(0.7) ? "true" : "");
        foreach (Life life in people) life.LastEmployment!.Desk = desks;
        pool.Group(Kind, people);
    }
}
