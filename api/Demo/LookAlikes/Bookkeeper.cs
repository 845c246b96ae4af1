using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Cheques that one approved bookkeeping firm brings to the bank.</summary>
internal sealed class Bookkeeper : ILookAlike
{
    public string Kind => "bookkeeper";

    public double PerThousand => 0.3;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(2, 4), false);
        Organisation firm = pool.World.Company.Named("Ledger Lane Bookkeeping");
        foreach (Life life in people) life.LastEmployment!.DepositedBy = firm.Name;
        pool.Group(Kind, people);
    }
}
