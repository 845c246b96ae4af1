using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class StoreImportTests
{
    [Fact]
    public async Task Sample_in_sqlite_holds_what_memory_holds_and_takes_nothing_twice()
    {
        string sample = SharedFiles.SamplePack();
        var (expected, expectedTexts) = PackRecords.Load(sample);
        using var folder = new ScratchFolder();
        await using var store = await SqliteGraphStore.OpenAsync(folder.File("graph.db"), TimeProvider.System, TestContext.Current.CancellationToken);
        var importer = new PackImporter(store, PackRecords.Hash, TimeProvider.System, ImportOptions.Default);
        await importer.ImportAsync(sample, null, TestContext.Current.CancellationToken);
        var digests = await store.DigestsAsync(TestContext.Current.CancellationToken);
        var again = await importer.ImportAsync(sample, null, TestContext.Current.CancellationToken);

        Assert.Equal(digests, await store.DigestsAsync(TestContext.Current.CancellationToken));
        Assert.All(again.Files, file => Assert.Equal(0, file.AcceptedCount + file.ChangedCount + file.RejectedCount));
        var records = await store.RecordsAsync([], AsOf.Now, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Now, records.Now);
        foreach (var file in SourceCatalogue.All) Assert.Equal(Lines(expected[file]), Lines(records[file]));
        Assert.Equal(expectedTexts.OrderBy(text => text.Key, StringComparer.Ordinal), (await store.TextsAsync(TestContext.Current.CancellationToken)).OrderBy(text => text.Key, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Lines(RecordTable table) => Enumerable.Range(0, table.Count)
        .Select(row => table.RecordId(row) + "|" + string.Join('|', table.File.Columns.Select(column => table[column.Name].Text(row) + "=" + table[column.Name].Key(row))));
}
