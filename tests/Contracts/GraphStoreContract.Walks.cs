using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Xunit;

namespace Investigations.Tests.Contracts;

public abstract partial class GraphStoreContract
{
    [Theory]
    [InlineData(1, "ann account")]
    [InlineData(2, "ann account bob")]
    [InlineData(3, "ann account bob house")]
    public async Task Expand_reaches_exactly_the_asked_hops_nearest_first(int hops, string expected)
    {
        await using var store = await WithGraphAsync("ann -> account; bob -> account; bob -> house");
        var reached = await store.ExpandAsync(TestGraph.Id("ann"), hops, 10, AsOf.Now, Token);
        Assert.Equal(expected, TestGraph.Names(reached.Entities));
        Assert.Equal(hops, reached.Links.Count);
        Assert.Equal(expected.Split(' ').Length, reached.TotalCount);
        Assert.Null(reached.TruncatedBecause);
    }

    [Fact]
    public async Task Expand_orders_one_hop_by_specificity_then_id()
    {
        await using var store = await WithGraphAsync("ann -> account1~0.2; ann -> account2~0.9; ann -> account3~0.2");
        var reached = await store.ExpandAsync(TestGraph.Id("ann"), 1, 10, AsOf.Now, Token);
        Assert.Equal("ann account2 account1 account3", TestGraph.Names(reached.Entities));
    }

    [Fact]
    public async Task Expand_groups_generic_values_and_does_not_walk_through_them()
    {
        await using var store = await WithGraphAsync("ann -> !office; bob -> !office; cid -> !office; ann -> account; bob -> account");
        var reached = await store.ExpandAsync(TestGraph.Id("ann"), 4, 10, AsOf.Now, Token);
        Assert.Equal("ann account bob", TestGraph.Names(reached.Entities));
        Assert.Equal("office", TestGraph.Names(reached.Grouped));
        Assert.Equal([new(EntityKind.BankAccount, 2)], reached.Counts);
        var fromOffice = await store.ExpandAsync(TestGraph.Id("office"), 1, 10, AsOf.Now, Token);
        Assert.Equal("office ann bob cid", TestGraph.Names(fromOffice.Entities));
    }

    [Fact]
    public async Task Expand_says_what_a_limit_cut_and_counts_it_exactly()
    {
        string hub = string.Join("; ", Enumerable.Range(0, 30).Select(i => $"c{i:00} -> account"));
        await using var store = await WithGraphAsync(hub);
        var reached = await store.ExpandAsync(TestGraph.Id("account"), 1, 5, AsOf.Now, Token);
        Assert.Equal("account c00 c01 c02 c03", TestGraph.Names(reached.Entities));
        Assert.Equal(31, reached.TotalCount);
        Assert.Equal([new(EntityKind.Candidate, 30)], reached.Counts);
        Assert.Equal(TruncatedBecause.Limit, reached.TruncatedBecause);
        Assert.All(reached.Links, link => Assert.Contains(reached.Entities, entity => entity.Id == link.From));
    }

    [Fact]
    public async Task Expand_follows_only_links_that_held_at_the_valid_time()
    {
        await using var store = await WithGraphAsync("ann -> account1 @2020..2022; ann -> account2 @2023..; ann -> account3");
        var then = new AsOf(new DateTimeOffset(2021, 6, 1, 0, 0, 0, TimeSpan.Zero), null);
        var reached = await store.ExpandAsync(TestGraph.Id("ann"), 1, 10, then, Token);
        Assert.Equal("ann account1 account3", TestGraph.Names(reached.Entities));
        Assert.Equal(2, reached.Links.Count);
    }

