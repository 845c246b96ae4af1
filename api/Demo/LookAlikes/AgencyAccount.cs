using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Workers of an approved agency who are paid through it; two of them left its telephone number.</summary>
internal sealed class AgencyAccount : ILookAlike
{
    public string Kind => "agency_account";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(4, 7));
        Organisation agency = pool.World.Company.Agency(chance);
        for (int i = 0; i < people.Count; i++)
        {
            Employment work = people[i].LastEmployment!;
            work.Kind = "agency";
            work.Agency = agency;
            PayAccount last = work.Accounts[^1];
            work.Accounts[^1] = new PayAccount { Kind = "organisation", Holder = agency.Name, Organisation = agency, From = last.From, To = last.To };
            if (people[i].FirstCandidacy is not { } candidacy) continue;
            candidacy.Channel = "agency";
            candidacy.Agency = agency;
            if (i < 2) candidacy.Phone = agency.ContactPhone;
        }
        pool.Group(Kind, people);
    }
}
