using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Laptops on which the support firm runs its approved remote tool.</summary>
internal sealed class SupportTool : ILookAlike
{
    public string Kind => "support_tool";

    public double PerThousand => 0.8;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(3, 6), false);
        foreach (Life life in people) life.LastEmployment!.Tools.Add("ScreenConnect");
        pool.Group(Kind, people);
    }
}
