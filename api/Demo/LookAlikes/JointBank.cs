using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Spouses with one bank account who live in one home.</summary>
internal sealed class JointBank : ILookAlike
{
    public string Kind => "joint_bank";

    public double PerThousand => 0.7;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> pair = pool.Workers(chance, 2);
        if (pair.Count < 2) return;
        pair[1].Home = pair[0].Home;
        pair[1].Name = pair[1].Name with { Family = pair[0].Name.Family, Marked = "", Native = "" };
        pair[1].LastEmployment!.Accounts[^1] = Joined(pair[0].LastEmployment!.Accounts[^1], pair);
        if (chance.Hit(0.6)) Declare(pool.World, pair, "spouse", chance);
        pool.Group(Kind, pair);
    }

    public static PayAccount Joined(PayAccount account, List<Life> pair)
    {
        PayAccount own = pair[1].LastEmployment!.Accounts[^1];
        return account with { Holder = pair[0].Name.Given + " & " + pair[1].Name.Plain, From = own.From, To = own.To };
    }

    public static void Declare(World world, List<Life> pair, string relation, Chance chance)
    {
        DateOnly on = pair[0].LastEmployment!.StartedOn > pair[1].LastEmployment!.StartedOn ? pair[0].LastEmployment!.StartedOn : pair[1].LastEmployment!.StartedOn;
        world.Relations.Add((pair[0].Id, pair[1].Id, relation, on.AddDays(chance.Below(6))));
    }
}
