using Investigations.Graph.Ingestion;
using Investigations.Graph.Ingestion.Mapping;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class MappedImportTests
{
    private const string Head = """{"mappingVersion":1,"tenant":"t","name":"n","exportedAt":"2026-01-01T00:00:00Z","defaultRegion":"US",""";

    [Fact]
    public async Task Senzing_truth_set_imports_through_its_mapping()
    {
        string source = SharedFiles.Path("senzing-truth-set");
        var (store, outcome) = await ImportAsync(Shipped("senzing-truth-set.json"), source);
        int persons = Count(source, "customers.csv", "PERSON") + Count(source, "reference.csv", "PERSON");
        int organisations = Count(source, "customers.csv", "ORGANIZATION") + Count(source, "reference.csv", "ORGANIZATION");

        Assert.Equal(persons, store.Current(SourceCatalogue.Candidates).Count);
        Assert.Equal(organisations, store.Current(SourceCatalogue.Organisations).Count);
        // One of the listed persons has no name, only a number, an e-mail address and a street.
        Assert.Equal(Count(source, "watchlist.csv", "PERSON") - 1, store.Current(SourceCatalogue.Watchlist).Count(record => record.RecordId.EndsWith("-name", StringComparison.Ordinal)));
        Assert.NotNull(store.Find(SourceCatalogue.Watchlist, "WATCHLIST-1021-email"));
        var candidates = store.Records()[SourceCatalogue.Candidates];
        int robert = candidates.Row("CUSTOMERS-1001");
        Assert.Equal(("Robert Smith", "1978-12-11", "+17029191300"), (candidates["full_name"].Text(robert), candidates["date_of_birth"].Key(robert), candidates["phone"].Key(robert)));
        Assert.Contains(outcome.Notices(NoticeCode.ColumnNotMapped), notice => notice is { File: "customers.csv", Column: "SSN_NUMBER", Count: 8 });
        Assert.Empty(store.Rejects);
    }

    [Fact]
    public async Task Pole_graph_imports_through_its_mapping_and_names_what_it_left_out()
    {
        var (store, outcome) = await ImportAsync(Shipped("pole.json"), SharedFiles.Path("pole/pole-data-importer.zip"));
        var left = outcome.Notices(NoticeCode.KindNotInVocabulary).ToDictionary(notice => notice.Column, notice => notice.Count);
        var candidates = store.Records()[SourceCatalogue.Candidates];

        // Counts as the source's own README has them: lines of the file less the header.
        Assert.Equal(369, candidates.Count);
        Assert.Equal((28_762L, 1_000L, 1_000L), (left["Crime"], left["Officer"], left["Vehicle"]));
        Assert.Equal(28_762, left["INVESTIGATED_BY"]);
        Assert.Equal(155 + 586 + 80 + 118 + 241, store.Current(SourceCatalogue.References).Count + outcome.Of("references.csv").RejectedCount + outcome.Of("references.csv").UnchangedCount);
        Assert.Contains(outcome.Notices(NoticeCode.RowNotMapped), notice => notice.File.EndsWith("Location.csv", StringComparison.Ordinal));
        Assert.Equal(328, Enumerable.Range(0, candidates.Count).Count(row => candidates["phone"].Text(row).Length > 0));
        Assert.Equal(368, Enumerable.Range(0, candidates.Count).Count(row => candidates["street"].Text(row).Length > 0));
    }

    [Fact]
    public async Task Json_lines_constants_joins_names_words_dates_and_lookups_are_mapped()
    {
        using var source = new TestPack()
            .With("people.jsonl", """
                {"kind":"p","id":1,"names":[{"full":"Hopper, Grace"}],"born":"12/9/31","mail":{"main":"g@navy.mil"},"unused":true}
                {"kind":"p","id":2,"names":[{"first":"Ada"},{"last":"Lovelace"}],"born":"1815-12-10"}
                {"kind":"robot","id":3}
                no json
                """)
            .With("phones.csv", "owner,number\n1,702-919-1300\n1,702-919-1301\n9,702-919-1302\n")
            .With("mapping.json", Head + """
                "inputs":[{"name":"people","file":"people.jsonl","format":"jsonl","kindColumn":"kind"},{"name":"phones","file":"phones.csv","format":"csv"}],
                "outputs":[{"from":"people","when":{"kind":["p"]},"file":"candidates.csv","columns":{
                  "record_id":{"join":[{"constant":"C"},"id"]},
                  "full_name":{"first":["names.full",{"join":["names.first","names.last"],"with":" ","all":true}]},
                  "given_name":{"given":"names.full"},"family_name":{"family":"names.full"},
                  "email":"mail.main","date_of_birth":{"date":"born","forms":["M/d/yy","yyyy-MM-dd"]},
                  "source_channel":{"word":"kind","words":{"p":"direct"}},
                  "phone":{"lookup":"id","steps":[{"input":"phones","match":"owner","take":"number"}]}}}]}
                """);
        string folder = source.Write();
        var (store, outcome) = await ImportAsync(Path.Combine(folder, "mapping.json"), folder);

        var file = SourceCatalogue.Candidates;
        string Cell(string id, string column) => store.Find(file, id)!.Cells[file.Ordinal(column)];
        Assert.Equal(["Hopper, Grace", "Grace", "Hopper", "g@navy.mil", "1931-12-09", "direct", "702-919-1300"],
            new[] { "full_name", "given_name", "family_name", "email", "date_of_birth", "source_channel", "phone" }.Select(column => Cell("C1", column)));
        Assert.Equal(("Ada Lovelace", "1815-12-10", ""), (Cell("C2", "full_name"), Cell("C2", "date_of_birth"), Cell("C2", "phone")));
        Assert.Equal("robot", Assert.Single(outcome.Notices(NoticeCode.KindNotInVocabulary)).Column);
        Assert.Equal("unused", Assert.Single(outcome.Notices(NoticeCode.ColumnNotMapped)).Column);
        Assert.Equal(2, Assert.Single(outcome.Notices(NoticeCode.RowNotMapped)).Count);
        Assert.Equal("line 4", Assert.Single(outcome.Notices(NoticeCode.RowNotRead)).Example);
    }

    [Fact]
    public void Preview_shows_the_first_rows_and_all_that_is_left_out()
    {
        string source = SharedFiles.Path("senzing-truth-set");
        var preview = MappedImport.Read(Shipped("senzing-truth-set.json"), PackLimits.Default).Preview(source, 3);
        Assert.Equal(4, preview.Files["candidates.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("record_id,full_name,", preview.Files["candidates.csv"], StringComparison.Ordinal);
        Assert.Contains(preview.Notices, notice => notice is { Code: NoticeCode.ColumnNotMapped, Column: "SSN_NUMBER", Count: 8 });
    }

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("""{"mappingVersion":2}""", "mappingVersion")]
    [InlineData(Head + """ "inputs":[{"name":"a","file":"../a.csv","format":"csv"}],"outputs":[]}""", "leads out")]
    [InlineData(Head + """ "inputs":[{"name":"a","file":"a.csv","format":"xml"}],"outputs":[]}""", "csv or jsonl")]
    [InlineData(Head + """ "inputs":[],"outputs":[{"from":"b","file":"travel.csv","columns":{}}]}""", "'b'")]
    [InlineData(Head + """ "inputs":[],"outputs":[{"from":"b","file":"crimes.csv","columns":{}}]}""", "crimes.csv")]
    [InlineData(Head + """ "inputs":[],"outputs":[{"from":"b","file":"travel.csv","columns":{"speed":"x"}}]}""", "speed")]
    [InlineData(Head + """ "inputs":[],"outputs":[{"from":"b","file":"travel.csv","columns":{"city":{"guess":"x"}}}]}""", "guess")]
    public void Mapping_that_is_wrong_is_refused_with_all_its_faults(string json, string named)
    {
        using var pack = new TestPack().With("mapping.json", json);
        string path = Path.Combine(pack.Write(), "mapping.json");
        Assert.Contains(named, Assert.Throws<PackRefusedException>(() => MappedImport.Read(path, PackLimits.Default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_that_is_missing_is_named()
    {
        using var source = new TestPack().With("mapping.json", Head + """ "inputs":[{"name":"a","file":"a.csv","format":"csv"}],"outputs":[{"from":"a","file":"travel.csv","columns":{"record_id":"i","worker_id":"w","from":"f","to":"t"}}]}""");
        string folder = source.Write();
        var refused = await Assert.ThrowsAsync<PackRefusedException>(() => ImportAsync(Path.Combine(folder, "mapping.json"), folder));
        Assert.Contains("a.csv", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<(InMemoryImportStore Store, ImportOutcome Outcome)> ImportAsync(string mapping, string source)
    {
        var store = new InMemoryImportStore();
        var outcome = await MappedImport.Read(mapping, PackLimits.Default).ImportAsync(Imports.Into(store), source, null, TestContext.Current.CancellationToken);
        return (store, outcome);
    }

    private static string Shipped(string name) => Path.Combine(Repository.Root, "docs", "mappings", name);

    private static int Count(string source, string file, string kind) =>
        File.ReadLines(Path.Combine(source, file)).Count(line => line.Contains($",{kind},", StringComparison.Ordinal));
}
