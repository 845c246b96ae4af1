using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>One colleague who refers everybody he knows.</summary>
internal sealed class PopularReferrer : ILookAlike
{
    public string Kind => "popular_referrer";

    public double PerThousand => 0.5;

    public void Plant(Pool pool, Chance chance)
    {
        Life? referrer = pool.Workers(chance, 1, false).FirstOrDefault();
        if (referrer is null) return;
        List<Life> referred = [];
        foreach (Life life in pool.Candidates(chance, chance.Between(6, 9), false))
        {
            Candidacy candidacy = life.FirstCandidacy!;
            if (life == referrer || DateOnly.FromDateTime(candidacy.AppliedAt) <= referrer.LastEmployment!.StartedOn) continue;
            candidacy.Channel = "referral";
            candidacy.Agency = null;
            candidacy.ReferredBy = referrer.LastEmployment;
            referred.Add(life);
        }
        if (referred.Count > 0) referred.Insert(0, referrer);
        pool.Group(Kind, referred);
    }
}
