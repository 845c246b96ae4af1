using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Bank details that somebody of HR typed in for several new people.</summary>
internal sealed class HrAssistant : ILookAlike
{
    public string Kind => "hr_assistant";

    public double PerThousand => 0.5;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(4, 8), false);
        string fingerprint = chance.Hex(20), phone = pool.World.Map.Near(chance).Phone(chance);
        Place office = chance.Pick(pool.World.Company.Offices.ToList());
        foreach (Life life in people)
        {
            life.LastEmployment!.ChangeIp = office.Ip;
            life.LastEmployment.ChangeFingerprint = fingerprint;
            life.LastEmployment.ChangePhone = phone;
        }
        pool.Group(Kind, people);
    }
}
