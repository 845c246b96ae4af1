using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>People who filled in the same form of a resume site.</summary>
internal sealed class ResumeBuilder : ILookAlike
{
    public string Kind => "resume_builder";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(4, 8), false);
        int design = chance.Between(1, int.MaxValue - 1);
        foreach (Life life in people) life.FirstCandidacy!.ResumeDesign = -design;
        pool.Group(Kind, people);
    }
}
