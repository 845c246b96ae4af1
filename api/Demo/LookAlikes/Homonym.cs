using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Two strangers of the same name, born on the same day.</summary>
internal sealed class Homonym : ILookAlike
{
    public string Kind => "homonym_dob";

    public double PerThousand => 0.8;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> pair = pool.Candidates(chance, 2);
        if (pair.Count < 2) return;
        pair[1].Name = pair[0].Name;
        pair[1].BornOn = pair[0].BornOn;
        pair[1].Mail = Population.MailOf(pair[1].Name, chance);
        pool.Group(Kind, pair);
    }
}
