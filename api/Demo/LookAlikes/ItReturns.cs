using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Laptops of people who left, last seen in the warehouse of the company.</summary>
internal sealed class ItReturns : ILookAlike
{
    public string Kind => "it_returns";

    public double PerThousand => 0.4;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(2, 4));
        Place warehouse = pool.World.Company.Places.First(p => p.Kind is "warehouse");
        foreach (Life life in people)
        {
            Employment work = life.LastEmployment!;
            DateOnly export = pool.World.Options.ExportedOn;
            if (work.StartedOn > export.AddDays(-60)) work.Restart(export.AddDays(-70));
            if (life.FirstCandidacy is { } first && DateOnly.FromDateTime(first.AppliedAt) > work.StartedOn) first.AppliedAt = work.StartedOn.ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc).AddDays(-30);
            work.End(export.AddDays(-chance.Between(6, 25)), "laid off");
            work.Desk = warehouse;
        }
        pool.Group(Kind, people);
    }
}
