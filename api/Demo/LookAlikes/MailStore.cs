using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>People who have their laptop held at a mail store, as the company advises.</summary>
internal sealed class MailStore : ILookAlike
{
    public string Kind => "mail_store";

    public double PerThousand => 0.4;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(4, 6), false);
        if (people.Count == 0) return;
        Place store = pool.World.Company.AddPlace(pool.World, chance, "mail_store", "The UPS Store #" + chance.Between(1000, 6999), people[0].Home.City.Name, "", "", "");
        foreach (Life life in people)
        {
            life.LastEmployment!.ShipTo = store.Site;
            life.LastEmployment.WorksFrom = life.Home;
            life.LastEmployment.Receiver = "STORE COUNTER";
        }
        pool.Group(Kind, people);
    }
}
