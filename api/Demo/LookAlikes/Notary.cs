using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>A notary of one city before whom several people of that city signed.</summary>
internal sealed class Notary : ILookAlike
{
    public string Kind => "notary";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(3, 4), false);
        if (people.Count == 0) return;
        PersonalName notary = pool.World.Names.Draw(chance);
        string phone = people[0].Home.City.Phone(chance);
        foreach (Life life in people)
        {
            life.LastEmployment!.WitnessName = notary.Plain + ", Notary Public";
            life.LastEmployment.WitnessPhone = phone;
        }
        pool.Group(Kind, people);
    }
}
