using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Workers abroad whom an employer of record pays.</summary>
internal sealed class EmployerOfRecord : ILookAlike
{
    public string Kind => "employer_of_record";

    public double PerThousand => 0.5;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(3, 6));
        Organisation payer = chance.Pick(pool.World.Company.Of("employer_of_record"));
        foreach (Life life in people)
        {
            Employment work = life.LastEmployment!;
            work.Kind = "contractor";
            PayAccount last = work.Accounts[^1];
            work.Accounts[^1] = new PayAccount { Kind = "organisation", Holder = payer.Name, Organisation = payer, From = last.From, To = last.To };
        }
        pool.Group(Kind, people);
    }
}
