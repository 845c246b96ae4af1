using Investigations.Graph.Model;
using Xunit;
using static Investigations.Tests.Contracts.TestRecords;

namespace Investigations.Tests.Contracts;

public abstract partial class GraphStoreContract
{
    public static TheoryData<string, string> Scripts => new()
    {
        { "José Álvarez", "jose" },
        { "José Álvarez", "ÁLVAREZ" },
        { "Jose\u0301 Alvarez", "josé" },
        { "Иван Петров", "петров" },
        { "Иван Петров", "ИВАН" },
        { "Иван Петров", "petrov" },
        { "Łukasz Wiśniewski", "lukasz" },
        { "李小明", "李" },
        { "李小明", "小明" },
        { "金正恩", "正" },
        { "김철수", "철수" },
        { "محمد أحمد", "محمد" },
        { "Łukasz Wiśniewski", "wisniew" },
        { "Bob O'Brien", "o'brien" },
        { "Jo Ng", "ng" },
        { "Jo Ng", "j" },
        { "Maria Garcia", "garcia maria" },
        { "Say \"hello\"", "\"hello\"" },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Records_are_found_by_their_words_in_any_script_before_any_run(string name, string query)
    {
        await using var store = await OpenEmptyAsync();
        await ImportAsync(store, Candidate("C1", name), Candidate("C2", "Somebody Else"));
        var found = await store.SearchRecordsAsync(query, null, 10, null, Token);
        Assert.Equal(["C1"], found.Items.Select(version => version.Record.RecordId));
        Assert.Equal(1, found.TotalCount);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Entities_are_found_by_their_label_in_any_script(string name, string query)
    {
        var entities = new[] { Named("candidate:candidates/C1", name), Named("candidate:candidates/C2", "Somebody Else") };
        await using var store = await WithGraphAsync(new Associations(entities, [], [], []));
        Assert.Equal([name], (await store.SearchAsync(query, null, 10, null, Token)).Items.Select(entity => entity.Label));
    }

    [Fact]
    public async Task Records_are_found_by_id_mail_and_number_as_people_write_it()
    {
        await using var store = await OpenEmptyAsync();
        var ann = Candidate("C1", "Ann", "ann.lee@example.com");
        ann.Cells[SourceCatalogue.Candidates.Ordinal("phone")] = "702-919-1300";
        ann.Keys[SourceCatalogue.Candidates.Ordinal("phone")] = "+17029191300";
        await ImportAsync(store, ann, Candidate("C2", "Bob", "bob@example.org"));
        foreach (string query in new[] { "C1", "ann.lee@example.com", "lee@exam", "+1 (702) 919-1300", "7029191300", "919-1300" })
        {
            var found = await store.SearchRecordsAsync(query, null, 10, null, Token);
            Assert.True(found.Items.Select(version => version.Record.RecordId).SequenceEqual(["C1"]), query);
        }
    }

    [Fact]
    public async Task Records_are_not_found_by_what_a_version_of_before_said()
    {
        await using var store = await OpenEmptyAsync();
        long import = await ImportAsync(store, Candidate("C1", "Ann Old"), Candidate("C2", "Bob Old"));
        await ImportAsync(store, Candidate("C1", "Ann New"));
        await store.CloseAsync(import, SourceCatalogue.Candidates, ["C2"], Token);
        Assert.Equal(0, (await store.SearchRecordsAsync("old", null, 10, null, Token)).TotalCount);
        Assert.Equal("C1", (await store.SearchRecordsAsync("new", null, 10, null, Token)).Items.Single().Record.RecordId);
    }

    [Fact]
    public async Task Records_of_an_import_under_way_or_cut_off_are_found()
    {
        var store = await OpenEmptyAsync();
        long cut = await store.BeginImportAsync(Source(), Token);
        await store.WriteAsync(Batch(cut, Candidate("C1", "Ann Lee"), Candidate("C2", "Bob Old")), Token);
        Assert.Equal(1, (await store.SearchRecordsAsync("ann", null, 10, null, Token)).TotalCount);
        await store.WriteAsync(Batch(cut, Candidate("C2", "Bob Lee"), Candidate("C3", "Cid Lee")), Token);
        await store.DisposeAsync();
        await using var again = await ReopenAsync();
        Assert.Equal(["C1", "C2", "C3"], (await again.SearchRecordsAsync("lee", null, 10, null, Token)).Items.Select(version => version.Record.RecordId));
        await ImportAsync(again, Candidate("C4", "Dee Lee"));
        Assert.Equal(4, (await again.SearchRecordsAsync("lee", null, 10, null, Token)).TotalCount);
        Assert.Equal(0, (await again.SearchRecordsAsync("old", null, 10, null, Token)).TotalCount);
    }

    [Fact]
    public async Task Secrets_are_not_searched()
    {
        await using var store = await OpenEmptyAsync();
        var pay = Of(SourceCatalogue.PayDestinations, "P1", ("account_number", "****6789"), ("holder_name", "Ann Lee"));
        await ImportAsync(store, pay);
        Assert.Equal(0, (await store.SearchRecordsAsync("6789", null, 10, null, Token)).TotalCount);
        Assert.Equal(1, (await store.SearchRecordsAsync("ann lee", null, 10, null, Token)).TotalCount);
    }

    [Fact]
    public async Task A_search_of_records_keeps_to_the_file_asked_for()
    {
        await using var store = await OpenEmptyAsync();
        await ImportAsync(store, Candidate("C1", "Ann Lee"), Of(SourceCatalogue.Workers, "W1", ("full_name", "Ann Lee")));
        Assert.Equal(2, (await store.SearchRecordsAsync("ann", null, 10, null, Token)).TotalCount);
        Assert.Equal("W1", (await store.SearchRecordsAsync("ann", SourceCatalogue.Workers, 10, null, Token)).Items.Single().Record.RecordId);
    }

    [Fact]
    public async Task Pages_of_found_records_cover_all_exactly_once()
    {
        await using var store = await OpenEmptyAsync();
        SourceRecord[] records = [.. Enumerable.Range(0, 23).Select(i => Candidate($"C{i:00}", $"Ann {i % 5}"))];
        foreach (var chunk in records.Chunk(10)) await ImportAsync(store, chunk);
        var seen = await AllPagesAsync(cursor => store.SearchRecordsAsync("ann", null, 4, cursor, Token));
        Assert.Equal(records.Select(record => record.RecordId), seen.Select(version => version.Record.RecordId));
    }

    [Fact]
    public async Task An_exact_key_comes_first_and_is_counted_once()
    {
        Entity[] entities = [Named("candidate:candidates/C1", "writes to ann@x.com"), Named("email:ann@x.com", "ann@x.com"), Named("email:joann@x.com", "joann@x.com")];
        await using var store = await WithGraphAsync(new Associations(entities, [], [], []));
        var found = await store.SearchAsync("Ann@x.com", null, 10, null, Token);
        Assert.Equal(["email:ann@x.com", "candidate:candidates/C1", "email:joann@x.com"], found.Items.Select(entity => entity.Id.Value));
        Assert.Equal(3, found.TotalCount);
        var mails = await store.SearchAsync("ann@x.com", EntityKind.EmailAddress, 10, null, Token);
        Assert.Equal(["email:ann@x.com", "email:joann@x.com"], mails.Items.Select(entity => entity.Id.Value));
        Assert.Equal(2, mails.TotalCount);
    }

    [Theory]
    [InlineData("ann")]
    [InlineData("")]
    public async Task Pages_of_found_entities_cover_all_exactly_once(string query)
    {
        var entities = Enumerable.Range(0, 23).Select(i => Named($"person:{i:00}", $"Ann {i}")).Append(Named("person:ann", "Ann herself")).Append(Named("phone:+1", "Ann's")).ToArray();
        await using var store = await WithGraphAsync(new Associations(entities, [], [], []));
        var seen = await AllPagesAsync(cursor => store.SearchAsync(query, EntityKind.Person, 4, cursor, Token));
        Assert.Equal(24, seen.Count);
        Assert.Equal(24, seen.Select(entity => entity.Id).Distinct().Count());
        Assert.Equal(24, (await store.SearchAsync(query, EntityKind.Person, 1, null, Token)).TotalCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0301")]
    public async Task A_query_without_a_word_finds_nothing(string query)
    {
        await using var store = await WithGraphAsync("ann -> account");
        Assert.Empty((await store.SearchAsync(query, null, 10, null, Token)).Items);
        Assert.Empty((await store.SearchRecordsAsync(query, null, 10, null, Token)).Items);
    }

    [Theory]
    [InlineData("AND")]
    [InlineData("a\" OR \"b")]
    [InlineData("text:*")]
    [InlineData("^(near) -x")]
    [InlineData("'; drop table entity; --")]
    public async Task Words_of_the_index_language_are_only_words(string query)
    {
        await using var store = await WithGraphAsync("ann -> account");
        Assert.Equal(0, (await store.SearchAsync(query, null, 10, null, Token)).TotalCount);
        Assert.Equal(1, (await store.SearchAsync("ann", null, 10, null, Token)).TotalCount);
    }

    [Fact]
    public async Task A_cursor_that_is_none_of_ours_is_refused()
    {
        await using var store = await WithGraphAsync("ann -> account");
        foreach (string cursor in new[] { "!", "AAAA", "Zm9v" })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.SearchAsync("ann", null, 10, cursor, Token));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.LinksAsync(TestGraph.Id("ann"), null, 10, cursor, Token));
        }
    }

    private static Entity Named(string id, string label) =>
        new(new EntityId(id), EntityKindNames.KindOf(new EntityId(id))!.Value, label, null, null, 0, 1, null, 1);
}
