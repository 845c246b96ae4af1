using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Tests.Contracts;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Storage;

/// <summary>The SQLite store keeps the contract, and what only a file can do.</summary>
public sealed class SqliteGraphStoreTests : GraphStoreContract, IDisposable
{
    private readonly ScratchFolder folder = new();
    private int opened;

    private string Database => Path.Combine(folder.Path, $"graph{opened}.db");

    public void Dispose() => folder.Dispose();

    protected override async ValueTask<IGraphStore> OpenEmptyAsync()
    {
        opened++;
        return await SqliteGraphStore.OpenAsync(Database, Clock);
    }

    protected override async ValueTask<IGraphStore> ReopenAsync() => await SqliteGraphStore.OpenAsync(Database, Clock);

    [Fact]
    public async Task A_second_opening_is_refused_while_the_first_lives()
    {
        var store = await OpenEmptyAsync();
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await ReopenAsync());
        Assert.Contains("in use", refusal.Message, StringComparison.Ordinal);
        await store.DisposeAsync();
        await (await ReopenAsync()).DisposeAsync();
    }

    [Fact]
    public async Task The_file_is_for_its_owner_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes");
        if (OperatingSystem.IsWindows()) return;
        await using var store = await OpenEmptyAsync();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Database));
    }

    [Fact]
    public async Task A_file_of_a_newer_format_is_refused()
    {
        await (await OpenEmptyAsync()).DisposeAsync();
        using (var connection = Connection.Open(Database, "pragma user_version=999")) { }
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await ReopenAsync());
        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        opened++;
        await File.WriteAllTextAsync(Database, new string('x', 5000));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await ReopenAsync());
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(Database));
    }

    [Fact]
    public async Task What_a_kill_leaves_behind_is_whole_batches_and_the_import_goes_on_from_there()
    {
        SourceRecord[] records = [.. Enumerable.Range(0, 100).Select(i => TestRecords.Candidate($"C{i:00}", $"Name {i}"))];
        var store = await OpenEmptyAsync();
        string killed = Database;
        long import = await store.BeginImportAsync(TestRecords.Source());
        for (int batch = 0; batch < 10; batch++)
        {
            await store.WriteAsync(TestRecords.Batch(import, records[(batch * 10)..((batch * 10) + 10)]));
            opened = 100 + batch;
            File.Copy(killed, Database);
            File.Copy(killed + "-wal", Database + "-wal");
            await using var left = await ReopenAsync();
            Assert.Equal((batch + 1) * 10, (await left.DigestsAsync()).Single().Count);
            await TestRecords.ImportAsync(left, records);
            Assert.Equal(100, (await left.DigestsAsync()).Single().Count);
            Assert.Equal(100, (await left.SearchRecordsAsync("name", null, 1, null)).TotalCount);
        }
        await store.DisposeAsync();
    }

    [Fact]
    public async Task A_batch_cut_off_inside_its_transaction_is_not_there()
    {
        var store = await OpenEmptyAsync();
        await TestRecords.ImportAsync(store, TestRecords.Candidate("C1", "Ann"));
        await store.DisposeAsync();
        using (var connection = Connection.Open(Database, "begin immediate; update source_record set retired=1; delete from stored_text")) { }
        await using var again = await ReopenAsync();
        Assert.Equal(1, (await again.DigestsAsync()).Single().Count);
    }

    [Fact]
    public async Task Reads_go_on_while_a_write_is_under_way()
    {
        await using var store = await OpenEmptyAsync();
        await TestRecords.ImportAsync(store, TestRecords.Candidate("C0", "Ann"));
        long import = await store.BeginImportAsync(TestRecords.Source());
        var writing = Task.Run(async () =>
        {
            for (int i = 1; i <= 40; i++) await store.WriteAsync(TestRecords.Batch(import, TestRecords.Candidate($"C{i}", $"Name {i}"), TestRecords.Candidate($"D{i}", $"Name {i}")));
        });
        var counts = new List<long>();
        while (!writing.IsCompleted) counts.Add((await store.DigestsAsync()).Single().Count);
        await writing;
        Assert.All(counts, count => Assert.Equal(1, count % 2));
        Assert.Equal(81, (await store.DigestsAsync()).Single().Count);
    }
}
