using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>What careful and stealthy networks cannot avoid: chains of small shared things, each between two or three personas.</summary>
internal static class WeakLinks
{
    public static void Bind(Network network, World world, Chance chance)
    {
        List<Life> order = [.. network.Personas.OrderBy(life => life.Employments.Count == 0 ? 1 : 0)];
        for (int i = 0; i + 1 < order.Count; i++)
        {
            List<Life> pair = i + 2 < order.Count && chance.Hit(0.25) ? order[i..(i + 3)] : order[i..(i + 2)];
            bool workers = pair.TrueForAll(life => life.Employments.Count > 0);
            Tie(network, world, pair, workers, chance);
            if (network.IsStealthy && chance.Hit(0.55)) Tie(network, world, pair, workers, chance);
        }
    }

    private static void Tie(Network network, World world, List<Life> pair, bool workers, Chance chance)
    {
        switch (chance.Below(workers ? 8 : 4))
        {
            case 0: Pivots.ShareReference(network, pair, Pivots.Enabler(network, world, chance, "reference", pair[0].Home.City).Person); break;
            case 1: Pivots.MeetFrom(network, pair, chance, chance.Pick(pair).Home.City); break;
            case 2: Pivots.ShareResume(network, pair, chance); break;
            case 3: Pivots.ShareSubmission(network, pair, chance); break;
            case 4: Pivots.Witness(network, pair, Pivots.Enabler(network, world, chance, "witness", pair[0].Home.City).Person); break;
            case 5: Pivots.ShareFactorPhone(network, pair, pair[0].Home.City.Phone(chance)); break;
            case 6: Pivots.ShareNeighbour(network, pair, chance); break;
            default: Pivots.ChangeFrom(network, pair, chance, pair[0].Home.City); break;
        }
    }
}
