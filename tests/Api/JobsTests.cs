using System.Net;
using System.Text.Json;
using Investigations.Api.Access;
using Investigations.Api.Pipeline;
using Investigations.Api.Schema;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>The schedule: order of stages, jobs on demand, progress as events, what a kill leaves.</summary>
public sealed class JobsTests
{
    [Fact]
    public async Task Stages_run_in_their_order_within_one_run()
    {
        var graph = new FakeGraph();
        var catalogue = new StageCatalogue([new Stage("score"), new Stage("resolve"), new Stage("cluster")]);
        using var runner = new StageRunner(graph, catalogue);
        var told = new List<string>();
        long run = await runner.RunAsync(catalogue.Stages, progress => told.Add($"{progress.Stage} {progress.Percent}"), TestContext.Current.CancellationToken);
        Assert.Equal(1, run);
        Assert.Equal(["resolve", "cluster", "score"], graph.Runs.Single().Stages.Select(stage => stage.Stage));
        Assert.Equal(["resolve 0", "resolve 33", "cluster 33", "cluster 66", "score 66", "score 100"], told);
        Assert.NotNull(graph.Runs.Single().EndedAt);
    }

    [Fact]
    public async Task Failed_stage_ends_the_run_without_those_after_it()
    {
        var graph = new FakeGraph();
        var catalogue = new StageCatalogue([new Stage("resolve"), new Stage("correlate", () => throw new StoreUnavailableException("locked")), new Stage("signal")]);
        using var runner = new StageRunner(graph, catalogue);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => runner.RunAsync(catalogue.Stages, _ => { }, TestContext.Current.CancellationToken));
        Assert.Equal(["resolve"], graph.Runs.Single().Stages.Select(stage => stage.Stage));
        Assert.Null(await runner.ResumeAsync(_ => { }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_that_a_kill_left_open_goes_on_where_it_was()
    {
        var graph = new FakeGraph();
        graph.Runs.Add(new Run(1, Worlds.Noon, null, Worlds.Noon, [new StageOutcome("resolve", TimeSpan.Zero, [], [])]));
        var catalogue = new StageCatalogue([new Stage("resolve"), new Stage("correlate"), new Stage("signal")]);
        using var runner = new StageRunner(graph, catalogue);
        Assert.Equal(1, await runner.ResumeAsync(_ => { }, TestContext.Current.CancellationToken));
        Assert.Equal(["resolve", "correlate", "signal"], graph.Runs.Single().Stages.Select(stage => stage.Stage));
    }

    [Fact]
    public async Task Pipeline_is_due_when_records_came_in_after_the_last_run_began()
    {
        var graph = new FakeGraph();
        using var runner = new StageRunner(graph, new StageCatalogue([new Stage("resolve")]));
        Assert.False(await runner.IsDueAsync(TestContext.Current.CancellationToken));
        Import(Worlds.Noon);
        Assert.True(await runner.IsDueAsync(TestContext.Current.CancellationToken));
        graph.Runs.Add(new Run(1, Worlds.Noon.AddMinutes(1), Worlds.Noon.AddMinutes(2), Worlds.Noon, [new StageOutcome("resolve", TimeSpan.Zero, [], [])]));
        Assert.False(await runner.IsDueAsync(TestContext.Current.CancellationToken));
        Import(Worlds.Noon.AddMinutes(3));
        Assert.True(await runner.IsDueAsync(TestContext.Current.CancellationToken));

        void Import(DateTimeOffset at) => graph.Imports.Add(new ImportOutcome(graph.Imports.Count + 1, new ImportSource("t", "p", at, "US"), [], [], at, at));
    }

    [Fact]
    public void Stage_of_another_name_is_refused() => Assert.Throws<ArgumentException>(() => new StageCatalogue([new Stage("guess")]));

    [Fact]
    public async Task Job_started_by_name_runs_and_its_outcome_is_shown()
    {
        var ran = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await TestHost.StartAsync(new FakeGraph(), [new Stage("resolve", () => ran.TrySetResult())]);
        var started = (await host.ReadAsync("mutation{runJob(name:\"resolve\"){name schedule}}")).GetProperty("runJob");
        Assert.Equal(JsonValueKind.Null, started.GetProperty("schedule").ValueKind);
        await ran.Task.WaitAsync(TestContext.Current.CancellationToken);
        JsonElement job;
        do job = (await host.ReadAsync("{jobs{name state schedule nextFireAt lastOutcome{result message}}}")).GetProperty("jobs")[1];
        while (job.GetProperty("lastOutcome").ValueKind is JsonValueKind.Null);
        Assert.Equal("SUCCEEDED", job.GetProperty("lastOutcome").GetProperty("result").GetString());
    }

    [Fact]
    public async Task Pipeline_shows_its_schedule_and_unknown_jobs_are_refused()
    {
        await using var host = await TestHost.StartAsync(new FakeGraph(), [new Stage("resolve")]);
        var jobs = (await host.ReadAsync("{jobs{name schedule nextFireAt state}}")).GetProperty("jobs");
        Assert.Equal(["pipeline", "resolve"], jobs.EnumerateArray().Select(job => job.GetProperty("name").GetString()));
        Assert.Equal("0 0 3 * * ?", jobs[0].GetProperty("schedule").GetString());
        Assert.NotEqual(JsonValueKind.Null, jobs[0].GetProperty("nextFireAt").ValueKind);
        Assert.Equal(ErrorCodes.JobUnknown, await host.CodeAsync("mutation{runJob(name:\"guess\"){name}}"));
        Assert.Equal(ErrorCodes.JobUnknown, await host.CodeAsync("mutation{cancelJob(name:\"guess\"){name}}"));
    }

    [Fact]
    public async Task Only_investigators_and_administrators_start_jobs()
    {
        await using var host = await TestHost.StartAsync(new FakeGraph(), [new Stage("resolve")], Role.Manager);
        Assert.Equal(ErrorCodes.Forbidden, await host.CodeAsync("mutation{runJob(name:\"resolve\"){name}}"));
    }

    [Fact]
    public async Task Progress_comes_as_events_and_a_cancelled_job_says_so()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await TestHost.StartAsync(new FakeGraph(), [new Stage("resolve", untilCancelled: begun)]);
        using var request = host.Post("""{"query":"subscription{jobProgress(name:\"resolve\"){job percent message}}"}""", "text/event-stream");
        using var response = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await host.ReadAsync("mutation{runJob(name:\"resolve\"){name}}");
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("event: next", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("""data: {"data":{"jobProgress":{"job":"resolve","percent":0,"message":"begins"}}}""", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        await host.ReadAsync("mutation{cancelJob(name:\"resolve\"){name}}");
        string? line;
        do line = await events.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line is not null && !line.Contains("ended", StringComparison.Ordinal));
        Assert.NotNull(line);
        JsonElement last;
        do last = (await host.ReadAsync("{jobs{lastOutcome{result}}}")).GetProperty("jobs")[1].GetProperty("lastOutcome");
        while (last.ValueKind is JsonValueKind.Null);
        Assert.Equal("CANCELLED", last.GetProperty("result").GetString());
    }

    [Fact]
    public async Task Subscription_without_an_event_stream_is_refused()
    {
        await using var host = await TestHost.StartAsync();
        Assert.Equal(ErrorCodes.RequestUnreadable, await host.CodeAsync("subscription{jobProgress{percent}}"));
    }

    [Fact]
    public async Task Query_as_an_event_stream_is_one_result_and_the_end()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post("""{"query":"{viewer{name}}"}""", "text/event-stream");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(
            "event: next\ndata: {\"data\":{\"viewer\":{\"name\":\"ada\"}}}\n\nevent: complete\ndata: \n\n",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class Stage(string name, Action? work = null, TaskCompletionSource? untilCancelled = null) : IStage
    {
        public string Name => name;

        public async ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
        {
            work?.Invoke();
            if (untilCancelled is not null)
            {
                untilCancelled.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }

            return new StageOutcome(name, TimeSpan.Zero, [], []);
        }
    }
}
