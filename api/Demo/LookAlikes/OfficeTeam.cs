using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Colleagues who come to one office and share its line and access points.</summary>
internal sealed class OfficeTeam : ILookAlike
{
    public string Kind => "office";

    public double PerThousand => 1.2;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(5, 12), false);
        Place office = chance.Pick(pool.World.Company.Offices.ToList());
        foreach (Life life in people) life.LastEmployment!.Desk = office;
        pool.Group(Kind, people);
    }
}
