using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo;

/// <summary>Gives the rows their ids in the order in which the company met the people, and fills what hangs on that order.</summary>
internal sealed class Numbering(World world)
{
    public void Assign()
    {
        world.Candidacies.Sort((a, b) => a.AppliedAt != b.AppliedAt ? a.AppliedAt.CompareTo(b.AppliedAt) : a.Life.Number.CompareTo(b.Life.Number));
        for (int i = 0; i < world.Candidacies.Count; i++) world.Candidacies[i].Id = "C" + (1001 + i).ToString("00000");
        world.Employments.Sort((a, b) => a.StartedOn != b.StartedOn ? a.StartedOn.CompareTo(b.StartedOn) : a.Life.Number.CompareTo(b.Life.Number));
        Dictionary<string, List<Employment>> departments = new(StringComparer.Ordinal);
        HashSet<string> mails = new(StringComparer.Ordinal);
        for (int i = 0; i < world.Employments.Count; i++) Assign(world.Employments[i], i, departments, mails);
        Refer();
    }

    private void Assign(Employment employment, int index, Dictionary<string, List<Employment>> departments, HashSet<string> mails)
    {
        employment.Id = "W" + (501 + index).ToString("00000");
        Chance chance = world.Chance("manager", index);
        if (!departments.TryGetValue(employment.Life.Trade.Department, out List<Employment>? leads)) departments.Add(employment.Life.Trade.Department, leads = []);
        if (leads.Count > 0 && chance.Hit(0.8)) employment.Manager = chance.Pick(leads);
        if (employment.EndedOn is null && employment.Life.Network is null && leads.Count < 2 + (index / 60)) leads.Add(employment);
        PersonalName name = employment.Name ?? employment.Life.Name;
        string given = PersonalName.Letters(name.Given), family = PersonalName.Letters(name.Family);
        string local = given + "." + family;
        employment.WorkMail = (mails.Add(local) ? local : local + (index + 1)) + "@" + world.Company.Domain;
        employment.Username = given[..1] + family + (index + 1);
    }

    /// <summary>Some applicants were referred by somebody who worked here by then.</summary>
    private void Refer()
    {
        for (int i = 0; i < world.Candidacies.Count; i++)
        {
            Candidacy candidacy = world.Candidacies[i];
            if (candidacy.Channel is not "direct" || candidacy.ReferredBy is not null || candidacy.Life.Network is not null) continue;
            Chance chance = world.Chance("referral", i);
            if (!chance.Hit(0.09)) continue;
            Employment referrer = chance.Pick(world.Employments);
            if (referrer.Life.Network is not null || referrer.StartedOn >= DateOnly.FromDateTime(candidacy.AppliedAt) || referrer.Life == candidacy.Life) continue;
            candidacy.Channel = "referral";
            candidacy.ReferredBy = referrer;
        }
    }
}
