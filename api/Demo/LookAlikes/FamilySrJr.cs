using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Father and son of one name and one address; one of them may work here.</summary>
internal sealed class FamilySrJr : ILookAlike
{
    public string Kind => "family_sr_jr";

    public double PerThousand => 0.7;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> pair = pool.Candidates(chance, 2);
        if (pair.Count < 2) return;
        PersonalName name = pair[0].Name with { Suffix = "Sr.", Marked = "", Native = "" };
        pair[0].Name = name;
        pair[1].Name = name with { Suffix = "Jr." };
        pair[0].BornOn = new DateOnly(1962, 1, 1).AddDays(chance.Below(3000));
        pair[1].BornOn = pair[0].BornOn.AddYears(24).AddDays(chance.Below(2500));
        pair[1].Home = pair[0].Home;
        if (chance.Hit(0.4)) pair[1].Phone = pair[0].Phone;
        pool.Group(Kind, pair);
    }
}
