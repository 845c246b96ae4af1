using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Two who live together and both work or apply here, with or without having said so.</summary>
internal sealed class Couple(bool isDeclared) : ILookAlike
{
    public string Kind => isDeclared ? "couple_declared" : "couple_undeclared";

    public double PerThousand => 1.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> pair = pool.Workers(chance, 2);
        if (pair.Count < 2) return;
        pair[1].Home = pair[0].Home;
        if (chance.Hit(0.5)) pair[1].Name = pair[1].Name with { Family = pair[0].Name.Family, Marked = "", Native = "" };
        foreach (Life life in pair) life.LastEmployment!.ShipTo = null;
        if (chance.Hit(0.4)) pair[1].LastEmployment!.Accounts[^1] = JointBank.Joined(pair[0].LastEmployment!.Accounts[^1], pair);
        if (isDeclared) JointBank.Declare(pool.World, pair, "spouse", chance);
        pool.Group(Kind, pair);
    }
}
