using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T3: one document or national number stands behind several workers.</summary>
internal sealed class SharedIdentity : ITypology
{
    public string Code => "T3";

    public bool NeedsWorkers => true;

    public void Plant(Network network, World world, Chance chance)
    {
        List<Life> workers = Pivots.WithWork(network);
        foreach (List<Life> group in network.Groups(chance, workers)) Share(network, group, chance);
        if (network.IsStealthy) return;
        foreach (List<Life> group in network.Groups(chance, workers)) Pivots.ApplyFrom(network, group, chance, world.Map.Near(chance));
        foreach (List<Life> group in network.Groups(chance, workers)) SignIn(network, group, chance.Pick(group).Home.Ip);
    }

    private static void Share(Network network, List<Life> group, Chance chance)
    {
        ulong image = chance.Bits();
        string number = chance.Shape("A#######");
        bool sameNumber = !network.IsStealthy || chance.Hit(0.4), sameImage = chance.Hit(0.7) || !sameNumber;
        if (sameNumber) network.Plant(number);
        if (sameImage) network.Plant(image.ToString("x16"));
        Life first = group[0];
        if (!network.IsStealthy) network.Plant(first.NationalId);
        foreach (Employment employment in Pivots.Workers(group))
        {
            if (sameNumber && chance.Hit(0.85)) employment.DocumentNumber = number;
            if (sameImage) employment.DocumentImage = image;
            if (!network.IsStealthy && chance.Hit(0.85)) employment.Life.NationalId = first.NationalId;
            if (chance.Hit(0.5)) employment.Life.BornOn = first.BornOn;
        }
    }

    private static void SignIn(Network network, List<Life> group, string ip)
    {
        network.Plant(ip);
        foreach (Employment employment in Pivots.Workers(group)) employment.SignInIps.Add(ip);
    }
}
