using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Xunit;
using static Investigations.Tests.Contracts.TestRecords;

namespace Investigations.Tests.Contracts;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Records_come_back_with_text_key_and_extras_in_ordinal_order()
    {
        await using var store = await OpenEmptyAsync();
        var ann = Candidate("C2", "Ann Lee", "Ann@X.com") with { Extras = [new("shoe size", "42")] };
        await ImportAsync(store, ann, Candidate("C1", "Bob"), Candidate("C10", "Ćirić"));
        var records = await store.RecordsAsync([SourceCatalogue.Candidates], AsOf.Now, Token);
        var table = records[SourceCatalogue.Candidates];
        Assert.Equal(["C1", "C10", "C2"], Enumerable.Range(0, table.Count).Select(table.RecordId));
        Assert.Equal("Ann@X.com", table["email"].Text(2));
        Assert.Equal("ann@x.com", table["email"].Key(2));
        Assert.Equal("", table["phone"].Text(2));
        Assert.Equal(0, table["phone"].KeyCode(2));
        Assert.Equal("Ćirić", table["full_name"].Text(1));
        Assert.Equal([new("shoe size", "42")], table.Extras(2));
        Assert.Equal(Exported, records.Now);
    }

    [Fact]
    public async Task Records_of_files_that_are_not_named_are_not_read()
    {
        await using var store = await OpenEmptyAsync();
        await ImportAsync(store, Candidate("C1", "Ann"), Of(SourceCatalogue.Travel, "T1", ("city", "Nashville")));
        var some = await store.RecordsAsync([SourceCatalogue.Travel], AsOf.Now, Token);
        Assert.Equal((0, 1), (some[SourceCatalogue.Candidates].Count, some[SourceCatalogue.Travel].Count));
        var all = await store.RecordsAsync([], AsOf.Now, Token);
        Assert.Equal((1, 1), (all[SourceCatalogue.Candidates].Count, all[SourceCatalogue.Travel].Count));
    }

    [Fact]
    public async Task A_file_is_delivered_when_an_import_that_held_it_ended_be_it_with_no_row()
    {
        await using var store = await OpenEmptyAsync();
        long import = await store.BeginImportAsync(Source(), Token);
        await store.WriteAsync(Batch(import, Candidate("C1", "Ann")), Token);
        var before = await store.RecordsAsync([], AsOf.Now, Token);
        Assert.False(before[SourceCatalogue.Candidates].IsDelivered);
        await store.EndImportAsync(Outcome(import, "candidates.csv", "travel.csv"), Token);
        var after = await store.RecordsAsync([], AsOf.Now, Token);
        Assert.True(after[SourceCatalogue.Travel].IsDelivered);
        Assert.Equal(Exported, after[SourceCatalogue.Travel].DeliveredAt);
        Assert.False(after[SourceCatalogue.Logins].IsDelivered);
    }

    [Fact]
    public async Task The_same_batch_twice_changes_nothing()
    {
        await using var store = await OpenEmptyAsync();
        await ImportAsync(store, Candidate("C1", "Ann"), Candidate("C2", "Bob"));
        var first = await store.DigestsAsync(Token);
        await ImportAsync(store, Candidate("C2", "Bob"), Candidate("C1", "Ann"));
        Assert.Equal(first, await store.DigestsAsync(Token));
        Assert.Single(await store.RecordAsync(new RecordRef(SourceCatalogue.Candidates, "C1"), Token));
    }

    [Fact]
    public async Task Import_order_and_batches_do_not_matter()
    {
        SourceRecord[] records = [.. Enumerable.Range(0, 60).Select(i => Candidate($"C{i * 7 % 60:00}", $"Name {i}"))];
        await using var one = await OpenEmptyAsync();
        await ImportAsync(one, records);
        var expected = await one.DigestsAsync(Token);
        await one.DisposeAsync();
        await using var other = await OpenEmptyAsync();
        var shuffled = records.ToArray();
        new Random(5).Shuffle(shuffled);
        foreach (var chunk in shuffled.Chunk(7)) await ImportAsync(other, chunk);
        Assert.Equal(expected, await other.DigestsAsync(Token));
        Assert.Equal(60, expected.Single().Count);
    }

    [Fact]
    public async Task A_changed_record_closes_its_version_and_opens_one()
    {
        await using var store = await OpenEmptyAsync();
        await ImportAsync(store, Candidate("C1", "Ann"));
        var opened = Clock.GetUtcNow();
        Clock.Advance(TimeSpan.FromHours(1));
        await ImportAsync(store, Candidate("C1", "Ann Lee"));
        var versions = await store.RecordAsync(new RecordRef(SourceCatalogue.Candidates, "C1"), Token);
        Assert.Equal([2, 1], versions.Select(version => version.Version));
        Assert.Equal((opened, Clock.GetUtcNow()), (versions[1].RecordedAt, versions[1].RetiredAt!.Value));
        Assert.Null(versions[0].RetiredAt);
        Assert.Contains(new("full_name", "Ann Lee"), versions[0].Cells);
        Assert.DoesNotContain(versions[0].Cells, cell => cell.Value.Length == 0);
    }

    [Fact]
    public async Task Reads_as_of_a_recorded_time_see_what_was_known_then()
    {
        await using var store = await OpenEmptyAsync();
        var before = Clock.GetUtcNow().AddMinutes(-1);
        long import = await ImportAsync(store, Candidate("C1", "Ann"), Candidate("C2", "Bob"));
        var first = Clock.GetUtcNow();
        Clock.Advance(TimeSpan.FromDays(1));
        await ImportAsync(store, Candidate("C1", "Ann Lee"));
        await store.CloseAsync(import, SourceCatalogue.Candidates, ["C2"], Token);

        Assert.Equal("", await Names(new AsOf(null, before)));
        Assert.Equal("Ann Bob", await Names(new AsOf(null, first)));
        Assert.Equal("Ann Lee", await Names(AsOf.Now));

        async Task<string> Names(AsOf asOf)
        {
            var table = (await store.RecordsAsync([SourceCatalogue.Candidates], asOf, Token))[SourceCatalogue.Candidates];
            return string.Join(' ', Enumerable.Range(0, table.Count).Select(table["full_name"].Text));
        }
    }

    [Fact]
    public async Task A_closed_record_that_comes_back_opens_a_new_version()
    {
        await using var store = await OpenEmptyAsync();
        long import = await ImportAsync(store, Candidate("C1", "Ann"));
        await store.CloseAsync(import, SourceCatalogue.Candidates, ["C1"], Token);
        Assert.Equal(0, (await store.KnownRecordsAsync(SourceCatalogue.Candidates, Token)).Count);
        await ImportAsync(store, Candidate("C1", "Ann"));
        Assert.Equal(2, (await store.RecordAsync(new RecordRef(SourceCatalogue.Candidates, "C1"), Token)).Count);
        Assert.Equal(1, (await store.KnownRecordsAsync(SourceCatalogue.Candidates, Token)).Count);
    }

    [Fact]
    public async Task Known_records_tell_new_equal_and_changed_apart()
    {
        await using var store = await OpenEmptyAsync();
        var ann = Candidate("C1", "Ann");
        await ImportAsync(store, ann);
        var known = await store.KnownRecordsAsync(SourceCatalogue.Candidates, Token);
        Assert.Equal(KnownState.Equal, known.Compare("C1", ann.ContentHash.Span));
        Assert.Equal(KnownState.Changed, known.Compare("C1", Candidate("C1", "Bob").ContentHash.Span));
        Assert.Equal(KnownState.New, known.Compare("C2", ann.ContentHash.Span));
    }

    [Fact]
    public async Task An_import_that_was_cut_off_between_batches_can_be_done_again()
    {
        var store = await OpenEmptyAsync();
        long cut = await store.BeginImportAsync(Source(), Token);
        await store.WriteAsync(Batch(cut, Candidate("C1", "Ann"), Candidate("C2", "Bob")), Token);
        await store.DisposeAsync();
        await using var again = await ReopenAsync();
        await ImportAsync(again, Candidate("C1", "Ann"), Candidate("C2", "Bob"), Candidate("C3", "Cid"));
        Assert.Equal(3, (await again.DigestsAsync(Token)).Single().Count);
        Assert.Single(await again.RecordAsync(new RecordRef(SourceCatalogue.Candidates, "C1"), Token));
        var imports = await again.ImportsAsync(10, Token);
        Assert.Equal(2, imports.Count);
        Assert.Null(imports[1].EndedAt);
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing_behind()
    {
        await using var store = await OpenEmptyAsync();
        await Assert.ThrowsAnyAsync<Exception>(async () => await store.WriteAsync(Batch(77, Candidate("C1", "Ann")), Token));
        Assert.Empty(await store.DigestsAsync(Token));
    }

    [Fact]
    public async Task Another_tenant_is_refused_and_both_are_named()
    {
        await using var store = await OpenEmptyAsync();
        await store.BeginImportAsync(Source("acme"), Token);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.BeginImportAsync(Source("globex"), Token));
        Assert.Contains("acme", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("globex", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imports_come_back_newest_first_with_what_they_did()
    {
        await using var store = await OpenEmptyAsync();
        await ImportAsync(store, Candidate("C1", "Ann"));
        await ImportAsync(store, Candidate("C2", "Bob"));
        var imports = await store.ImportsAsync(1, Token);
        var expected = Outcome(2, "candidates.csv");
        Assert.Equal(2, imports.Single().Import);
        Assert.Equal(Source(), imports[0].Source);
        Assert.Equal(expected.Files, imports[0].Files);
        Assert.Equal(expected.Notices, imports[0].Notices);
        Assert.Equal(Exported, imports[0].EndedAt);
    }

    [Fact]
    public async Task Texts_are_kept_by_hash()
    {
        await using var store = await OpenEmptyAsync();
        long import = await store.BeginImportAsync(Source(), Token);
        var batch = Batch(import, Candidate("C1", "Ann")) with { Texts = [new StoredText("aa", "Résumé"), new StoredText("bb", "")] };
        await store.WriteAsync(batch, Token);
        await store.WriteAsync(batch, Token);
        Assert.Equal([new("aa", "Résumé"), new("bb", "")], (await store.TextsAsync(Token)).OrderBy(text => text.Key, StringComparer.Ordinal));
    }
}
