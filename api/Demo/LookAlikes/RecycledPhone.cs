using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>A number that its carrier gave to somebody else long after.</summary>
internal sealed class RecycledPhone : ILookAlike
{
    public string Kind => "recycled_phone";

    public double PerThousand => 1.0;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> pair = pool.Candidates(chance, 2);
        if (pair.Count < 2) return;
        Life older = pair[0].FirstCandidacy!.AppliedAt < pair[1].FirstCandidacy!.AppliedAt ? pair[0] : pair[1];
        Life younger = older == pair[0] ? pair[1] : pair[0];
        if ((younger.FirstCandidacy!.AppliedAt - older.FirstCandidacy!.AppliedAt).TotalDays < 150)
        {
            if (older.Employments.Count > 0) return;
            older.FirstCandidacy.AppliedAt = younger.FirstCandidacy.AppliedAt.AddDays(-chance.Between(160, 300));
        }
        if (older.Employments.Count > 0) older.LastEmployment!.Phone = older.Home.City.Phone(chance);
        younger.Phone = older.Phone;
        pool.Group(Kind, pair);
    }
}
