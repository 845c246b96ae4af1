using System.Text.Json;
using Investigations.Api.Schema;
using Investigations.Graph.Model;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>The review queue over GraphQL: what waits, judging with the version seen, taking back, conflicts.</summary>
public sealed class ReviewTests
{
    private const string Queue = "{reviewQueue(first:1){totalCount truncatedBecause edges{node{a{recordId label} b{recordId} version matchWeight probability verdict isTogether why gain recordsAtStake clustersTouched waterfall{comparison level bits} changes{comparison joins} alignedFields{field a b} candidateA{label} judgements{author}}}} reviewProgress{judgedToday judgedTodayByYou left decidesMost conflictCount}}";
    private const string Judge = "mutation($a:String!,$b:String!,$v:Verdict!,$s:Int){judge(a:{file:\"candidates.csv\",recordId:$a},b:{file:\"candidates.csv\",recordId:$b},verdict:$v,reason:\"looked\",seen:$s){number addedAt verdict author reason expiresAt}}";

    private static FakeGraph Graph()
    {
        var graph = Worlds.TwoCandidatesOnePhone();
        var people = graph.Entities.Values.Where(entity => entity.Kind == EntityKind.Candidate).ToList();
        RecordRef a = Worlds.Ref("C1"), b = Worlds.Ref("C2");
        graph.Resolved = new Identities(
            people, [new(a, "record_id", people[0].Id), new(b, "record_id", people[1].Id)],
            [new(a, b, Verdict.Unsure, 3, [new("prior", "one in all", -6), new("name", "exact", 9)], "match-weight", false, "Equal name.")], [], []);
        graph.Runs.Add(new Run(1, Worlds.Noon, Worlds.Noon, Worlds.Noon, []));
        return graph;
    }

    private static HeldJudgement ByKim(long number, Verdict verdict) =>
        new(number, Worlds.Noon, new Judgement(Worlds.Ref("C1"), Worlds.Ref("C2"), verdict, 0, [], "kim", true, "met both"));

    [Fact]
    public async Task The_queue_shows_the_pair_its_waterfall_and_its_fields_side_by_side()
    {
        await using var host = await TestHost.StartAsync(Graph());
        var read = await host.ReadAsync(Queue);
        var pair = read.GetProperty("reviewQueue").GetProperty("edges")[0].GetProperty("node");
        Assert.Equal(("C1", "C2", 0, 3, "UNSURE"), (pair.GetProperty("a").GetProperty("recordId").GetString(), pair.GetProperty("b").GetProperty("recordId").GetString(),
            pair.GetProperty("version").GetInt32(), pair.GetProperty("matchWeight").GetDouble(), pair.GetProperty("verdict").GetString()));
        Assert.Equal(pair.GetProperty("matchWeight").GetDouble(), pair.GetProperty("waterfall").EnumerateArray().Sum(step => step.GetProperty("bits").GetDouble()), 9);
        Assert.Equal(1 / (1 + Math.Pow(2, -3)), pair.GetProperty("probability").GetDouble(), 12);
        Assert.Contains(pair.GetProperty("alignedFields").EnumerateArray(), field => field.GetProperty("a").GetString() == "(702) 919-1300");
        Assert.Equal(new { judgedToday = 0, judgedTodayByYou = 0, left = 1, decidesMost = 1, conflictCount = 0 }.ToString(), Progress(read));
    }

    [Fact]
    public async Task A_judged_pair_leaves_the_queue_and_undo_brings_it_back()
    {
        await using var host = await TestHost.StartAsync(Graph());
        var judged = (await host.ReadAsync(Judge, new { a = "C2", b = "C1", v = "POSITIVE", s = 0 })).GetProperty("judge");
        Assert.Equal(("POSITIVE", "ada", "looked", 1), (judged.GetProperty("verdict").GetString(), judged.GetProperty("author").GetString(), judged.GetProperty("reason").GetString(), judged.GetProperty("number").GetInt32()));
        Assert.Equal(new { judgedToday = 1, judgedTodayByYou = 1, left = 0, decidesMost = 0, conflictCount = 0 }.ToString(), Progress(await host.ReadAsync(Queue)));
        Assert.True((await host.ReadAsync("mutation{undoJudgement(number:1)}")).GetProperty("undoJudgement").GetBoolean());
        Assert.Equal(1, (await host.ReadAsync(Queue)).GetProperty("reviewQueue").GetProperty("totalCount").GetInt32());
        Assert.Equal(ErrorCodes.JudgementUnknown, await host.CodeAsync("mutation{undoJudgement(number:1)}"));
    }

    [Fact]
    public async Task Who_judges_a_pair_that_was_judged_meanwhile_is_told_and_nothing_is_lost()
    {
        await using var host = await TestHost.StartAsync(Graph());
        host.Graph.Held.Add(ByKim(1, Verdict.Negative));
        Assert.Equal(ErrorCodes.JudgementOutdated, await host.CodeAsync(Judge, new { a = "C1", b = "C2", v = "POSITIVE", s = 0 }));
        Assert.Single(host.Graph.Held);
        await host.ReadAsync(Judge, new { a = "C1", b = "C2", v = "POSITIVE", s = 1 });
        Assert.Equal(2, host.Graph.Held.Count);
    }

    [Fact]
    public async Task Disagreement_is_shown_with_both_sides_and_what_each_may_take_back()
    {
        await using var host = await TestHost.StartAsync(Graph());
        host.Graph.Held.AddRange([ByKim(1, Verdict.Negative), ByKim(2, Verdict.Positive) with { Judgement = ByKim(2, Verdict.Positive).Judgement with { Author = "lee" } }]);
        var read = await host.ReadAsync("{judgementConflicts{isOnePair a{recordId} b{recordId} apart{number author} together{number author}} reviewPair(a:{file:\"candidates.csv\",recordId:\"C2\"},b:{file:\"candidates.csv\",recordId:\"C1\"}){version judgements{author}}}");
        var conflict = Assert.Single(read.GetProperty("judgementConflicts").EnumerateArray());
        Assert.True(conflict.GetProperty("isOnePair").GetBoolean());
        Assert.Equal(("kim", "lee"), (conflict.GetProperty("apart")[0].GetProperty("author").GetString(), conflict.GetProperty("together")[0].GetProperty("author").GetString()));
        Assert.Equal(2, read.GetProperty("reviewPair").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_run_is_read_once_however_often_the_page_asks()
    {
        await using var host = await TestHost.StartAsync(Graph());
        await host.ReadAsync(Queue);
        await host.ReadAsync(Queue);
        Assert.Single(host.Graph.Calls, call => call == "identities");
    }

    private static string Progress(JsonElement read)
    {
        var progress = read.GetProperty("reviewProgress");
        int Of(string name) => progress.GetProperty(name).GetInt32();
        return new { judgedToday = Of("judgedToday"), judgedTodayByYou = Of("judgedTodayByYou"), left = Of("left"), decidesMost = Of("decidesMost"), conflictCount = Of("conflictCount") }.ToString()!;
    }
}
