using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>code_accounts.csv, commits.csv and follows.csv: own accounts of people, and the company's host.</summary>
internal sealed class CodeHosting(World world, Pack pack, Ledger ledger) : ISource
{
    private static readonly string[] Own = ["dotfiles", "ml-notes", "chat", "todo-app", "api-server", "portfolio", "scraper", "game-of-life"];
    private static readonly string[] Famous = ["torvalds", "yyx990803", "sindresorhus", "gaearon", "tj"];
    private readonly Table accounts = pack[SourceCatalogue.CodeAccounts];
    private readonly Table commits = pack[SourceCatalogue.Commits];
    private readonly Table follows = pack[SourceCatalogue.Follows];
    private readonly List<string> handles = [];

    public static IReadOnlyList<string> Repositories { get; } = ["docs", "infra", "core", "billing", "identity", "mobile", "web", "etl"];

    public void Write(Life life)
    {
        if (life.Handle.Length > 0)
        {
            Candidacy? candidacy = life.FirstCandidacy;
            bool asWorker = candidacy is null || (life.Employments.Count > 0 && candidacy.HistoryDesign is null);
            if (candidacy is not null || asWorker) Public(life, asWorker ? "worker" : "candidate", asWorker ? life.LastEmployment!.Id : candidacy!.Id);
        }
        for (int i = 0; i < life.Employments.Count; i++)
        {
            if (life.Trade.Codes || life.Trade.Department is "IT") Internal(life.Employments[i], world.Chance("company commits", life.Number, i));
        }
    }

    public void Finish()
    {
    }

    private void Public(Life life, string kind, string subject)
    {
        Chance chance = world.Chance("code account", life.Number);
        Candidacy? candidacy = life.FirstCandidacy;
        if (!chance.Hit(candidacy?.HistoryDesign is null ? 0.8 : 0.95)) return;
        string id = "G-" + subject;
        DateTime since = world.ExportedAt.AddDays(-chance.Between(candidacy?.IsSuspicious ?? false ? 60 : 400, 3000));
        Table row = accounts.New(id);
        row["subject_kind"] = kind;
        row["subject_id"] = subject;
        row["host"] = "github.com";
        row["account_number"] = chance.Between(10_000_000, 180_000_000).ToString();
        row["handle"] = life.Handle;
        row["email"] = chance.Maybe(0.45, life.Mail);
        row["created_at"] = chance.Maybe(0.87, Moment.Utc(since));
        row.End();
        int number = 0;
        if (candidacy?.HistoryDesign is { } design)
        {
            Chance history = world.Chance("history", design);
            string repository = history.Pick(Own);
            for (int i = 0; i < 3; i++)
            {
                string sha = history.Hex(40);
                Commit(id, $"GC-{subject}-{number++}", life.Handle + "/" + repository, sha, life.Name.Plain, life.Mail, since.AddDays(-200 + (i * 9)), life, chance);
                ledger.See(life, "commit_sha", design.ToString(), "commits.csv", $"GC-{subject}-{number - 1}", "sha");
            }
        }
        int age = (int)(world.ExportedAt - since).TotalDays;
        for (int i = chance.Below(4); i > 0; i--)
            Commit(id, $"GC-{subject}-{number++}", life.Handle + "/" + chance.Pick(Own), chance.Hex(40), life.Name.Plain, life.Mail, since.AddDays(chance.Between(5, Math.Min(380, age - 2))), life, chance);
        Follow(subject, life.Handle, chance);
    }

    private void Follow(string subject, string handle, Chance chance)
    {
        if (chance.Hit(0.3)) Follow($"F-{subject}-x", handle, chance.Pick(Famous), chance);
        if (handles.Count > 0 && chance.Hit(0.5)) Follow($"F-{subject}-0", handle, handles[^(1 + chance.Below(Math.Min(handles.Count, 40)))], chance);
        handles.Add(handle);
    }

    private void Follow(string id, string from, string to, Chance chance)
    {
        Table row = follows.New(id);
        row["from_handle"] = from;
        row["to_handle"] = to;
        row["host"] = "github.com";
        row["at"] = Moment.Utc(world.ExportedAt.AddDays(-chance.Between(30, 900)));
        row.End();
    }

    private void Internal(Employment employment, Chance chance)
    {
        Life life = employment.Life;
        string id = "GW-" + employment.Id;
        Table row = accounts.New(id);
        row["subject_kind"] = "worker";
        row["subject_id"] = employment.Id;
        row["host"] = world.Company.Host;
        row["account_number"] = chance.Between(10_000, 999_999).ToString();
        row["handle"] = employment.Username;
        row["email"] = chance.Maybe(0.9, employment.WorkMail);
        row["created_at"] = Moment.Utc(employment.StartedOn, 11, 6);
        row.End();
        DateTime from = employment.StartedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(3);
        if (from < world.ActivityFrom) from = world.ActivityFrom;
        DateTime end = employment.EndedOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? world.ExportedAt;
        int number = 1;
        for (DateTime day = from; day < end; day = day.AddDays(chance.Between(2, 6)))
        {
            DateTime at = day.Date.AddMinutes(chance.Between(9 * 60, 18 * 60) - life.WorkZone.OffsetAt(day)).AddSeconds(chance.Below(60));
            if (at >= end) break;
            Commit(id, $"GC-{employment.Id}-{number++:000}", world.Options.Tenant + "/" + chance.Pick(Repositories), chance.Hex(40), (employment.Name ?? life.Name).Plain,
                employment.WorkMail, at, life, chance);
        }
    }

    private void Commit(string account, string id, string repository, string sha, string author, string mail, DateTime at, Life life, Chance chance)
    {
        bool slips = life.Operator is not null && life.Network is not null && chance.Hit(0.25);
        Table row = commits.New(id);
        row["code_account_id"] = account;
        row["repository"] = repository;
        row["sha"] = sha;
        row["author_name"] = author;
        row["author_email"] = mail;
        row["authored_at"] = Moment.Local(at, slips ? life.WorkZone : life.Home.City.Zone);
        row.End();
    }
}
