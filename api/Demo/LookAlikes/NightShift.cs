using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>People who work at night because their team sits elsewhere.</summary>
internal sealed class NightShift : ILookAlike
{
    public string Kind => "night_shift";

    public double PerThousand => 0.8;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(1, 3));
        foreach (Life life in people) life.Operator = chance.Pick(pool.World.Map.Abroad);
        pool.Group(Kind, people);
    }
}
