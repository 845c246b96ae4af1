using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>A colleague of IT with several laptops of the company, a switch and remote tools at home.</summary>
internal sealed class ItLab : ILookAlike
{
    public string Kind => "it_lab";

    public double PerThousand => 0.5;

    public void Plant(Pool pool, Chance chance)
    {
        Life? life = pool.Workers(chance, 1).FirstOrDefault();
        if (life is null) return;
        Employment work = life.LastEmployment!;
        work.DeviceMode = "managed";
        while (work.Laptops.Count < 3) work.Laptops.Add(Laptop.Build(chance, work.StartedOn.AddDays(chance.Between(3, 60)), null));
        work.Tools.AddRange(["PiKVM", "ScreenConnect"]);
        pool.Group(Kind, [life]);
    }
}
