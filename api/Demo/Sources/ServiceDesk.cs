using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>access_requests.csv and data_movements.csv.</summary>
internal sealed class ServiceDesk(World world, Pack pack) : ISource
{
    private static readonly string[] Entitlements = ["prod-read", "billing-db", "vpn-split-tunnel", "aws-admin", "payroll-view", "npm-publish"];
    private readonly Table requests = pack[SourceCatalogue.AccessRequests];
    private readonly Table movements = pack[SourceCatalogue.DataMovements];

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            DateTime from = employment.StartedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            if (from < world.ActivityFrom) from = world.ActivityFrom;
            DateTime end = employment.EndedOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? world.ExportedAt;
            int days = (int)(end - from).TotalDays;
            if (days < 3) continue;
            Request(employment, from, days, world.Chance("access requests", life.Number, i));
            Move(employment, from, days, world.Chance("data movements", life.Number, i));
        }
    }

    public void Finish()
    {
    }

    private void Request(Employment employment, DateTime from, int days, Chance chance)
    {
        int count = employment.Life.Network is { IsStealthy: false } ? chance.Between(0, 2) : chance.Pick([0, 0, 0, 1, 1]);
        for (int i = 0; i < count; i++)
        {
            Table row = requests.New($"AR-{employment.Id}-{i}");
            row["account_id"] = "U-" + employment.Id;
            row["at"] = Moment.Utc(from.AddDays(chance.Below(days)));
            row["entitlement"] = chance.Pick(Entitlements);
            row["approved"] = chance.Hit(0.8) ? "true" : "false";
            row.End();
        }
    }

    private void Move(Employment employment, DateTime from, int days, Chance chance)
    {
        int count = chance.Pick([0, 0, 1, 1, 2, 3]);
        for (int i = 0; i < count; i++)
        {
            bool bulk = employment.Life.Network is { IsStealthy: false } && chance.Hit(0.2);
            (string kind, string target) = chance.Below(10) switch
            {
                < 4 => ("clone", world.Options.Tenant + "/" + chance.Pick(CodeHosting.Repositories)),
                < 6 => ("download", "wiki export"),
                < 8 => ("removable", "USB disk"),
                _ => ("upload", chance.Pick(["dropbox.com", "drive.google.com", "mega.nz", "github.com"]))
            };
            Table row = movements.New($"DM-{employment.Id}-{i}");
            row["account_id"] = "U-" + employment.Id;
            row["at"] = Moment.Utc(from.AddDays(chance.Below(days)).AddSeconds(chance.Between(45000, 76000)));
            row["kind"] = kind;
            row["target"] = target;
            row["bytes"] = (chance.Between(20_000, 90_000_000) * (bulk ? 60L : 1L)).ToString();
            row["items"] = chance.Between(1, bulk ? 4000 : 300).ToString();
            row.End();
        }
    }
}
