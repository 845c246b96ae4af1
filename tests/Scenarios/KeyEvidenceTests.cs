using Investigations.Api.Demo;
using Investigations.Graph.Model;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Scoring;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>What a cluster's level is said to hang on, tried by scoring the cluster again without it.</summary>
public sealed class KeyEvidenceTests
{
    private const int MaxWhole = 10; // values: of so many, every proper part is tried

    [Theory]
    [InlineData(5)]
    [InlineData(23)]
    public void Key_evidence_lowers_the_level_when_it_goes_and_no_part_of_it_does(int seed)
    {
        using var folder = new ScratchFolder();
        WorldGenerator.Write(new WorldOptions(seed, 300), folder.Path);
        var (records, texts) = PackRecords.Load(folder.File("pack"));
        var identities = Resolver.Resolve(records, [], new ResolveOptions());
        var associations = Correlator.Correlate(records, texts, identities, new CorrelateOptions());
        var found = ClusterFinder.Find(associations, identities, [], records, [], new ClusterOptions()).Clusters;
        var scored = ClusterScore.Score(found, associations, [], new ScoreOptions());
        var shown = scored.Where(cluster => cluster.Level >= ClusterLevel.Review).ToList();
        Assert.NotEmpty(shown);
        foreach (var cluster in shown)
        {
            Assert.Equal(Math.Log2(cluster.Risk / (1 - cluster.Risk)), cluster.Contributions.Sum(part => part.Bits), 1e-9);
            var key = cluster.Key!;
            Assert.NotEmpty(key.Records);
            Assert.Equal(key.LevelWithout, LevelWithout(cluster, key.Values, associations));
            Assert.True(key.LevelWithout < cluster.Level);
            foreach (var part in ProperParts(key.Values))
                Assert.True(LevelWithout(cluster, part, associations) >= cluster.Level, $"{cluster.Id}: {string.Join(' ', part)} would do");
        }
    }

    private static ClusterLevel LevelWithout(Cluster cluster, IReadOnlyList<EntityId> values, Associations associations)
    {
        var gone = values.ToHashSet();
        var rest = associations with { Ties = [.. associations.Ties.Where(tie => !gone.Contains(tie.Pivot))] };
        return Assert.Single(ClusterScore.Score([cluster], rest, [], new ScoreOptions())).Level;
    }

    // All of few values; of many those that leave one out, which every smaller part lies in.
    private static IEnumerable<IReadOnlyList<EntityId>> ProperParts(IReadOnlyList<EntityId> values)
    {
        if (values.Count > MaxWhole) return values.Select(left => (IReadOnlyList<EntityId>)[.. values.Where(value => value != left)]);
        return Enumerable.Range(0, (1 << values.Count) - 1).Select(bits => (IReadOnlyList<EntityId>)[.. values.Where((_, at) => (bits >> at & 1) == 1)]);
    }
}
