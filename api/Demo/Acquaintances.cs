using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo;

/// <summary>The references that candidates name: mostly strangers, now and then somebody the company knows.</summary>
internal sealed class Acquaintances(World world)
{
    public void Fill()
    {
        foreach (Candidacy candidacy in world.Candidacies)
        {
            Chance chance = world.Chance("references", candidacy.Life.Number, candidacy.Life.Candidacies.IndexOf(candidacy));
            int wanted = chance.Pick([0, 1, 1, 1, 2, 2]);
            while (candidacy.References.Count < wanted) candidacy.References.Add(Draw(candidacy.Life, chance));
        }
    }

    private Acquaintance Draw(Life life, Chance chance)
    {
        if (chance.Hit(0.04) && life.Role == LifeRole.Honest)
        {
            Life other = chance.Pick(world.Lives);
            if (other != life && other.Role == LifeRole.Honest) return World.Known(other);
        }
        return world.Outsider(chance, life.Home.City);
    }
}
