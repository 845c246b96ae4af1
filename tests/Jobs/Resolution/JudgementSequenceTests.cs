using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Jobs.Resolution;
using Investigations.Tests.Contracts;
using Investigations.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

/// <summary>E06, E07 and E02 of reliability-security.md: merges and splits by people lose nothing, and what was imported how and when tells nothing.</summary>
public sealed class JudgementSequenceTests : IDisposable
{
    // Ten thousand sequences take minutes, for each judgement is on disk before the next.
    private static readonly int Sequences = Environment.GetEnvironmentVariable("INVESTIGATIONS_LONG_TESTS") == "1" ? 10_000 : 150;
    private static readonly string[] Analysts = ["kim", "lee"];

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Any_sequence_of_merges_splits_and_undos_ends_in_the_bytes_it_began_with()
    {
        await using var store = await OpenAsync("judgements");
        for (int seed = 0; seed < Sequences; seed++)
        {
            var records = DrawnPeople.Set(DrawnPeople.Records(seed % 20, 8));
            string before = await TextAsync(store, records);
            var random = new Random(seed);
            for (int step = random.Next(2, 8); step > 0; step--) await ActAsync(store, random);
            var held = await HeldAsync(store);
            Assert.Equal(Text(records, held), Text(records, held.OrderBy(_ => random.Next()).ToList()));
            while (await store.HeldJudgementsAsync() is [.., var last]) Assert.True(await store.UndoJudgementAsync(last.Number, last.Judgement.Author));
            Assert.Equal(before, await TextAsync(store, records));
        }
    }

    [Fact]
    public async Task Standing_judgements_alone_decide_not_the_way_that_led_to_them()
    {
        await using var store = await OpenAsync("standing");
        var records = DrawnPeople.Set(DrawnPeople.Records(3, 12));
        var random = new Random(3);
        for (int step = 0; step < 40; step++) await ActAsync(store, random);
        await using var fresh = await OpenAsync("fresh");
        foreach (var judgement in await HeldAsync(store)) await fresh.AddJudgementAsync(judgement);
        Assert.Equal(await TextAsync(fresh, records), await TextAsync(store, records));
    }

    [Fact]
    public async Task Batches_in_any_order_and_deleted_records_leave_the_answer_of_one_import()
    {
        var all = DrawnPeople.Records(5, 30);
        var removed = all.Where((_, i) => i % 4 == 1).ToList();
        await using var once = await OpenAsync("once");
        await TestRecords.ImportAsync(once, [.. all.Except(removed)]);
        string expected = await ResolvedAsync(once);
        for (int seed = 0; seed < 3; seed++)
        {
            var random = new Random(seed);
            await using var pieces = await OpenAsync($"pieces{seed}");
            foreach (var piece in all.OrderBy(_ => random.Next()).Chunk(7)) await TestRecords.ImportAsync(pieces, piece);
            Assert.NotEqual(expected, await ResolvedAsync(pieces));
            foreach (var group in removed.GroupBy(record => record.File)) await pieces.CloseAsync(1, group.Key, [.. group.Select(record => record.RecordId)]);
            Assert.Equal(expected, await ResolvedAsync(pieces));
        }
    }

    [Fact]
    public async Task A_judgement_survives_re_runs_and_re_imports_and_lies_still_while_its_record_is_gone()
    {
        await using var store = await OpenAsync("survives");
        SourceRecord[] twice = [TestRecords.Candidate("C1", "Ann Lee", "a@x.org"), TestRecords.Candidate("C2", "Ann Lee", "a@x.org")];
        await TestRecords.ImportAsync(store, twice);
        await store.AddJudgementAsync(Judged("C1", "C2", Verdict.Negative, "kim"));
        async Task<int> PeopleAsync() => Resolver.Resolve(await store.RecordsAsync([], AsOf.Now), await HeldAsync(store), new ResolveOptions()).People.Count;
        Assert.Equal(2, await PeopleAsync());
        await store.CloseAsync(1, SourceCatalogue.Candidates, ["C2"]);
        Assert.Equal(1, await PeopleAsync());
        await TestRecords.ImportAsync(store, twice);
        Assert.Equal(2, await PeopleAsync());
    }

    private static Judgement Judged(string a, string b, Verdict verdict, string author) =>
        new(new(SourceCatalogue.Candidates, a), new(SourceCatalogue.Candidates, b), verdict, 0, [], author, true, "drawn");

    private static async Task ActAsync(IGraphStore store, Random random)
    {
        string author = Analysts[random.Next(Analysts.Length)];
        var own = (await store.HeldJudgementsAsync()).Where(held => held.Judgement.Author == author).ToList();
        if (own.Count > 0 && random.Next(4) == 0) await store.UndoJudgementAsync(own[random.Next(own.Count)].Number, author);
        else
        {
            int a = random.Next(7), b = random.Next(a + 1, 8);
            await store.AddJudgementAsync(Judged($"C{a:D3}", $"C{b:D3}", random.Next(5) switch { 0 or 1 => Verdict.Positive, 2 or 3 => Verdict.Negative, _ => Verdict.Unsure }, author));
        }
    }

    private static string Text(RecordSet records, IReadOnlyList<Judgement> held) => TestResults.Text(Resolver.Resolve(records, held, new ResolveOptions()));

    private static async Task<string> TextAsync(IGraphStore store, RecordSet records) => Text(records, await HeldAsync(store));

    private static async Task<string> ResolvedAsync(IGraphStore store) => Text(await store.RecordsAsync([], AsOf.Now), []);

    private static async Task<List<Judgement>> HeldAsync(IGraphStore store) => [.. (await store.HeldJudgementsAsync()).Select(held => held.Judgement)];

    private async Task<IGraphStore> OpenAsync(string name) => await SqliteGraphStore.OpenAsync(folder.File(name), new FakeTimeProvider(TestRecords.Exported));
}