    [Fact]
    public async Task A_recorded_time_before_the_graph_was_drawn_is_refused_not_guessed()
    {
        await using var store = await WithGraphAsync("ann -> account; bob -> account");
        var drawn = Clock.GetUtcNow();
        Assert.Equal(2, (await store.ExpandAsync(TestGraph.Id("ann"), 1, 10, new AsOf(null, drawn), Token)).TotalCount);
        var before = new AsOf(null, drawn.AddSeconds(-1));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.ExpandAsync(TestGraph.Id("ann"), 1, 10, before, Token));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.PathsAsync(TestGraph.Id("ann"), TestGraph.Id("bob"), 1, 2, before, Token));
    }

    [Fact]
    public async Task Links_among_entities_are_those_with_both_ends_there()
    {
        await using var store = await WithGraphAsync("ann -> account; bob -> account; bob -> house");
        var links = await store.LinksAmongAsync([TestGraph.Id("bob"), TestGraph.Id("house"), TestGraph.Id("ann")], Token);
        Assert.Equal([(TestGraph.Id("bob"), TestGraph.Id("house"))], links.Select(link => (link.From, link.To)));
    }

    [Fact]
    public async Task Expand_of_an_unknown_id_is_empty()
    {
        await using var store = await WithGraphAsync("ann -> account");
        var reached = await store.ExpandAsync(TestGraph.Id("nobody"), 2, 10, AsOf.Now, Token);
        Assert.Empty(reached.Entities);
        Assert.Equal(0, reached.TotalCount);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(5, 10)]
    [InlineData(1, 0)]
    [InlineData(1, 2001)]
    public async Task Expand_refuses_hops_and_limits_out_of_range(int hops, int limit)
    {
        await using var store = await WithGraphAsync("ann -> account");
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await store.ExpandAsync(TestGraph.Id("ann"), hops, limit, AsOf.Now, Token));
    }

    [Fact]
    public async Task Expand_agrees_with_a_plain_breadth_first_search_on_random_graphs()
    {
        for (int seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            string text = string.Join("; ", Enumerable.Range(0, 40).Select(_ => $"c{random.Next(20)} -> account{random.Next(14)}"));
            var graph = TestGraph.Parse(text);
            await using var store = await WithGraphAsync(graph);
            var seedId = graph.Entities[random.Next(graph.Entities.Count)].Id;
            for (int hops = 1; hops <= 4; hops++)
            {
                var reached = await store.ExpandAsync(seedId, hops, 2000, AsOf.Now, Token);
                Assert.Equal(Within(graph, seedId, hops), reached.Entities.Select(entity => entity.Id).Order());
            }
        }
    }

    [Fact]
    public async Task Paths_come_cheapest_first_and_common_values_cost_more()
    {
        await using var store = await WithGraphAsync("ann -> account1~0.1; bob -> account1~0.1; ann -> account2~0.9; bob -> account2~0.9; ann -> !office; bob -> !office");
        var paths = await store.PathsAsync(TestGraph.Id("ann"), TestGraph.Id("bob"), 10, 4, AsOf.Now, Token);
        Assert.Equal(["ann account2 bob", "ann account1 bob", "ann office bob"], paths.Items.Select(path => TestGraph.Names(path.Entities)));
        Assert.True(paths.Items[0].Cost < paths.Items[1].Cost && paths.Items[1].Cost < paths.Items[2].Cost);
        Assert.All(paths.Items, path => Assert.Equal(path.Entities.Count - 1, path.Links.Count));
        Assert.Null(paths.TruncatedBecause);
    }

    [Fact]
    public async Task Paths_say_that_there_are_more_than_were_asked_for()
    {
        await using var store = await WithGraphAsync("ann -> account1; bob -> account1; ann -> account2; bob -> account2; ann -> account3; bob -> account3");
        var paths = await store.PathsAsync(TestGraph.Id("ann"), TestGraph.Id("bob"), 2, 4, AsOf.Now, Token);
        Assert.Equal(["ann account1 bob", "ann account2 bob"], paths.Items.Select(path => TestGraph.Names(path.Entities)));
        Assert.Equal(TruncatedBecause.Limit, paths.TruncatedBecause);
    }

    [Fact]
    public async Task Paths_keep_to_the_hops_and_to_the_valid_time()
    {
        await using var store = await WithGraphAsync("ann -> account1; bob -> account1; bob -> account2; cid -> account2; ann -> account3 @2020..2021; cid -> account3");
        var at = new AsOf(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), null);
        Assert.Empty((await store.PathsAsync(TestGraph.Id("ann"), TestGraph.Id("cid"), 5, 3, at, Token)).Items);
        var longer = await store.PathsAsync(TestGraph.Id("ann"), TestGraph.Id("cid"), 5, 4, at, Token);
        Assert.Equal(["ann account1 bob account2 cid"], longer.Items.Select(path => TestGraph.Names(path.Entities)));
        var always = await store.PathsAsync(TestGraph.Id("ann"), TestGraph.Id("cid"), 5, 4, AsOf.Now, Token);
        Assert.Equal("ann account3 cid", TestGraph.Names(always.Items[0].Entities));
    }

    [Fact]
    public async Task Paths_agree_with_a_search_of_all_loopless_ways_on_random_graphs()
    {
        for (int seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            string text = string.Join("; ", Enumerable.Range(0, 22).Select(_ => $"c{random.Next(7)} -> account{random.Next(7)}~0.{random.Next(1, 10)}"));
            var graph = TestGraph.Parse(text);
            await using var store = await WithGraphAsync(graph);
            var (from, to) = (graph.Entities[0].Id, graph.Entities[^1].Id);
            int maxHops = 3 + (seed % 4);
            var expected = AllPaths(graph, from, to, maxHops).Order().ToList();
            var found = await store.PathsAsync(from, to, 10, maxHops, AsOf.Now, Token);
            Assert.Equal(Math.Min(10, expected.Count), found.Items.Count);
            Assert.Equal(expected.Take(10).Select(cost => Math.Round(cost, 9)), found.Items.Select(path => Math.Round(path.Cost, 9)));
            Assert.Equal(found.Items.Count, found.Items.Select(path => TestGraph.Names(path.Entities)).Distinct().Count());
        }
    }

    [Fact]
    public async Task Pages_of_links_cover_all_exactly_once()
    {
        string hub = string.Join("; ", Enumerable.Range(0, 23).Select(i => $"c{i:00} -> account"));
        await using var store = await WithGraphAsync(hub + "; account -> house; account -> c03");
        var seen = await AllPagesAsync(cursor => store.LinksAsync(TestGraph.Id("account"), null, 4, cursor, Token));
        Assert.Equal(25, seen.Count);
        Assert.Equal(25, seen.Select(link => (link.From, link.To)).Distinct().Count());
        Assert.Equal(25, (await store.LinksAsync(TestGraph.Id("account"), LinkKind.PaidTo, 4, null, Token)).TotalCount);
        Assert.Empty((await store.LinksAsync(TestGraph.Id("account"), LinkKind.Follows, 4, null, Token)).Items);
    }

    [Fact]
    public async Task The_graph_that_was_replaced_is_gone_at_once()
    {
        await using var store = await WithGraphAsync("ann -> account; bob -> account");
        Assert.Equal(3, (await store.ExpandAsync(TestGraph.Id("ann"), 2, 10, AsOf.Now, Token)).TotalCount);
        await store.ReplaceAssociationsAsync(1, TestGraph.Parse("ann -> house"), Token);
        Assert.Equal("ann house", TestGraph.Names((await store.ExpandAsync(TestGraph.Id("ann"), 2, 10, AsOf.Now, Token)).Entities));
        Assert.Null(await store.FindAsync(TestGraph.Id("bob"), Token));
        Assert.Equal(0, (await store.SearchAsync("bob", null, 10, null, Token)).TotalCount);
    }

    private ValueTask<IGraphStore> WithGraphAsync(string text) => WithGraphAsync(TestGraph.Parse(text));

    private async ValueTask<IGraphStore> WithGraphAsync(Associations graph)
    {
        var store = await OpenEmptyAsync();
        await store.ReplaceAssociationsAsync(await store.BeginRunAsync(TestRecords.Exported, Token), graph, Token);
        return store;
    }

    private static List<EntityId> Within(Associations graph, EntityId seed, int hops)
    {
        var reached = new SortedSet<EntityId> { seed };
        for (int hop = 0; hop < hops; hop++)
        {
            var met = graph.Links.SelectMany(link => reached.Contains(link.From) ? [link.To] : reached.Contains(link.To) ? [link.From] : Array.Empty<EntityId>()).ToList();
            reached.UnionWith(met);
        }
        return [.. reached];
    }

    /// <summary>The cost of every loopless way: 1 a hop, and 4 times what the value on the way lacks in specificity; the end costs no more than its hop.</summary>
    private static IEnumerable<double> AllPaths(Associations graph, EntityId from, EntityId to, int maxHops)
    {
        var entities = graph.Entities.ToDictionary(entity => entity.Id);
        return Walk([from], 0);

        IEnumerable<double> Walk(List<EntityId> way, double cost)
        {
            if (way[^1] == to) return [cost];
            if (way.Count > maxHops) return [];
            return graph.Links.SelectMany(link => link.From == way[^1] ? [link.To] : link.To == way[^1] ? [link.From] : Array.Empty<EntityId>())
                .Distinct().Where(next => !way.Contains(next))
                .SelectMany(next => Walk([.. way, next], cost + 1 + (next == to ? 0 : 4 * (1 - entities[next].Specificity))));
        }
    }
}
