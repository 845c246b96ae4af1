using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>A team that met in one hotel for some days.</summary>
internal sealed class Offsite : ILookAlike
{
    public string Kind => "offsite";

    public double PerThousand => 0.3;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(4, 8), false);
        Place hotel = pool.World.Company.Places.First(p => p.Kind is "hotel");
        foreach (Life life in people) life.LastEmployment!.Desk ??= hotel;
        pool.Group(Kind, people);
    }
}
