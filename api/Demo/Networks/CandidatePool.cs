using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T4: one team runs many applicants, who share machines, texts, faces and histories.</summary>
internal sealed class CandidatePool : ITypology
{
    public string Code => "T4";

    public bool NeedsWorkers => false;

    public void Plant(Network network, World world, Chance chance)
    {
        List<Life> all = network.Personas;
        int kinds = network.Difficulty switch { Difficulty.Blatant => 5, Difficulty.Careful => 4, _ => 2 };
        int[] deck = [0, 1, 2, 3, 4, 5, 6];
        if (network.IsStealthy) deck = [1, 2, 3, 4];
        chance.Shuffle(deck);
        foreach (int kind in deck[..kinds])
        {
            foreach (List<Life> group in network.Groups(chance, all)) Share(kind, network, world, group, chance);
        }
    }

    private static void Share(int kind, Network network, World world, List<Life> group, Chance chance)
    {
        switch (kind)
        {
            case 0: Pivots.ApplyFrom(network, group, chance, world.Map.Near(chance)); break;
            case 1: Pivots.MeetFrom(network, group, chance, world.Map.Near(chance)); break;
            case 2: Pivots.ShareResume(network, group, chance); break;
            case 3: Pivots.ShareSubmission(network, group, chance); break;
            case 4: Pivots.ShareHistory(network, group, chance); break;
            case 5: Pivots.ShareFace(network, group, chance); break;
            default: Pivots.SharePhone(network, group, chance); break;
        }
    }
}
