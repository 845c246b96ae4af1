using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T8: a worker who ended comes back as somebody else, more than once.</summary>
internal sealed class Rebirth : ITypology
{
    public string Code => "T8";

    public bool NeedsWorkers => false;

    public void Plant(Network network, World world, Chance chance)
    {
        Life old = network.Personas.Find(life => life.Employments.Count > 0) ?? network.Personas[0];
        if (old.Employments.Count == 0)
        {
            old.FirstCandidacy!.AppliedAt = world.ExportedAt.AddDays(-chance.Between(260, 420)).AddHours(16);
            world.Population.Hire(old, old.FirstCandidacy, DateOnly.FromDateTime(old.FirstCandidacy.AppliedAt).AddDays(30), chance);
        }
        Employment ended = old.LastEmployment!;
        DateOnly last = world.Options.ExportedOn.AddDays(-chance.Between(40, 100));
        if (ended.StartedOn.AddDays(20) > last) ended.Restart(last.AddDays(-60));
        if (DateOnly.FromDateTime(old.FirstCandidacy!.AppliedAt) >= ended.StartedOn) old.FirstCandidacy.AppliedAt = ended.StartedOn.ToDateTime(new TimeOnly(15, 4), DateTimeKind.Utc).AddDays(-30);
        ended.End(last, chance.Pick(["dismissed", "contract ended", "resigned"]));
        foreach (Life life in network.Personas.Where(life => life != old && life.Employments.Count == 0))
            life.FirstCandidacy!.AppliedAt = world.ExportedAt.AddDays(-chance.Between(2, 90)).AddSeconds(chance.Between(0, 30000));
        Inherit(network, old, chance);
        foreach (List<Life> group in network.Groups(chance, network.Personas)) Pivots.ShareResume(network, group, chance);
        if (network.IsStealthy) return;
        foreach (List<Life> group in network.Groups(chance, network.Personas)) Pivots.SharePhone(network, group, chance);
        foreach (List<Life> group in network.Groups(chance, network.Personas)) Pivots.ApplyFrom(network, group, chance, old.Home.City);
    }

    /// <summary>The machine at home stays the same, whatever the name.</summary>
    private static void Inherit(Network network, Life old, Chance chance)
    {
        network.Plant(old.Fingerprint);
        foreach (Candidacy candidacy in Pivots.Candidates(network.Personas).Where(_ => !network.IsStealthy || chance.Hit(0.6)))
            candidacy.Fingerprint = old.Fingerprint;
    }
}
