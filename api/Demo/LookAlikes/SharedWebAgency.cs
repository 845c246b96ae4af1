using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Small firms whose sites one web agency hosts.</summary>
internal sealed class SharedWebAgency : ILookAlike
{
    public string Kind => "shared_web_agency";

    public double PerThousand => 0.4;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Candidates(chance, chance.Between(2, 5), false);
        string host = "pixelworks" + chance.Between(10, 99) + ".site";
        foreach (Life life in people)
        {
            Organisation employer = chance.Pick(pool.World.Company.Employers);
            string site = PersonalName.Letters(employer.Name) + "." + host;
            life.FirstCandidacy!.Employers = [employer with { Domain = site, Id = "" }];
        }
        pool.Group(Kind, people);
    }
}
