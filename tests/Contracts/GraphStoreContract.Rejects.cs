using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Xunit;
using static Investigations.Tests.Contracts.TestRecords;

namespace Investigations.Tests.Contracts;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Rejects_do_not_double_when_a_file_is_imported_again()
    {
        await using var store = await OpenEmptyAsync();
        for (int i = 0; i < 2; i++) await RejectAsync(store, Reject(2, "C1"), Reject(3, ""), Reject(4, ""), Reject(5, "C1", RejectReason.DuplicateRecordId));
        var page = await store.RejectsAsync(null, 10, null, Token);
        Assert.Equal(4, page.TotalCount);
        Assert.Equal([3L, 4L, 2L, 5L], page.Items.Select(reject => reject.Line));
    }

    [Fact]
    public async Task A_reject_that_moved_to_another_line_is_still_one()
    {
        await using var store = await OpenEmptyAsync();
        await RejectAsync(store, Reject(2, "C1"));
        await RejectAsync(store, Reject(9, "C1"));
        Assert.Equal([9L], (await store.RejectsAsync("candidates.csv", 10, null, Token)).Items.Select(reject => reject.Line));
    }

    [Fact]
    public async Task A_later_accepted_row_mends_a_reject_of_an_earlier_import_only()
    {
        await using var store = await OpenEmptyAsync();
        long first = await RejectAsync(store, Reject(2, "C1"), Reject(3, "C2"));
        await store.WriteAsync(Batch(first, Candidate("C1", "Ann")), Token);
        Assert.Equal(2, (await store.RejectsAsync(null, 10, null, Token)).TotalCount);
        await ImportAsync(store, Candidate("C2", "Bob"));
        Assert.Equal(["C1"], (await store.RejectsAsync(null, 10, null, Token)).Items.Select(reject => reject.RecordId));
        await RejectAsync(store, Reject(3, "C2"));
        Assert.Equal(["C1", "C2"], (await store.RejectsAsync(null, 10, null, Token)).Items.Select(reject => reject.RecordId));
    }

    [Fact]
    public async Task Pages_of_rejects_cover_all_exactly_once()
    {
        await using var store = await OpenEmptyAsync();
        await RejectAsync(store, [.. Enumerable.Range(2, 25).Select(line => Reject(line, line % 3 == 0 ? "" : $"C{line}"))]);
        var seen = await AllPagesAsync(cursor => store.RejectsAsync(null, 4, cursor, Token));
        Assert.Equal(25, seen.Count);
        Assert.Equal(25, seen.Distinct().Count());
        Assert.Equal((await store.RejectsAsync(null, 100, null, Token)).Items, seen);
    }

    private static async Task<long> RejectAsync(IGraphStore store, params RejectedRecord[] rejects)
    {
        long import = await store.BeginImportAsync(Source(), Token);
        await store.WriteAsync(new ImportBatch(import, SourceCatalogue.Candidates, [], rejects, []), Token);
        await store.EndImportAsync(Outcome(import, "candidates.csv"), Token);
        return import;
    }

    /// <summary>Reads page after page; each must say that it is cut but the last.</summary>
    private static async Task<List<T>> AllPagesAsync<T>(Func<string?, ValueTask<Page<T>>> read)
    {
        var items = new List<T>();
        string? cursor = null;
        do
        {
            var page = await read(cursor);
            items.AddRange(page.Items);
            cursor = page.Cursor;
            Assert.Equal(cursor is null ? null : TruncatedBecause.Limit, page.TruncatedBecause);
            Assert.True(items.Count <= page.TotalCount);
        }
        while (cursor is not null);
        return items;
    }
}
