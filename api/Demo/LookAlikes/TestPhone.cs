using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>A telephone of the IT department that is a second factor of several test and support accounts.</summary>
internal sealed class TestPhone : ILookAlike
{
    public string Kind => "test_phone";

    public double PerThousand => 0.4;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(2, 4), false);
        string phone = pool.World.Map.Near(chance).Phone(chance);
        foreach (Life life in people) life.LastEmployment!.FactorPhone = phone;
        pool.Group(Kind, people);
    }
}
