using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>workers.csv, worker_changes.csv, declared_relations.csv, travel.csv and human_reports.csv.</summary>
internal sealed class HumanResources(World world, Pack pack, Ledger ledger) : ISource
{
    private readonly Table workers = pack[SourceCatalogue.Workers];
    private readonly Table travel = pack[SourceCatalogue.Travel];
    private readonly Table reports = pack[SourceCatalogue.HumanReports];
    private readonly WorkerChanges changes = new(world, pack, ledger);

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            Write(employment, world.Chance("workers", life.Number, i));
            changes.Write(employment, world.Chance("changes", life.Number, i));
            Travels(employment, world.Chance("travel", life.Number, i));
            Report("worker", employment.Id, life, employment.StartedOn.AddDays(30), world.Chance("reports", life.Number, i));
        }
        if (life.FirstCandidacy is { } candidacy && life.Employments.Count == 0)
            Report("candidate", candidacy.Id, life, DateOnly.FromDateTime(candidacy.AppliedAt).AddDays(6), world.Chance("reports", life.Number, 99));
    }

    public void Finish()
    {
        Employment settled = world.Employments.Last(e => e.Life.Role == LifeRole.Honest && e.StartedOn < world.Options.ExportedOn.AddDays(-200));
        Report("worker", "HRX-1", settled.Id, settled.StartedOn.AddDays(120), "manager", "W23", "Hard to reach in the afternoon");
        Dictionary<string, Life> lives = world.Lives.ToDictionary(life => life.Id, StringComparer.Ordinal);
        int number = 1;
        foreach ((string from, string to, string relation, DateOnly on) in world.Relations)
        {
            Table row = pack[SourceCatalogue.DeclaredRelations].New("DR-" + number++.ToString("000"));
            row["worker_id_a"] = lives[from].LastEmployment!.Id;
            row["worker_id_b"] = lives[to].LastEmployment!.Id;
            row["relation"] = relation;
            row["declared_at"] = Moment.Day(on);
            row.End();
        }
    }

    private void Write(Employment employment, Chance chance)
    {
        Life life = employment.Life;
        PersonalName name = employment.Name ?? life.Name;
        Table row = workers.New(employment.Id);
        row["candidate_id"] = chance.Maybe(0.96, employment.Candidacy?.Id ?? "");
        row["full_name"] = chance.Hit(0.9) ? name.Full : chance.Hit(0.4) ? name.Full.ToUpperInvariant() : Scribble.Name(chance, name);
        row["given_name"] = name.Given;
        row["family_name"] = name.Family;
        row["preferred_name"] = chance.Maybe(0.14, name.Given);
        row["email_personal"] = chance.Maybe(0.88, Scribble.Mail(chance, employment.Candidacy?.Mail ?? life.Mail));
        row["email_work"] = employment.WorkMail;
        string phone = employment.Phone ?? employment.Candidacy?.Phone ?? life.Phone;
        if (chance.Hit(0.92))
        {
            row["phone"] = Scribble.Phone(chance, phone, life.Home.Country);
            ledger.See(life, "phone", phone, "workers.csv", employment.Id, "phone");
        }
        row["date_of_birth"] = chance.Maybe(0.92, Moment.Day(life.BornOn));
        row["national_id_type"] = life.Home.City.Country.NationalIdType;
        if (chance.Hit(0.89))
        {
            row["national_id"] = chance.Hit(0.1) ? life.NationalId.Replace("-", "", StringComparison.Ordinal) : life.NationalId;
            ledger.See(life, "national_id", life.NationalId, "workers.csv", employment.Id, "national_id");
        }
        Scribble.Address(row, chance, employment.Home ?? life.Home, 0.95, 0.99);
        Post(row, employment, chance);
        row.End();
    }

    private static void Post(Table row, Employment employment, Chance chance)
    {
        Life life = employment.Life;
        row["time_zone"] = chance.Maybe(0.74, life.Home.City.Zone.Name);
        row["department"] = chance.Maybe(0.97, life.Trade.Department);
        row["job_title"] = life.Trade.Rank(chance);
        row["manager_id"] = employment.Manager?.Id ?? "";
        row["employment_type"] = employment.Kind;
        row["source_org_id"] = employment.Agency?.Id ?? "";
        row["start_date"] = Moment.Day(employment.StartedOn);
        row["end_date"] = Moment.Day(employment.EndedOn);
        row["end_reason"] = employment.EndReason;
        row["device_mode"] = employment.DeviceMode;
    }

    private void Travels(Employment employment, Chance chance)
    {
        if (employment.EndedOn is not null || employment.Life.Network is not null || !chance.Hit(0.13)) return;
        foreach (Trip trip in Trip.Of(world, employment))
        {
            Table row = travel.New($"TR-{employment.Id}-{trip.Number}");
            row["worker_id"] = employment.Id;
            row["from"] = Moment.Day(trip.From);
            row["to"] = Moment.Day(trip.To);
            row["country"] = trip.City.Country.Code;
            row["city"] = trip.City.Name;
            row.End();
        }
    }

    private void Report(string kind, string id, Life life, DateOnly on, Chance chance)
    {
        bool suspicious = life.FirstCandidacy?.IsSuspicious ?? false;
        if (!chance.Hit(suspicious ? 0.15 : 0.008) || on >= world.Options.ExportedOn) return;
        bool worker = kind is "worker";
        (string code, string note) = worker
            ? chance.Pick([("W23", "Hard to reach in the afternoon"), ("W23", "Output very uneven"), ("O09", "Asked to use an own laptop"), ("P10", "Asked for pay in advance")])
            : chance.Pick([("I07", "Long pauses before each answer"), ("I09", "Voices in the background"), ("A24", "Wanted to go on under another account"), ("I08", "Would not show the street")]);
        Report(kind, "HR-" + id, id, on, worker ? chance.Pick(["manager", "it", "hr"]) : "interviewer", code, chance.Maybe(0.75, note));
    }

    private void Report(string kind, string id, string subject, DateOnly on, string role, string code, string note)
    {
        Table row = reports.New(id);
        row["subject_kind"] = kind;
        row["subject_id"] = subject;
        row["reported_at"] = Moment.Utc(on);
        row["reporter_role"] = role;
        row["code"] = code;
        row["note"] = note;
        row.End();
    }
}
