using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Tenants of one small house who pay their rent to one account, and nothing leaves it.</summary>
internal sealed class Landlord : ILookAlike
{
    public string Kind => "landlord";

    public double PerThousand => 0.5;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> tenants = pool.Workers(chance, chance.Between(3, 4));
        if (tenants.Count == 0) return;
        Acquaintance owner = pool.World.Outsider(chance, tenants[0].Home.City);
        PayAccount account = PayAccount.BankOf(chance, owner.Name.Plain);
        Dwelling house = tenants[0].Home;
        for (int i = 0; i < tenants.Count; i++)
        {
            tenants[i].Home = house.Door(chance, (i + 1).ToString());
            tenants[i].LastEmployment!.PaysRentTo = account;
        }
        pool.Group(Kind, tenants);
    }
}
