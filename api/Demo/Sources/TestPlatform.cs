using System.Text;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>assessments.csv and the programs that candidates handed in, all begun from one starter file.</summary>
internal sealed class TestPlatform : ISource
{
    private const string Task = "# Task: given a list of events (id, start, end), return the largest number that overlap.\n";
    private const string Main = "\n\nif __name__ == '__main__':\n    import sys\n    print(solve([tuple(map(int, l.split())) for l in sys.stdin]))\n";

    private static readonly string[] Verbs = ["fold", "load", "parse", "check", "pack", "merge", "scan", "count", "sweep", "sort", "group", "split"];
    private static readonly string[] Nouns = ["events", "rows", "nodes", "values", "items", "spans", "points", "marks"];

    private readonly World world;
    private readonly Pack pack;
    private readonly Ledger ledger;
    private readonly Table assessments;
    private readonly string starter;

    public TestPlatform(World world, Pack pack, Ledger ledger)
    {
        this.world = world;
        this.pack = pack;
        this.ledger = ledger;
        assessments = pack[SourceCatalogue.Assessments];
        starter = pack.Text("submissions", "starter.py", Task + "def solve(events):\n    pass\n" + Main);
    }

    public void Write(Life life)
    {
        if (!life.Trade.Codes && life.Network is null) return;
        for (int i = 0; i < life.Candidacies.Count; i++)
        {
            Candidacy candidacy = life.Candidacies[i];
            Chance chance = world.Chance("assessments", life.Number, i);
            if (!chance.Hit(candidacy.SubmissionDesign is null ? 0.55 : 0.9)) continue;
            DateTime at = candidacy.AppliedAt.AddDays(chance.Between(2, 8)).AddHours(2);
            if (at >= world.ExportedAt) continue;
            Write(candidacy, at, chance);
        }
    }

    public void Finish()
    {
    }

    private void Write(Candidacy candidacy, DateTime at, Chance chance)
    {
        string id = "T" + candidacy.Tail;
        Table row = assessments.New(id);
        row["candidate_id"] = candidacy.Id;
        row["taken_at"] = Moment.Utc(at);
        row["ip"] = chance.Maybe(0.87, Connections.MeetingIp(world, candidacy, chance));
        row["device_fingerprint"] = chance.Maybe(0.67, candidacy.MeetingFingerprint ?? candidacy.Fingerprint ?? candidacy.Life.Fingerprint);
        row["submission_file"] = pack.Text("submissions", candidacy.Id + ".py", Program(candidacy));
        row["starter_file"] = starter;
        row.End();
        if (candidacy.SubmissionDesign is > 0 and { } design) ledger.See(candidacy.Life, "submission", design.ToString(), "assessments.csv", id, "submission_file");
    }

    private string Program(Candidacy candidacy)
    {
        Chance own = world.Chance("submission", candidacy.Life.Number, candidacy.Life.Candidacies.IndexOf(candidacy));
        Chance script = candidacy.SubmissionDesign is > 0 and { } design ? world.Chance("submission design", design) : own;
        StringBuilder text = new(Task);
        text.Append(own.Pick(["# my solution\n", "", "# first try, tested by hand\n"])).Append("import sys\nfrom collections import deque\n\n");
        if (candidacy.SubmissionDesign is < 0 and { } lesson) Function(text, world.Chance("lesson", lesson), "course_step");
        int count = script.Between(3, 5);
        string first = "";
        for (int i = 0; i < count; i++)
        {
            string name = script.Pick(Verbs) + "_" + script.Pick(Verbs);
            if (i == 0) first = name;
            Function(text, script, name);
        }
        text.Append("\n\ndef solve(events):\n    return ").Append(first).Append("(events)\n").Append(Main);
        return text.ToString();
    }

    private static void Function(StringBuilder text, Chance chance, string name)
    {
        string noun = chance.Pick(Nouns);
        text.Append("\ndef ").Append(name).Append('(').Append(noun).Append(", limit=").Append(chance.Between(11, 99)).Append("):\n    out = ")
            .Append(chance.Pick(["0", "[]", "{}", "set()", "deque()"])).Append("\n    for i, x in enumerate(sorted(").Append(noun).Append(")):\n");
        for (int i = chance.Between(4, 7); i > 0; i--)
        {
            text.Append("        ").Append(chance.Below(6) switch
            {
                0 => $"out = max(out, x[{chance.Below(10)}] - {chance.Between(2, 90)})",
                1 => $"if x[{chance.Below(10)}] > {chance.Between(2, 90)}: out.append(x)",
                2 => $"best = min(best, x[{chance.Below(10)}] + {chance.Between(2, 90)})",
                3 => $"y = x[{chance.Below(10)}] * {chance.Between(2, 90)} + i",
                4 => $"if i % {chance.Between(2, 9)} == {chance.Between(2, 90)}: continue",
                _ => $"while len(out) > {chance.Between(2, 9)} + {chance.Between(2, 90)}: out.pop()"
            }).Append('\n');
        }
        text.Append("    return out\n");
    }
}
