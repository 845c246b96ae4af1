using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T5: whoever is hired refers the next within weeks.</summary>
internal sealed class ReferralRing : ITypology
{
    public string Code => "T5";

    public bool NeedsWorkers => false;

    public void Plant(Network network, World world, Chance chance)
    {
        List<Life> order = [.. network.Personas.OrderBy(life => life.Employments.Count == 0 ? 1 : 0).ThenBy(life => life.FirstCandidacy!.AppliedAt)];
        if (order[0].Employments.Count == 0) HireFirst(order[0], world, chance);
        Employment referrer = order[0].LastEmployment!;
        foreach (Life life in order.Skip(1))
        {
            Candidacy candidacy = life.FirstCandidacy!;
            DateTime asked = referrer.StartedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(chance.Between(8, 55)).AddSeconds(chance.Between(40000, 86000));
            if (asked > world.ExportedAt.AddDays(-2)) asked = world.ExportedAt.AddDays(-chance.Between(2, 8));
            bool moved = life.Employments.Count == 0 || life.LastEmployment!.StartedOn > DateOnly.FromDateTime(asked).AddDays(14);
            if (moved) candidacy.AppliedAt = asked;
            if (DateOnly.FromDateTime(candidacy.AppliedAt) <= referrer.StartedOn) continue;
            candidacy.Channel = "referral";
            candidacy.Agency = null;
            candidacy.ReferredBy = referrer;
            network.Plant("referral:" + referrer.Life.Id);
            if (life.LastEmployment is { } next && next.StartedOn < world.Options.ExportedOn.AddDays(-20)) referrer = next;
        }
        foreach (List<Life> group in network.Groups(chance, network.Personas)) Pivots.ApplyFrom(network, group, chance, world.Map.Near(chance));
        if (network.Difficulty == Difficulty.Blatant) Pivots.SharePhone(network, network.Personas[..((network.Personas.Count + 1) / 2)], chance);
    }

    private static void HireFirst(Life life, World world, Chance chance)
    {
        life.FirstCandidacy!.AppliedAt = world.ExportedAt.AddDays(-chance.Between(150, 300)).AddHours(15);
        world.Population.Hire(life, life.FirstCandidacy, DateOnly.FromDateTime(life.FirstCandidacy.AppliedAt).AddDays(30), chance);
    }
}
