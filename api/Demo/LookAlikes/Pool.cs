using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>The honest people that look-alikes are made of.</summary>
internal sealed class Pool(World world)
{
    private const int Tries = 4000;

    public World World { get; } = world;

    /// <summary>Honest workers, hired on the spot when too few are left. Fresh ones stand in no other exclusive group.</summary>
    public List<Life> Workers(Chance chance, int count, bool fresh = true)
    {
        List<Life> found = Draw(chance, count, life => Active(life) && (!fresh || !life.Taken), fresh);
        if (found.Count < count)
        {
            List<Life> more = Draw(chance, count - found.Count, life => !life.Taken && life.Employments.Count == 0 && life.Candidacies.Count > 0, fresh);
            foreach (Life life in more) Hire(life, chance);
            found.AddRange(more);
        }
        return found;
    }

    public List<Life> Candidates(Chance chance, int count, bool fresh = true) =>
        Draw(chance, count, life => life.Candidacies.Count > 0 && (!fresh || !life.Taken), fresh);

    public void Group(string kind, List<Life> people)
    {
        if (people.Count > 0) World.Groups.Add(new BenignGroup(kind, people));
    }

    private static bool Active(Life life) => life.LastEmployment is { EndedOn: null };

    private void Hire(Life life, Chance chance)
    {
        Candidacy candidacy = life.FirstCandidacy!;
        DateOnly start = DateOnly.FromDateTime(candidacy.AppliedAt).AddDays(chance.Between(24, 40));
        DateOnly latest = World.Options.ExportedOn.AddDays(-6);
        if (start > latest)
        {
            candidacy.AppliedAt = candidacy.AppliedAt.AddDays(latest.DayNumber - start.DayNumber);
            start = latest;
        }
        World.Population.Hire(life, candidacy, start, chance).GoOn();
    }

    private List<Life> Draw(Chance chance, int count, Func<Life, bool> fits, bool take)
    {
        List<Life> found = [];
        for (int i = 0; i < Tries && found.Count < count; i++)
        {
            Life life = chance.Pick(World.Lives);
            if (life.Role != LifeRole.Honest || !fits(life) || found.Contains(life)) continue;
            life.Taken |= take;
            found.Add(life);
        }
        return found;
    }
}
