using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>A class that was taught one way to write a resume and shows its work on one host.</summary>
internal sealed class Bootcamp : ILookAlike
{
    public string Kind => "bootcamp";

    public double PerThousand => 0.5;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(6, 14), false);
        string host = "grads-" + chance.Hex(4) + ".vercel.app";
        int design = chance.Between(1, int.MaxValue - 1);
        City city = pool.World.Map.Near(chance);
        Organisation school = new("", "CodeCamp " + city.Name, "school", "", people[0].Home, people[0].Name, "", default, false);
        foreach (Life life in people)
        {
            Candidacy candidacy = life.FirstCandidacy!;
            candidacy.Portfolio = $"https://{host}/{PersonalName.Letters(life.Name.Given)}";
            candidacy.Employers = [school, chance.Pick(pool.World.Company.Employers)];
            if (chance.Hit(0.35)) candidacy.SubmissionDesign = -design;
            if (life.Handle.Length == 0 && chance.Hit(0.7)) life.Handle = PersonalName.Letters(life.Name.Family) + "-dev" + chance.Between(1, 99);
        }
        pool.Group(Kind, people);
    }
}
