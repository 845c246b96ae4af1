using System.Globalization;
using System.Text.Json;
using Investigations.Api.Demo;
using Investigations.Api.Demo.People;
using Investigations.Api.Pipeline;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Storage.Sqlite;

namespace Investigations.Bench;

/// <summary>How often honest people of invented companies are shown at review or above, by who they are. The product reads none of these cohorts.</summary>
internal static class AdverseImpact
{
    private const double FourFifths = 0.8;

    /// <summary>Invents companies, works them out and prints the table.</summary>
    /// <param name="firstSeed">The first company's.</param>
    /// <param name="worlds">How many companies.</param>
    /// <param name="people">People of each.</param>
    public static async Task PrintAsync(int firstSeed, int worlds, int people)
    {
        var cohorts = new List<Cohort>();
        for (int seed = firstSeed; seed < firstSeed + worlds; seed++) await AddAsync(cohorts, new WorldOptions(seed, people));
        Say($"{worlds} worlds of {people} people, seeds {firstSeed} to {firstSeed + worlds - 1}; honest people shown in a cluster at review or above as anything but victim");
        Console.WriteLine("| told apart by | cohort | people | shown | rate | 95 % interval | ratio to the largest cohort's rate | not shown, against the best (four fifths) |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var question in cohorts.GroupBy(cohort => cohort.Question))
        {
            var largest = question.OrderByDescending(cohort => cohort.Count).ThenBy(cohort => cohort.Name, StringComparer.Ordinal).First();
            double best = question.Max(cohort => 1 - cohort.Rate);
            foreach (var cohort in question.OrderBy(cohort => cohort.Name, StringComparer.Ordinal))
            {
                var (low, high) = cohort.Interval();
                var (ratio, least, most) = cohort.RatioTo(largest);
                double fifths = (1 - cohort.Rate) / best;
                Say($"| {cohort.Question} | {cohort.Name} | {cohort.Count} | {cohort.Shown} | {cohort.Rate:0.0000} | {low:0.0000} - {high:0.0000} | {(cohort == largest ? "largest" : Text($"{ratio:0.00} ({least:0.00} - {most:0.00})"))} | {fifths:0.000}{(fifths < FourFifths ? " MISSED" : "")} |");
            }
        }
    }

    private static async Task AddAsync(List<Cohort> cohorts, WorldOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("investigations-impact-").FullName;
        try
        {
            WorldGenerator.Write(options, folder);
            var shown = await ShownAsync(Path.Combine(folder, "pack"), folder);
            var people = PeopleOf(Path.Combine(folder, "truth.json"));
            var seen = shown.Select(record => people.GetValueOrDefault(record, "")).ToHashSet(StringComparer.Ordinal);
            // The generator is asked who they are: their records do not say it.
            var world = World.Build(options);
            foreach (var life in world.Lives.Where(life => life.Role == LifeRole.Honest && life.Candidacies.Count + life.Employments.Count > 0))
            {
                foreach (var (question, name) in Answers(world, life))
                {
                    var cohort = cohorts.Find(one => one.Question == question && one.Name == name);
                    if (cohort is null) cohorts.Add(cohort = new Cohort(question, name));
                    cohort.Add(seen.Contains(life.Id));
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Question, string Name)> Answers(World world, Life life)
    {
        bool given = world.Names.IsEnglishGiven(life.Name.Given), family = world.Names.IsEnglishFamily(life.Name.Family);
        yield return ("name", (given, family) switch { (true, true) => "English", (false, false) => "other", _ => "mixed" });
        yield return ("script of the name", life.Name.Native.Length > 0 ? "own script" : "Latin only");
        int age = world.Options.ExportedOn.Year - life.BornOn.Year;
        yield return ("age", age < 30 ? "below 30" : age < 45 ? "30 to 44" : "45 and above");
        bool isNew = life.Employments.All(employment => employment.StartedOn > world.Options.ExportedOn.AddYears(-1));
        yield return ("history with the tenant", isNew ? "none, or one year or less" : "longer");
        yield return ("new and with a name that is not English", isNew && !family ? "yes" : "no");
    }

    private static async Task<IReadOnlyList<string>> ShownAsync(string pack, string folder)
    {
        await using var store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"), TimeProvider.System);
        await new PackImporter(store, new KeyedHash(TenantKey.Derive("halden", 1)), TimeProvider.System, ImportOptions.Default).ImportAsync(pack);
        var stages = new StageCatalogue(WholeJob.Stages(TimeProvider.System));
        using var runner = new StageRunner(store, stages);
        await runner.RunAsync(stages.Stages, _ => { }, CancellationToken.None);
        var shown = (await store.AllClustersAsync()).Where(cluster => cluster.State != ClusterState.Dissolved && cluster.Level >= ClusterLevel.Review)
            .SelectMany(cluster => cluster.Members).Where(member => member.Role != MemberRole.Victim).Select(member => member.Entity).ToHashSet();
        return [.. (await store.IdentitiesAsync()).Names.Where(name => shown.Contains(name.Entity)).Select(name => $"{name.Record.File.Name}#{name.Record.RecordId}")];
    }

    private static Dictionary<string, string> PeopleOf(string truth)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(truth));
        return json.RootElement.GetProperty("people").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Say(FormattableString line) => Console.WriteLine(Text(line));
}
