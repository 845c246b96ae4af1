using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Somebody who married: the later rows have another family name.</summary>
internal sealed class NameChange : ILookAlike
{
    public string Kind => "name_change";

    public double PerThousand => 1.0;

    public void Plant(Pool pool, Chance chance)
    {
        Life? life = pool.Workers(chance, 1).FirstOrDefault();
        if (life?.FirstCandidacy is null) return;
        life.LastEmployment!.Name = life.Name with { Family = pool.World.Names.Draw(chance).Family, Marked = "", Native = "" };
        pool.Group(Kind, [life]);
    }
}
