using Investigations.Api.Demo;
using Investigations.Api.Demo.People;
using Investigations.Graph.Model;
using Investigations.Jobs.Scoring.Learned;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>Whose name comes from where changes no level and no risk.</summary>
public sealed class NameExchangeTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void Exchanging_names_between_origins_changes_no_level_and_no_risk(int seed)
    {
        var (usual, exchanged) = NameBook.Twins();
        var before = Clusters(new WorldOptions(seed, 300) { Names = usual });
        var after = Clusters(new WorldOptions(seed, 300) { Names = exchanged });
        Assert.Contains(before.Values, cluster => cluster.Level >= ClusterLevel.Review);
        Assert.Equal(before.Keys, after.Keys);
        foreach (var (members, cluster) in before)
        {
            var twin = after[members];
            Assert.Equal(cluster.Level, twin.Level);
            Assert.Equal(cluster.Risk, twin.Risk, 1e-9);
            Assert.Equal(cluster.Learned!.Probability, twin.Learned!.Probability, 1e-9);
        }
    }

    [Fact]
    public void Twins_give_the_same_people_names_of_the_other_origin()
    {
        var (usual, exchanged) = NameBook.Twins();
        var pairs = Enumerable.Range(0, 200).Select(i => (usual.Draw(Chance.Of(1, "name", i)), exchanged.Draw(Chance.Of(1, "name", i)))).ToList();
        Assert.True(pairs.Count(pair => usual.IsEnglishFamily(pair.Item1.Family) != usual.IsEnglishFamily(pair.Item2.Family)) > 100);
        Assert.Equal(pairs.Select(pair => pair.Item1.Plain).Distinct().Count(), pairs.Select(pair => pair.Item2.Plain).Distinct().Count());
    }

    private static SortedDictionary<string, Cluster> Clusters(WorldOptions world) =>
        new(ScoredWorld.Of(world, RiskModelFile.Shipped).Clusters.ToDictionary(MembersOf), StringComparer.Ordinal);

    private static string MembersOf(Cluster cluster) => string.Join(' ', cluster.Members
        .Where(member => member.Kind == EntityKind.Candidate).Select(member => $"{member.Role} {member.Entity}").Order(StringComparer.Ordinal));
}
