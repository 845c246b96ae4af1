using Investigations.Graph.Model;
using Investigations.Graph.Operations;
using Investigations.Graph.Storage;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Tests.Contracts;
using Investigations.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Investigations.Tests.Graph.Operations;

/// <summary>PA02 of reliability-security.md: every change is entered, and none is made that cannot be.</summary>
public sealed class AuditedGraphStoreTests : IDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Imports_runs_and_judgements_are_entered_with_who_why_and_how_much()
    {
        await using var log = OpenLog();
        await using IGraphStore store = new AuditedGraphStore(await OpenStoreAsync(), log, "kim", "case 7");
        long import = await TestRecords.ImportAsync(store, TestRecords.Candidate("C1", "Ann"), TestRecords.Candidate("C2", "Bob"));
        long run = await store.BeginRunAsync(TestRecords.Exported);
        await store.ReplaceIdentitiesAsync(run, TestResults.Identities);
        await store.ReplaceAssociationsAsync(run, TestResults.Associations);
        await store.ReplaceSignalsAsync(run, TestResults.Signals, []);
        await store.ReplaceClustersAsync(run, TestResults.Clusters);
        await store.EndStageAsync(run, new StageOutcome("report", TimeSpan.Zero, [], []));
        await store.EndRunAsync(run);
        await store.AddJudgementAsync(TestResults.Identities.Judgements[0] with { IsByAnalyst = true, Author = "lee", Verdict = Verdict.Negative });
        Assert.True(await store.UndoJudgementAsync(1, "lee"));

        var entries = (await log.ReadAsync(100, null)).Items.Reverse().ToList();
        Assert.Equal(
            ["import.begin", "import.end", "run.begin", "replace.identities", "replace.associations", "replace.signals", "replace.clusters", "run.report", "run.end", "judgement.negative", "judgement.undo"],
            entries.Select(entry => entry.Action));
        Assert.All(entries[..^2], entry => Assert.Equal(("kim", "case 7"), (entry.Actor, entry.Why)));
        Assert.All(entries[^2..], entry => Assert.Equal(("lee", "case 7"), (entry.Actor, entry.Why)));
        Assert.Equal($"{import}", entries[1].Subject);
        Assert.Equal([new("closed", 0), new("records", 2), new("rejects", 0)], entries[1].Counts);
        Assert.Equal("candidates.csv#C1 candidates.csv#C2", entries[^2].Subject);
        Assert.True((await log.VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task Entries_hold_no_cell_of_a_record()
    {
        await using var log = OpenLog();
        await using IGraphStore store = new AuditedGraphStore(await OpenStoreAsync(), log, "kim", "case 7");
        await TestRecords.ImportAsync(store, TestRecords.Candidate("C1", "Canary Name", "canary@example.com"));
        Assert.DoesNotContain((await log.ReadAsync(100, null)).Items, entry => entry.ToString().Contains("anary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_that_cannot_be_entered_is_not_made()
    {
        var inner = await OpenStoreAsync();
        await using var log = OpenLog();
        await using IGraphStore store = new AuditedGraphStore(inner, log, "kim", "case 7");
        File.Delete(folder.File("audit.checkpoint"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.BeginRunAsync(TestRecords.Exported));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.BeginImportAsync(TestRecords.Source()));
        Assert.Empty(await inner.RunsAsync(10));
        Assert.Empty(await inner.ImportsAsync(10));
    }

    [Fact]
    public async Task Reads_go_through_and_are_not_entered()
    {
        var inner = await OpenStoreAsync();
        await TestRecords.ImportAsync(inner, TestRecords.Candidate("C1", "Ann"));
        await using var log = OpenLog();
        await using IGraphStore store = new AuditedGraphStore(inner, log, "kim", "case 7");
        Assert.Equal(1, (await store.SearchRecordsAsync("ann", null, 10, null)).TotalCount);
        Assert.Equal(await inner.DigestsAsync(), await store.DigestsAsync());
        Assert.Equal(0, (await log.VerifyAsync()).EntryCount);
    }

    private AuditLog OpenLog() => AuditLog.Open(folder.File("operations.db"), folder.File("audit.checkpoint"), new byte[32], clock);

    private async Task<SqliteGraphStore> OpenStoreAsync() => await SqliteGraphStore.OpenAsync(folder.File("graph.db"), clock);
}
