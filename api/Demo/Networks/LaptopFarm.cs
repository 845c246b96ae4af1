using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T1: laptops of several workers go to one home, where somebody keeps them running.</summary>
internal sealed class LaptopFarm : ITypology
{
    public string Code => "T1";

    public bool NeedsWorkers => true;

    public void Plant(Network network, World world, Chance chance)
    {
        if (network.IsStealthy)
        {
            Scatter(network, world, chance);
            return;
        }
        foreach (List<Life> group in network.Groups(chance, Pivots.WithWork(network))) Farm(network, world, group, chance);
        foreach (List<Life> group in network.Groups(chance, Pivots.WithWork(network))) Pivots.ChangeFrom(network, group, chance, world.Map.Near(chance));
    }

    private static void Farm(Network network, World world, List<Life> group, Chance chance)
    {
        City city = world.Map.Near(chance);
        Facilitator keeper = Pivots.Enabler(network, world, chance, "main", city);
        Dwelling farm = Dwelling.Build(city, chance);
        network.Share(farm.Line);
        network.Share(farm.Ip);
        network.Share(farm.Bssid);
        network.Plant(farm.Key);
        network.Plant(keeper.Person.Name.Full);
        foreach (Neighbour neighbour in farm.Neighbours) network.Plant(neighbour.Mac);
        foreach (Employment employment in Pivots.Workers(group))
        {
            employment.ShipTo = farm;
            employment.WorksFrom = farm;
            employment.Receiver = chance.Hit(0.8) ? keeper.Person.Name.Full : employment.Life.Name.Full;
            if (employment.EndedOn is not null) employment.ReturnFrom = farm;
        }
        if (chance.Hit(0.6)) Pivots.ShareFactorPhone(network, group, keeper.Person.Phone);
        if (chance.Hit(0.5)) Pivots.ShareReference(network, group[..((group.Count + 1) / 2)], keeper.Person);
    }

    /// <summary>Every laptop in a home of its own, by pairs in the same hands now and then.</summary>
    private static void Scatter(Network network, World world, Chance chance)
    {
        foreach (Employment employment in Pivots.Workers(network.Personas))
        {
            Dwelling home = Dwelling.Build(employment.Life.Home.City, chance);
            employment.ShipTo = home;
            employment.WorksFrom = home;
        }
        foreach (List<Life> group in network.Groups(chance, Pivots.WithWork(network)))
        {
            if (!chance.Hit(0.7)) continue;
            Facilitator keeper = Pivots.Enabler(network, world, chance, "receiver", group[0].Home.City);
            network.Plant(keeper.Person.Name.Full);
            foreach (Employment employment in Pivots.Workers(group)) employment.Receiver = keeper.Person.Name.Full;
            if (chance.Hit(0.5)) Pivots.ShareNeighbour(network, group, chance);
        }
    }
}
