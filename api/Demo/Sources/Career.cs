using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>What somebody says of his past: the same in his resume and in claims.csv.</summary>
internal static class Career
{
    public static List<Claim> Of(World world, Candidacy candidacy)
    {
        Life life = candidacy.Life;
        Chance chance = world.Chance("career", life.Number, candidacy.ResumeDesign ?? 0);
        int count = chance.Between(2, 4);
        DateOnly to = DateOnly.FromDateTime(candidacy.AppliedAt).AddMonths(-chance.Between(0, 9));
        List<Claim> claims = [];
        for (int i = 0; i < count; i++)
        {
            DateOnly from = to.AddMonths(-chance.Between(10, 44));
            Organisation at = candidacy.Employers is { } named && i < named.Count ? named[i] : chance.Pick(world.Company.Employers);
            claims.Add(new Claim(at, "employer", life.Trade.Rank(chance), Moment.Month(from), i == 0 && chance.Hit(0.4) ? "" : Moment.Month(to)));
            to = from.AddMonths(-chance.Between(0, 3));
            if (to.Year < life.BornOn.Year + 19) break;
        }
        return claims;
    }

    public static Claim School(World world, Candidacy candidacy)
    {
        Chance chance = world.Chance("school", candidacy.Life.Number);
        int year = Math.Min(candidacy.Life.BornOn.Year + chance.Between(21, 26), candidacy.AppliedAt.Year - 1);
        return new Claim(chance.Pick(world.Company.Schools), "school", chance.Pick(["B.S.", "B.A.", "M.S.", "Associate"]), "", year.ToString());
    }
}
