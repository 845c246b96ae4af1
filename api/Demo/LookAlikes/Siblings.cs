using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Two of one family name and one address.</summary>
internal sealed class Siblings : ILookAlike
{
    public string Kind => "siblings";

    public double PerThousand => 1.0;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> pair = pool.Candidates(chance, 2);
        if (pair.Count < 2) return;
        pair[1].Home = pair[0].Home;
        pair[1].Name = pool.World.Names.Kin(chance, pair[0].Name);
        pair[1].Mail = Population.MailOf(pair[1].Name, chance);
        if (chance.Hit(0.5)) pair[1].Fingerprint = pair[0].Fingerprint;
        pool.Group(Kind, pair);
    }
}
