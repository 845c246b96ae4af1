using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>One worker who stands twice in the HR system, because a contract was renewed.</summary>
internal sealed class HrDuplicate : ILookAlike
{
    public string Kind => "hr_duplicate";

    public double PerThousand => 0.8;

    public void Plant(Pool pool, Chance chance)
    {
        Life? life = pool.Workers(chance, 1).FirstOrDefault();
        if (life is null) return;
        Employment first = life.LastEmployment!;
        DateOnly renewed = first.StartedOn.AddDays(chance.Between(30, 90));
        if (renewed > pool.World.Options.ExportedOn.AddDays(-5)) return;
        Employment second = pool.World.Population.Hire(life, null, renewed, chance);
        second.GoOn();
        second.Laptops.Clear();
        second.Accounts[^1] = first.Accounts[^1] with { From = renewed, To = null };
        if (second.Accounts.Count > 1) second.Accounts.RemoveAt(0);
        second.Laptops.AddRange(first.Laptops.Select(laptop => laptop with { From = renewed }).TakeLast(1));
        first.End(renewed.AddDays(chance.Between(-2, 2)), "contract renewed");
        pool.Group(Kind, [life]);
    }
}
