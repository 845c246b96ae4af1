using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>candidates.csv, applications.csv and the resumes.</summary>
internal sealed class ApplicantTracking(World world, Pack pack, Ledger ledger) : ISource
{
    private readonly Table candidates = pack[SourceCatalogue.Candidates];
    private readonly Table applications = pack[SourceCatalogue.Applications];
    private readonly ResumeWriter resumes = new(world, pack);

    public void Write(Life life)
    {
        for (int i = 0; i < life.Candidacies.Count; i++)
        {
            Chance chance = world.Chance("applicant tracking", life.Number, i);
            Write(life.Candidacies[i], chance);
            Apply(life.Candidacies[i], world.Chance("applications", life.Number, i));
        }
    }

    public void Finish()
    {
    }

    private void Write(Candidacy candidacy, Chance chance)
    {
        Life life = candidacy.Life;
        PersonalName name = candidacy.Name ?? life.Name;
        Table row = candidates.New(candidacy.Id);
        string shown = Scribble.Name(chance, name);
        row["full_name"] = shown;
        bool swapped = chance.Hit(0.015);
        row["given_name"] = chance.Maybe(0.87, swapped ? name.Family : name.Given);
        row["family_name"] = chance.Maybe(0.85, swapped ? name.Given : name.Family);
        row["native_name"] = chance.Maybe(0.7, name.Native);
        row["email"] = chance.Maybe(0.95, Scribble.Mail(chance, candidacy.Mail ?? life.Mail));
        string phone = candidacy.Phone ?? life.Phone;
        if (chance.Hit(0.88))
        {
            row["phone"] = Scribble.Phone(chance, phone, life.Home.Country);
            ledger.See(life, "phone", phone, "candidates.csv", candidacy.Id, "phone");
        }
        Scribble.Address(row, chance, candidacy.Home ?? life.Home, 0.67, 0.88);
        row["date_of_birth"] = chance.Maybe(0.49, Moment.Day(chance.Hit(0.01) ? life.BornOn.AddDays(1) : life.BornOn));
        Profiles(row, candidacy, name, chance);
        Photo(row, candidacy, chance);
        if (chance.Hit(0.9))
        {
            row["resume_file"] = resumes.Write(candidacy);
            if (candidacy.ResumeDesign is > 0 and { } design) ledger.See(life, "resume", design.ToString(), "candidates.csv", candidacy.Id, "resume_file");
        }
        Channel(row, candidacy);
        Origin(row, candidacy, chance);
        row.End();
    }

    private void Profiles(Table row, Candidacy candidacy, PersonalName name, Chance chance)
    {
        Life life = candidacy.Life;
        string slug = PersonalName.Letters(name.Given) + "-" + PersonalName.Letters(name.Family);
        row["linkedin"] = chance.Maybe(0.58, "https://www.linkedin.com/in/" + slug + "-" + world.Chance("profile", life.Number).Hex(6));
        if (life.Handle.Length > 0) row["github"] = chance.Maybe(0.85, chance.Pick(["https://github.com/", "github.com/", ""]) + life.Handle);
        if (candidacy.Portfolio is { } portfolio)
        {
            row["portfolio_url"] = portfolio;
            ledger.See(life, "portfolio", new Uri(portfolio).Host, "candidates.csv", candidacy.Id, "portfolio_url");
        }
        else if (life.Handle.Length > 0 && chance.Hit(0.4))
        {
            row["portfolio_url"] = chance.Below(3) switch { 0 => $"https://{life.Handle}.dev", 1 => $"https://{life.Handle}.github.io", _ => $"https://www.{life.Handle}.com" };
        }
        row["time_zone"] = chance.Maybe(0.56, life.Home.City.Zone.Name);
    }

    private void Photo(Table row, Candidacy candidacy, Chance chance)
    {
        if (!chance.Hit(0.45)) return;
        row["photo_sha256"] = Faces.FileHash(candidacy.Life, chance);
        row["photo_phash"] = Faces.Hash(candidacy.Life, chance);
        ledger.See(candidacy.Life, "photo", candidacy.Life.Face.ToString("x16"), "candidates.csv", candidacy.Id, "photo_phash");
    }

    private void Channel(Table row, Candidacy candidacy)
    {
        row["source_channel"] = candidacy.Channel;
        if (candidacy.Agency is { } agency)
        {
            row["source_org_id"] = agency.Id;
            ledger.See(candidacy.Life, "agency", agency.Id, "candidates.csv", candidacy.Id, "source_org_id");
        }
        if (candidacy.ReferredBy is { } referrer)
        {
            row["referred_by"] = referrer.Id;
            ledger.See(candidacy.Life, "referral", "referral:" + referrer.Life.Id, "candidates.csv", candidacy.Id, "referred_by");
            ledger.See(referrer.Life, "referral", "referral:" + referrer.Life.Id, "candidates.csv", candidacy.Id, "referred_by");
        }
    }

    private void Origin(Table row, Candidacy candidacy, Chance chance)
    {
        Life life = candidacy.Life;
        row["created_at"] = chance.Hit(0.3) ? Moment.Local(candidacy.AppliedAt, life.Home.City.Zone) : Moment.Utc(candidacy.AppliedAt);
        if (chance.Hit(0.82))
        {
            string ip = Connections.ApplyIp(world, candidacy);
            row["created_ip"] = ip;
            ledger.See(life, "apply_ip", ip, "candidates.csv", candidacy.Id, "created_ip");
        }
        if (!chance.Hit(0.68)) return;
        row["device_fingerprint"] = candidacy.Fingerprint ?? life.Fingerprint;
        ledger.See(life, "apply_device", candidacy.Fingerprint ?? life.Fingerprint, "candidates.csv", candidacy.Id, "device_fingerprint");
    }

    private void Apply(Candidacy candidacy, Chance chance)
    {
        int count = chance.Hit(0.8) ? 1 : chance.Between(2, candidacy.IsSuspicious ? 6 : 3);
        string title = candidacy.Life.Trade.Rank(chance);
        int pay = candidacy.Life.Trade.Pay * chance.Between(88, 115) / 100 / 1000 * 1000;
        DateTime at = candidacy.AppliedAt.AddSeconds(chance.Between(60, 900));
        for (int i = 1; i <= count; i++)
        {
            Table row = applications.New($"A{candidacy.Tail}-{i}");
            row["candidate_id"] = candidacy.Id;
            row["requisition_id"] = chance.Maybe(0.93, $"REQ-{candidacy.Life.Trade.Title[..3].ToUpperInvariant()}-{chance.Between(10, 24)}");
            row["job_title"] = title;
            row["department"] = chance.Maybe(0.9, candidacy.Life.Trade.Department);
            row["submitted_at"] = Moment.Utc(at);
            row["submitted_ip"] = chance.Maybe(0.8, Connections.ApplyIp(world, candidacy));
            row["device_fingerprint"] = chance.Maybe(0.63, candidacy.Fingerprint ?? candidacy.Life.Fingerprint);
            row["salary_asked"] = chance.Maybe(0.64, (candidacy.IsSuspicious && chance.Hit(0.3) ? pay * 7 / 10 : pay).ToString());
            row["currency"] = "USD";
            row["status"] = candidacy.IsHired && i == 1 ? "hired" : (world.ExportedAt - at).TotalDays < 40 ? "open" : "rejected";
            row.End();
            at = at.AddDays(chance.Between(2, 20));
            if (at > world.ExportedAt.AddDays(-1)) break;
        }
    }
}
