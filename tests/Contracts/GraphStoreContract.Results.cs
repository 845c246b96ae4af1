using Investigations.Graph.Model;
using Xunit;

namespace Investigations.Tests.Contracts;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Identities_come_back_as_they_were_given_and_replacing_twice_is_the_same()
    {
        await using var store = await OpenEmptyAsync();
        Assert.Equal(TestResults.Text(Identities.Empty), TestResults.Text(await store.IdentitiesAsync(Token)));
        for (int i = 0; i < 2; i++)
        {
            await store.ReplaceIdentitiesAsync(await store.BeginRunAsync(TestRecords.Exported, Token), TestResults.Identities, Token);
            Assert.Equal(TestResults.Text(TestResults.Identities), TestResults.Text(await store.IdentitiesAsync(Token)));
        }
    }

    [Fact]
    public async Task Associations_come_back_as_they_were_given_and_replacing_twice_is_the_same()
    {
        await using var store = await OpenEmptyAsync();
        for (int i = 0; i < 2; i++)
        {
            await store.ReplaceAssociationsAsync(await store.BeginRunAsync(TestRecords.Exported, Token), TestResults.Associations, Token);
            Assert.Equal(TestResults.Text(TestResults.Associations), TestResults.Text(await store.AssociationsAsync(Token)));
        }
    }

    [Fact]
    public async Task A_replacement_that_fails_leaves_what_was()
    {
        await using var store = await WithGraphAsync(TestResults.Associations);
        var broken = TestResults.Associations with { Entities = TestResults.Associations.Entities.Take(1).ToArray() };
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.ReplaceAssociationsAsync(1, broken, Token));
        Assert.Equal(TestResults.Text(TestResults.Associations), TestResults.Text(await store.AssociationsAsync(Token)));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.ReplaceAssociationsAsync(99, TestResults.Associations, Token));
    }

    [Fact]
    public async Task Ties_are_those_among_the_candidates_asked_for()
    {
        await using var store = await WithGraphAsync(TestResults.Associations);
        var (a, b) = (TestResults.Associations.Ties[0].A, TestResults.Associations.Ties[0].B);
        Assert.Equal(TestResults.Text(TestResults.Associations.Ties), TestResults.Text(await store.TiesAsync([b, a], Token)));
        Assert.Empty(await store.TiesAsync([a], Token));
    }

    [Fact]
    public async Task Entities_are_found_in_the_order_asked_null_where_there_is_none()
    {
        await using var store = await WithGraphAsync(TestResults.Associations);
        var known = TestResults.Associations.Entities;
        var found = await store.FindAsync([known[2].Id, new EntityId("phone:none"), known[0].Id], Token);
        Assert.Equal([known[2], null, known[0]], found);
    }

    [Fact]
    public async Task An_id_that_was_merged_away_finds_the_one_that_lives_on()
    {
        await using var store = await OpenEmptyAsync();
        await store.ReplaceIdentitiesAsync(await store.BeginRunAsync(TestRecords.Exported, Token), TestResults.Identities, Token);
        var person = TestResults.Identities.People[0];
        var merged = EntityKind.Candidate.IdOf("workers/W1");
        Assert.Equal(person, await store.FindAsync(merged, Token));
        Assert.Null(await store.FindAsync(EntityKind.Candidate.IdOf("workers/W404"), Token));
    }

    [Fact]
    public async Task Names_of_an_entity_are_in_ordinal_order()
    {
        await using var store = await OpenEmptyAsync();
        await store.ReplaceIdentitiesAsync(await store.BeginRunAsync(TestRecords.Exported, Token), TestResults.Identities, Token);
        var names = await store.NamesOfAsync(TestResults.Identities.People[0].Id, Token);
        Assert.Equal(["candidates.csv#C1", "workers.csv#W1"], names.Select(name => name.Record.ToString()));
    }

    [Fact]
    public async Task Signals_come_back_by_id_subject_candidate_and_strength()
    {
        await using var store = await OpenEmptyAsync();
        IndicatorOutcome[] outcomes = [new("P02", 30, null, TestRecords.Exported), new("W01", 0, "no logins", null)];
        long run = await store.BeginRunAsync(TestRecords.Exported, Token);
        for (int i = 0; i < 2; i++) await store.ReplaceSignalsAsync(run, TestResults.Signals, outcomes, Token);
        Assert.Equal(TestResults.Text(TestResults.Signals), TestResults.Text(await store.AllSignalsAsync(Token)));
        Assert.Equal(outcomes, await store.IndicatorOutcomesAsync(Token));
        Assert.Equal(["S03", "S01"], (await store.SignalsAsync(["S03", "none", "S01"], Token)).Select(signal => signal.Id));

        var seen = await AllPagesAsync(cursor => store.SignalsAsync(null, null, 7, cursor, Token));
        Assert.Equal(TestResults.Signals.OrderByDescending(signal => signal.Bits).ThenBy(signal => signal.Id, StringComparer.Ordinal).Select(signal => signal.Id), seen.Select(signal => signal.Id));
        Assert.Equal(30, (await store.SignalsAsync(TestResults.Signals[0].Subject, null, 5, null, Token)).TotalCount);
        Assert.Equal(1, (await store.SignalsAsync(TestResults.Signals[4].Candidates[1], null, 5, null, Token)).TotalCount);
        Assert.Equal(0, (await store.SignalsAsync(null, "W01", 5, null, Token)).TotalCount);
    }

    [Fact]
    public async Task Clusters_come_most_urgent_first_and_those_of_runs_before_stay()
    {
        await using var store = await OpenEmptyAsync();
        long first = await store.BeginRunAsync(TestRecords.Exported, Token);
        await store.ReplaceClustersAsync(first, TestResults.Clusters, Token);
        long second = await store.BeginRunAsync(TestRecords.Exported, Token);
        Cluster[] later = [.. TestResults.Clusters.Select(cluster => cluster with { Title = "later" })];
        await store.ReplaceClustersAsync(second, later, Token);

        Assert.Equal(TestResults.Text(later), TestResults.Text(await store.AllClustersAsync(Token)));
        Assert.Equal(TestResults.Text(TestResults.Clusters), TestResults.Text(await store.ClustersOfRunAsync(first, Token)));
        var standing = later.Where(cluster => cluster.State != ClusterState.Dissolved)
            .OrderByDescending(cluster => cluster.Level).ThenByDescending(cluster => cluster.Risk).ThenBy(cluster => cluster.Id, StringComparer.Ordinal).Select(cluster => cluster.Id).ToList();
        Assert.Equal(standing, (await AllPagesAsync(cursor => store.ClustersAsync(null, 3, cursor, Token))).Select(cluster => cluster.Id));
        Assert.All((await store.ClustersAsync(ClusterLevel.Escalate, 50, null, Token)).Items, cluster => Assert.Equal(ClusterLevel.Escalate, cluster.Level));
        Assert.Equal(standing, (await store.ClustersOfAsync(later[0].Members[0].Entity, Token)).Select(cluster => cluster.Id));
        Assert.Equal("later", (await store.ClusterAsync(later[0].Id, Token))!.Title);
        Assert.Null(await store.ClusterAsync("none", Token));
    }

    [Fact]
    public async Task Runs_come_newest_first_with_their_stages()
    {
        await using var store = await OpenEmptyAsync();
        long first = await store.BeginRunAsync(TestRecords.Exported, Token);
        var stage = new StageOutcome("resolve", TimeSpan.FromSeconds(2), [new("candidates", 5)], ["block 'smith' capped"]);
        await store.EndStageAsync(first, stage, Token);
        await store.EndStageAsync(first, stage with { Stage = "correlate" }, Token);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await store.EndRunAsync(first, Token);
        long second = await store.BeginRunAsync(TestRecords.Exported, Token);
        var runs = await store.RunsAsync(5, Token);
        Assert.Equal([second, first], runs.Select(run => run.Id));
        Assert.Null(runs[0].EndedAt);
        Assert.Equal(TimeSpan.FromMinutes(1), runs[1].EndedAt - runs[1].StartedAt);
        Assert.Equal(TestResults.Text(new[] { stage, stage with { Stage = "correlate" } }), TestResults.Text(runs[1].Stages));
    }
}
