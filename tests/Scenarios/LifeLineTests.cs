using System.Text.Json;
using Investigations.Api.Demo;
using Investigations.Graph.Model;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Scoring;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>Twelve weekly exports of one company, worked out one after the other: what becomes of a cluster, and what is told of it.</summary>
public sealed class LifeLineTests
{
    private const int Weeks = 12;

    [Theory]
    [InlineData(8)]
    public void Weekly_exports_keep_ids_and_tell_only_what_is_new(int seed)
    {
        using var folder = new ScratchFolder();
        WorldGenerator.WriteWeeks(new WorldOptions(seed, 300), Weeks, folder.Path);
        IReadOnlyList<Cluster> clusters = [];
        int kept = 0, survived = 0, alerts = 0;
        var idOf = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int week = 1; week <= Weeks; week++)
        {
            string export = WorldGenerator.WeekFolder(folder.Path, week);
            var (next, owners) = Work(Path.Combine(export, "pack"), clusters);
            var now = ClustersOfNetworks(Path.Combine(export, "truth.json"), next, owners);
            foreach (var (network, id) in now.Where(pair => idOf.ContainsKey(pair.Key)))
            {
                survived++;
                if (string.Equals(idOf[network], id, StringComparison.Ordinal)) kept++;
            }
            foreach (var (network, id) in now) idOf[network] = id;
            var known = clusters.Select(cluster => cluster.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(next, cluster => Assert.All(cluster.Lineage, from => Assert.Contains(from, known)));
            alerts += next.Count(cluster => cluster.Alert is { IsNew: true });
            clusters = next;
        }
        Assert.True(survived >= Weeks, $"{survived} survivals are too few to judge");
        Assert.True(kept >= 0.99 * survived, $"{kept} of {survived} ids were kept");
        Assert.InRange(alerts, 1, Weeks * clusters.Count);
        AssertNothingIsToldAgain(Path.Combine(WorldGenerator.WeekFolder(folder.Path, Weeks), "pack"), clusters);
    }

    [Fact]
    public void The_last_week_is_the_world_as_it_is_written_at_once()
    {
        using var folder = new ScratchFolder();
        WorldGenerator.Write(new WorldOptions(8, 300), folder.File("whole"));
        WorldGenerator.WriteWeeks(new WorldOptions(8, 300), 2, folder.File("weeks"));
        string whole = Path.Combine(folder.File("whole"), "pack"), last = Path.Combine(WorldGenerator.WeekFolder(folder.File("weeks"), 2), "pack");
        string before = Path.Combine(WorldGenerator.WeekFolder(folder.File("weeks"), 1), "pack");
        foreach (string file in new[] { "candidates.csv", "workers.csv", "pay_destinations.csv" })
        {
            Assert.Superset(Ids(last, file), Ids(whole, file));
            Assert.Superset(Ids(before, file), Ids(last, file));
        }
        Assert.True(Ids(before, "candidates.csv").Count < Ids(last, "candidates.csv").Count);
    }

    private static void AssertNothingIsToldAgain(string pack, IReadOnlyList<Cluster> clusters)
    {
        var again = Work(pack, clusters).Clusters;
        Assert.DoesNotContain(again, cluster => cluster.Alert is { IsNew: true });
        Assert.All(again.Where(cluster => cluster.Level >= ClusterLevel.Review), cluster => Assert.Equal(ClusterState.Unchanged, cluster.State));
    }

    private static (IReadOnlyList<Cluster> Clusters, Dictionary<EntityId, List<string>> Owners) Work(string pack, IReadOnlyList<Cluster> previous)
    {
        var (records, texts) = PackRecords.Load(pack);
        var identities = Resolver.Resolve(records, [], new ResolveOptions());
        var associations = Correlator.Correlate(records, texts, identities, new CorrelateOptions());
        var found = ClusterFinder.Find(associations, identities, [], records, previous, new ClusterOptions()).Clusters;
        var owners = identities.Names.GroupBy(name => name.Entity).ToDictionary(group => group.Key, group => group.Select(name => name.Record.File.Name + "#" + name.Record.RecordId).ToList());
        return (ClusterScore.Score(found, associations, [], new ScoreOptions()), owners);
    }

    /// <summary>The cluster that holds most of each planted network's personas, at least half of them.</summary>
    private static Dictionary<string, string> ClustersOfNetworks(string truth, IReadOnlyList<Cluster> clusters, Dictionary<EntityId, List<string>> owners)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(truth));
        var personOf = json.RootElement.GetProperty("people").EnumerateObject().ToDictionary(row => row.Name, row => row.Value.GetString()!, StringComparer.Ordinal);
        var people = clusters.Where(cluster => cluster.State != ClusterState.Dissolved && cluster.Level >= ClusterLevel.Review).ToDictionary(
            cluster => cluster.Id,
            cluster => ClusterIdentity.CoreOf(cluster).SelectMany(member => owners.GetValueOrDefault(member) ?? []).Select(row => personOf.GetValueOrDefault(row, "")).ToHashSet(StringComparer.Ordinal));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var network in json.RootElement.GetProperty("networks").EnumerateArray())
        {
            var personas = network.GetProperty("personas").EnumerateArray().Select(persona => persona.GetString()!).ToList();
            var best = people.OrderByDescending(pair => personas.Count(pair.Value.Contains)).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
            if (best.Value is not null && 2 * personas.Count(best.Value.Contains) >= personas.Count) found[network.GetProperty("id").GetString()!] = best.Key;
        }
        return found;
    }

    private static HashSet<string> Ids(string pack, string file) =>
        [.. CsvRows.Split(File.ReadAllText(Path.Combine(pack, file))).Skip(1).Select(line => line.Split(',')[0])];
}
