using System.Text;
using System.Text.Json;

namespace Investigations.Tests.Api.Demo;

/// <summary>A results pack made from the truth and then spoilt in one way.</summary>
internal sealed class WrittenResults : IDisposable
{
    private readonly WrittenTruth truth;
    private readonly string kind;

    public WrittenResults(WrittenTruth truth, string kind)
    {
        this.truth = truth;
        this.kind = kind;
        Folder = Directory.CreateTempSubdirectory("results-").FullName;
        if (kind is "empty") return;
        People();
        Clusters();
        Members();
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, true);

    private string PersonOf(string record, string person, int index) => kind switch
    {
        "merged" => "r" + (Number(person) / 7),
        "damaged" => index % 5 == 0 ? "odd " + record : "r-" + person,
        "alone" => record,
        "renamed" => "Zoë, \"" + person + "\"",
        _ => "r-" + person
    };

    private static int Number(string person) => int.Parse(person[1..]);

    private void People()
    {
        List<string[]> rows = [["person_id", "file", "record_id"]];
        int index = 0;
        foreach ((string record, string person) in truth.People)
        {
            string[] parts = record.Split('#');
            if (kind is not "damaged" || index % 11 != 3) rows.Add([PersonOf(record, person, index), parts[0], parts[1]]);
            index++;
        }
        if (kind is "damaged")
        {
            rows.Add(["r-p1", "candidates.csv", "NOPE"]);
            rows.Add(["r-p2", "candidates.csv", truth.People.Keys.First().Split('#')[1]]);
            rows.Add(["only"]);
        }
        Write("people.csv", rows);
    }

    private void Clusters()
    {
        List<string[]> rows = [["cluster_id", "level", "risk", "typologies", "title"]];
        int index = 0;
        foreach (JsonElement network in truth.Networks)
        {
            List<string> labels = WrittenTruth.Strings(network, "typologies");
            if (kind is "damaged" && index++ % 2 == 0) labels[0] = "T9";
            rows.Add(["c-" + network.GetProperty("id").GetString(), kind is "merged" ? "Escalate " : "review", "0.9", string.Join(';', labels), "a, b\n\"c\""]);
        }
        Write("clusters.csv", rows);
    }

    private void Members()
    {
        List<string[]> rows = [["cluster_id", "kind", "id", "label", "role", "rank"]];
        List<string> honest = [.. truth.Roles.Where(r => r.Value is "honest" or "victim").Select(r => r.Key)];
        int index = 0;
        foreach (JsonElement network in truth.Networks)
        {
            string cluster = "c-" + network.GetProperty("id").GetString();
            List<string> personas = WrittenTruth.Strings(network, "personas");
            for (int i = 0; i < personas.Count; i++)
            {
                if (kind is "damaged" && (i + index) % 3 == 1) continue;
                foreach (string id in Ids(personas[i])) rows.Add([cluster, "person", id, "", "member", (i + 1).ToString()]);
            }
            if (kind is "damaged") rows.Add([cluster, "person", "r-" + honest[index * 7], "", index % 2 == 0 ? "member" : "Victim", "1"]);
            int rank = 1;
            foreach (JsonElement facilitator in network.GetProperty("facilitators").EnumerateArray())
            {
                string name = WrittenTruth.Strings(facilitator, "names")[0], value = WrittenTruth.Strings(facilitator, "values")[0];
                rows.Add(kind is "damaged" ? [cluster, "phone", "phone:" + value, "", "facilitator", rank % 2 == 0 ? "first" : " 3.7"] : [cluster, "person", "x", name.ToUpperInvariant(), "facilitator", (rank++).ToString()]);
            }
            index++;
        }
        if (kind is "damaged") rows.Add(["c-lost", "person", "r-p1", "", "member", ""]);
        Write("cluster_members.csv", rows);
    }

    private IEnumerable<string> Ids(string persona)
    {
        int index = 0;
        foreach ((string record, string person) in truth.People)
        {
            if (person == persona) yield return PersonOf(record, person, index);
            index++;
        }
    }

    private void Write(string name, List<string[]> rows) => File.WriteAllText(Path.Combine(Folder, name),
        string.Concat(rows.Select(row => string.Join(',', row.Select(Quote)) + "\r\n")), new UTF8Encoding(kind is "renamed"));

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
