using System.Text.Json;
using Investigations.Api.Schema;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>What queries answer, how many store calls they cost, and that no list leaves out anything in silence.</summary>
public sealed class QueryTests
{
    [Fact]
    public async Task Cluster_shows_members_evidence_graph_and_signals()
    {
        await using var host = await TestHost.StartAsync();
        var cluster = (await host.ReadAsync("""
            { cluster(id: "k1") { title level risk state typologies roleCounts { role count } facilitators { label } refutation
                members(role: MEMBER) { edges { node { label role rank } } totalCount }
                contributions { name category bits evidence { file recordId column text } }
                explanations { name holds because }
                graph { entities { label } links { id fromEntity { label } kind } ties { pivotEntity { label } bits } returnedCount totalCount truncatedBecause }
                signals { edges { node { indicator strength at subjectEntity { label } evidence { record { versions { cells { column text } } } } } } } } }
            """)).GetProperty("cluster");
        Assert.Equal("REVIEW", cluster.GetProperty("level").GetString());
        Assert.Equal(["MEMBER 2", "SHARED 1"], cluster.GetProperty("roleCounts").EnumerateArray().Select(count => $"{count.GetProperty("role").GetString()} {count.GetProperty("count").GetInt32()}"));
        Assert.Equal(["Ann O'Neil", "Bo Li"], Nodes(cluster.GetProperty("members")).Select(node => node.GetProperty("label").GetString()));
        Assert.Equal("(702) 919-1300", cluster.GetProperty("contributions")[0].GetProperty("evidence")[0].GetProperty("text").GetString());
        var graph = cluster.GetProperty("graph");
        Assert.Equal((3, 2, 1), (graph.GetProperty("entities").GetArrayLength(), graph.GetProperty("links").GetArrayLength(), graph.GetProperty("ties").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, graph.GetProperty("truncatedBecause").ValueKind);
        var signal = Nodes(cluster.GetProperty("signals")).Single();
        Assert.Equal(("STRONG", "2026-04-20T12:00:00Z"), (signal.GetProperty("strength").GetString(), signal.GetProperty("at").GetString()));
        Assert.Equal(3, signal.GetProperty("evidence")[0].GetProperty("record").GetProperty("versions")[0].GetProperty("cells").GetArrayLength());
    }

    [Fact]
    public async Task Nested_lists_cost_one_store_call_a_level()
    {
        var graph = Worlds.TwoCandidatesOnePhone();
        var (ann, bo, phone) = (graph.Entities.Values.First(), graph.Entities.Values.Skip(1).First(), graph.Entities.Values.Last());
        for (int i = 2; i <= 20; i++) graph.Clusters.Add(Worlds.Cluster($"k{i}", ClusterLevel.Note, ann, bo, phone));
        await using var host = await TestHost.StartAsync(graph);
        await host.ReadAsync("""
            { clusters(first: 20) { edges { node { members { edges { node { entity { label } } } }
                graph { entities { id } links { evidence { text } } ties { id } }
                signals(first: 5) { edges { node { subjectEntity { label } evidence { text record { file } } } } } } } } }
            """);
        Assert.Equal(["clusters", "find many", "find many", "links among", "records", "signals by id", "ties"], graph.Calls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Candidate_shows_names_records_ties_and_clusters()
    {
        await using var host = await TestHost.StartAsync();
        var candidate = (await host.ReadAsync("""
            { candidate(id: "candidate:candidates/C1") { entity { kind } names { recordId column text } records { file sourceSystem versions { version recordedAt retiredAt } }
                links { edges { node { kind toEntity { id } } } totalCount } signals { totalCount } clusters { id } ties { a b reason evidence { recordId } } } }
            """)).GetProperty("candidate");
        Assert.Equal("C1", candidate.GetProperty("names")[0].GetProperty("text").GetString());
        Assert.Equal("candidates.csv", candidate.GetProperty("records")[0].GetProperty("file").GetString());
        Assert.Equal("candidate:candidates/C2", candidate.GetProperty("ties")[0].GetProperty("b").GetString());
        Assert.Equal("k1", candidate.GetProperty("clusters")[0].GetProperty("id").GetString());
        Assert.Equal("phone:+17029191300", Nodes(candidate.GetProperty("links")).Single().GetProperty("toEntity").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("{entity(id:\"phone:+1\"){entity{id}}}", "entity")]
    [InlineData("{candidate(id:\"phone:+17029191300\"){entity{id}}}", "candidate")]
    [InlineData("{cluster(id:\"none\"){id}}", "cluster")]
    [InlineData("{record(file:\"candidates.csv\",id:\"C9\"){file}}", "record")]
    public async Task G22_what_is_not_there_is_null(string query, string field)
    {
        await using var host = await TestHost.StartAsync();
        Assert.Equal(JsonValueKind.Null, (await host.ReadAsync(query)).GetProperty(field).ValueKind);
    }

    [Theory]
    [InlineData("{clusters(first:0){totalCount}}", ErrorCodes.OutOfRange)]
    [InlineData("{clusters(first:-1){totalCount}}", ErrorCodes.OutOfRange)]
    [InlineData("{clusters(first:101){totalCount}}", ErrorCodes.OutOfRange)]
    [InlineData("{clusters(first:2147483648){totalCount}}", ErrorCodes.DocumentTooCostly)]
    [InlineData("{clusters(first:null){totalCount}}", ErrorCodes.DocumentInvalid)]
    [InlineData("{clusters(first:\"5\"){totalCount}}", ErrorCodes.DocumentInvalid)]
    [InlineData("{clusters(after:\"!\"){totalCount}}", ErrorCodes.CursorUnreadable)]
    [InlineData("{expand(id:\"a\",hops:5){totalCount}}", ErrorCodes.OutOfRange)]
    [InlineData("{expand(id:\"a\",limit:2001){totalCount}}", ErrorCodes.OutOfRange)]
    [InlineData("{expand(id:\"a\",validAt:\"yesterday\"){totalCount}}", ErrorCodes.DocumentInvalid)]
    [InlineData("{paths(from:\"a\",to:\"b\",count:11){totalCount}}", ErrorCodes.OutOfRange)]
    [InlineData("{record(file:\"passwords.csv\",id:\"1\"){file}}", ErrorCodes.FileUnknown)]
    public async Task G15_G21_arguments_out_of_range_are_refused(string query, string code)
    {
        await using var host = await TestHost.StartAsync();
        Assert.Equal(code, await host.CodeAsync(query));
    }

    [Fact]
    public async Task Paging_from_any_cursor_walks_the_list_once()
    {
        var graph = new FakeGraph();
        for (int i = 0; i < 25; i++) graph.Add(EntityKind.EmailAddress, $"p{i:00}@example.org", $"p{i:00}@example.org");
        await using var host = await TestHost.StartAsync(graph);
        const string query = """query($after:String){search(kind:EMAIL_ADDRESS,first:10,after:$after){edges{cursor node{id}} pageInfo{hasNextPage hasPreviousPage endCursor} totalCount returnedCount truncatedBecause}}""";
        var seen = new List<string?>();
        string? after = null;
        JsonElement page;
        do
        {
            page = (await host.ReadAsync(query, new { after })).GetProperty("search");
            seen.AddRange(Nodes(page).Select(node => node.GetProperty("id").GetString()));
            Assert.Equal(25, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), page.GetProperty("truncatedBecause").GetString() is "LIMIT");
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(graph.Entities.Keys.Order().Select(id => id.Value), seen);

        var first = (await host.ReadAsync(query)).GetProperty("search").GetProperty("edges");
        var afterThird = (await host.ReadAsync(query, new { after = first[2].GetProperty("cursor").GetString() })).GetProperty("search");
        Assert.Equal(seen.Skip(3).Take(10), Nodes(afterThird).Select(node => node.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Runs_page_newest_first_and_say_how_many_there_are()
    {
        var graph = new FakeGraph();
        for (int i = 1; i <= 5; i++) graph.Runs.Add(new Run(i, Worlds.Noon, Worlds.Noon, Worlds.Noon, [new StageOutcome("resolve", TimeSpan.FromSeconds(2), [new("candidates", 7)], ["1 block capped"])]));
        await using var host = await TestHost.StartAsync(graph);
        const string query = "query($after:String){runs(first:2,after:$after){edges{node{id stages{durationMilliseconds counts{name count} left}}} pageInfo{endCursor hasNextPage} totalCount}}";
        var first = (await host.ReadAsync(query)).GetProperty("runs");
        var second = (await host.ReadAsync(query, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("runs");
        var third = (await host.ReadAsync(query, new { after = second.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("runs");
        Assert.Equal([5, 4, 3, 2, 1], new[] { first, second, third }.SelectMany(Nodes).Select(run => run.GetProperty("id").GetInt32()));
        Assert.Equal(5, second.GetProperty("totalCount").GetInt32());
        Assert.False(third.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(2_000, Nodes(first).First().GetProperty("stages")[0].GetProperty("durationMilliseconds").GetDouble());
    }

    [Fact]
    public async Task Expansion_says_what_it_left_out()
    {
        await using var host = await TestHost.StartAsync();
        var reached = (await host.ReadAsync("{expand(id:\"phone:+17029191300\",limit:2,validAt:\"2026-04-20\"){entities{id} links{id} counts{kind count} grouped{id} totalCount returnedCount truncatedBecause}}")).GetProperty("expand");
        Assert.Equal((3, 2, "LIMIT"), (reached.GetProperty("totalCount").GetInt32(), reached.GetProperty("returnedCount").GetInt32(), reached.GetProperty("truncatedBecause").GetString()));
        Assert.Equal("PHONE_NUMBER", reached.GetProperty("counts")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Imports_rejects_and_indicators_are_shown()
    {
        var graph = Worlds.TwoCandidatesOnePhone();
        graph.Imports.Add(new ImportOutcome(1, new ImportSource("acme", "week 16", Worlds.Noon, "US"), [new FileOutcome("workers.csv", 3, 0, 0, 1, 0)], [new ImportNotice("workers.csv", "x", "UNKNOWN_COLUMN", 4, "", "Not read.")], Worlds.Noon, null));
        graph.Rejects.Add(new RejectedRecord("workers.csv", 7, "W1", "email", RejectReason.RequiredCellEmpty, "Fill it."));
        await using var host = await TestHost.StartAsync(graph);
        var data = await host.ReadAsync("""
            { imports { edges { node { id tenant endedAt files { acceptedCount rejectedCount } notices { code count } } } }
              rejects(file: "workers.csv") { edges { node { line reason } } totalCount } indicators { indicator firedCount notComputableBecause }
              paths(from: "a", to: "b") { items { entities { id } links { kind } cost } totalCount returnedCount truncatedBecause } }
            """);
        Assert.Equal(1, Nodes(data.GetProperty("imports")).Single().GetProperty("files")[0].GetProperty("rejectedCount").GetInt32());
        Assert.Equal("REQUIRED_CELL_EMPTY", Nodes(data.GetProperty("rejects")).Single().GetProperty("reason").GetString());
        Assert.Equal("no shipments", data.GetProperty("indicators")[1].GetProperty("notComputableBecause").GetString());
        Assert.Equal(2, data.GetProperty("paths").GetProperty("items")[0].GetProperty("cost").GetDouble());
    }

    [Fact]
    public async Task Records_are_found_by_their_cells()
    {
        await using var host = await TestHost.StartAsync();
        var found = (await host.ReadAsync("{searchRecords(query:\"702\",file:\"candidates.csv\"){edges{node{file recordId version}} totalCount}}")).GetProperty("searchRecords");
        Assert.Equal(["C1", "C2"], Nodes(found).Select(node => node.GetProperty("recordId").GetString()));
        Assert.Equal(ErrorCodes.FileUnknown, await host.CodeAsync("{searchRecords(query:\"702\",file:\"secrets\"){totalCount}}"));
    }

    [Fact]
    public async Task Judging_writes_the_pair_in_order_under_the_viewers_name()
    {
        await using var host = await TestHost.StartAsync();
        const string judge = "mutation($a:RecordInput!,$b:RecordInput!,$r:String!){judge(a:$a,b:$b,verdict:NEGATIVE,reason:$r){a{recordId} b{recordId} verdict author}}";
        object one = new { file = "candidates.csv", recordId = "C1" };
        object two = new { file = "candidates.csv", recordId = "C2" };
        await host.ReadAsync(judge, new { a = two, b = one, r = " Two brothers. " });
        var written = Assert.Single(host.Graph.Held).Judgement;
        Assert.Equal((Worlds.Ref("C1"), Worlds.Ref("C2"), Verdict.Negative, "ada", true, "Two brothers."), (written.A, written.B, written.Verdict, written.Author, written.IsByAnalyst, written.Reason));

        Assert.Equal(ErrorCodes.ReasonNeeded, await host.CodeAsync(judge, new { a = one, b = two, r = " " }));
        Assert.Equal(ErrorCodes.OutOfRange, await host.CodeAsync(judge, new { a = one, b = one, r = "x" }));
        Assert.Equal(ErrorCodes.RecordUnknown, await host.CodeAsync(judge, new { a = one, b = new { file = "candidates.csv", recordId = "C9" }, r = "x" }));
        Assert.Equal(ErrorCodes.VariableInvalid, await host.CodeAsync(judge, new { a = one, b = new { file = "candidates.csv", recordId = "C2", extra = 1 }, r = "x" }));
        Assert.Single(host.Graph.Held);
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement connection) => connection.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"));
}
