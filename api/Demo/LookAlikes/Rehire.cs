using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Somebody who left and came back under the same name.</summary>
internal sealed class Rehire : ILookAlike
{
    public string Kind => "rehire";

    public double PerThousand => 1.2;

    public void Plant(Pool pool, Chance chance)
    {
        Life? life = pool.Workers(chance, 1).FirstOrDefault();
        if (life?.FirstCandidacy is null) return;
        Employment first = life.LastEmployment!;
        DateOnly export = pool.World.Options.ExportedOn;
        if (first.StartedOn > export.AddDays(-200))
        {
            first.Restart(export.AddDays(-chance.Between(220, 500)));
            life.FirstCandidacy.AppliedAt = first.StartedOn.ToDateTime(new TimeOnly(14, 5), DateTimeKind.Utc).AddDays(-30);
        }
        DateOnly left = first.StartedOn.AddDays(chance.Between(60, 110));
        first.End(left, chance.Pick(["resigned", "laid off"]));
        DateTime again = left.ToDateTime(new TimeOnly(16, 20), DateTimeKind.Utc).AddDays(chance.Between(20, 40));
        Candidacy second = pool.World.Population.Apply(life, again, chance);
        pool.World.Population.Hire(life, second, DateOnly.FromDateTime(again).AddDays(25), chance).GoOn();
        pool.Group(Kind, [life]);
    }
}
