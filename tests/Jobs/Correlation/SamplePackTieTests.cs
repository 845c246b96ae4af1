using Investigations.Graph.Model;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Investigations.Tests.Fixtures;
using Investigations.Tests.Jobs.Resolution;
using Xunit;

namespace Investigations.Tests.Jobs.Correlation;

public sealed class SamplePackTieTests
{
    private static readonly Lazy<(PackTruth Truth, Identities Identities, Associations Associations)> Sample = new(static () =>
    {
        string folder = SharedFiles.SamplePack();
        var (records, texts) = PackRecords.Load(folder);
        var identities = Resolver.Resolve(records, [], new ResolveOptions());
        return (PackTruth.Read(Path.Combine(Path.GetDirectoryName(folder)!, "truth.json")), identities, Correlator.Correlate(records, texts, identities, new CorrelateOptions()));
    });

    // What a pair shares, counted as domain.md 1.8 says: by category, what one innocent explanation would produce at once as one.
    private static List<(EntityId A, EntityId B)> PairsOfTwoCategories(Associations associations) =>
        [.. associations.Ties.Where(tie => tie.ExplainedBy is null && tie.Bits >= 1).GroupBy(tie => (tie.A, tie.B))
            .Where(pair => pair.GroupBy(tie => tie.Group.Length > 0 ? tie.Group : tie.Category.ToString(), StringComparer.Ordinal)
                .Select(group => group.First().Category).Distinct().Count() > 1)
            .Select(pair => pair.Key)];

    [Fact]
    public void The_personas_of_each_network_hang_together_by_two_categories()
    {
        SharedFiles.SamplePack();
        var (truth, identities, associations) = Sample.Value;
        var candidateOf = truth.CandidateOf(identities);
        var pairs = PairsOfTwoCategories(associations);

        Assert.All(truth.Networks, network =>
        {
            var personas = network.Personas.Select(person => candidateOf[person]).ToHashSet(StringComparer.Ordinal);
            var reached = new HashSet<string>(StringComparer.Ordinal) { personas.First() };
            for (int i = 0; i < personas.Count; i++)
            {
                foreach (var (a, b) in pairs.Where(pair => personas.Contains(pair.A.Value) && personas.Contains(pair.B.Value)))
                {
                    if (reached.Contains(a.Value) || reached.Contains(b.Value)) reached.UnionWith([a.Value, b.Value]);
                }
            }
            Assert.True(personas.SetEquals(reached), $"{network.Id}: {reached.Count} of {personas.Count} hang together");
        });
    }

    [Fact]
    public void Honest_people_and_victims_share_two_categories_with_nobody()
    {
        SharedFiles.SamplePack();
        var (truth, identities, associations) = Sample.Value;
        var outsiders = truth.CandidateOf(identities).Where(pair => truth.Roles.GetValueOrDefault(pair.Key) is "honest" or "victim").Select(pair => pair.Value).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(PairsOfTwoCategories(associations), pair => outsiders.Contains(pair.A.Value) || outsiders.Contains(pair.B.Value));
    }
}
