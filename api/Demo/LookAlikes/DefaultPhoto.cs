using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>People who kept the default picture of a profile service.</summary>
internal sealed class DefaultPhoto : ILookAlike
{
    public string Kind => "default_photo";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(3, 7), false);
        foreach (Life life in people) life.Face = 0xFFC3818181C3FF00UL;
        pool.Group(Kind, people);
    }
}
