using System.Text;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class PackImporterTests
{
    [Fact]
    public async Task Same_pack_twice_changes_nothing()
    {
        var store = new InMemoryImportStore();
        var first = await store.ImportAsync(SharedFiles.SamplePack());
        int versions = store.Versions.Count;
        var second = await store.ImportAsync(SharedFiles.SamplePack());

        Assert.Equal(versions, store.Versions.Count);
        Assert.All(second.Files, file => Assert.Equal((0L, 0L, 0L, 0L), (file.AcceptedCount, file.ChangedCount, file.RejectedCount, file.ClosedCount)));
        Assert.Equal(first.Files.Select(file => file.AcceptedCount + file.UnchangedCount), second.Files.Select(file => file.UnchangedCount));
    }

    [Fact]
    public async Task Column_order_line_ends_mark_and_empty_columns_do_not_change_a_row()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack().With("workers.csv", "record_id,full_name,start_date,phone\nW1,\"A, B\",2024-01-01,\nW2,C,2024-01-01,702-919-1300\n");
        await store.ImportAsync(pack.Write());
        pack.With("workers.csv", "\uFEFFstart_date,phone,record_id,full_name,email_work\r\n2024-01-01,\"702-919-1300\",W2,C,\r\n2024-01-01,,W1,\"A, B\",\r\n");
        var outcome = await store.ImportAsync(pack.Write());

        Assert.Equal(2, outcome.Of("workers.csv").UnchangedCount);
    }

    [Fact]
    public async Task Changed_row_opens_a_version_and_complete_file_closes_what_is_gone()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack().With("workers.csv", "record_id,full_name,start_date\nW1,A,2024-01-01\nW2,B,2024-01-01\nW3,C,2024-01-01\n");
        await store.ImportAsync(pack.Write());
        pack.With("workers.csv", "record_id,full_name,start_date\nW1,A,2024-01-01\nW2,B C,2024-01-01\n");
        var partial = await store.ImportAsync(pack.Write());
        pack.Complete = ["workers.csv"];
        var complete = await store.ImportAsync(pack.Write());

        Assert.Equal(new FileOutcome("workers.csv", 0, 1, 1, 0, 0), partial.Of("workers.csv"));
        Assert.Equal(new FileOutcome("workers.csv", 0, 2, 0, 0, 1), complete.Of("workers.csv"));
        Assert.Equal(["workers.csv#W3"], store.Closed.Select(record => record.ToString()));
        Assert.Equal("b c", store.Find(SourceCatalogue.Workers, "W2")!.Keys[SourceCatalogue.Workers.Ordinal("full_name")]);
    }

    [Fact]
    public async Task Complete_file_closes_nothing_that_it_still_names_in_a_rejected_row()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack { Complete = ["workers.csv"] }.With("workers.csv", "record_id,full_name,start_date\nW1,A,2024-01-01\n");
        await store.ImportAsync(pack.Write());
        pack.With("workers.csv", "record_id,full_name,start_date\nW1,,2024-01-01\n");
        var outcome = await store.ImportAsync(pack.Write());

        Assert.Equal(new FileOutcome("workers.csv", 0, 0, 0, 1, 0), outcome.Of("workers.csv"));
        Assert.NotNull(store.Find(SourceCatalogue.Workers, "W1"));
    }

    [Fact]
    public async Task Changed_resume_is_a_changed_row()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack().With("candidates.csv", "record_id,full_name,resume_file\nC1,A,a.txt\n").With("a.txt", "one");
        await store.ImportAsync(pack.Write());
        pack.With("a.txt", "two");
        var outcome = await store.ImportAsync(pack.Write());

        Assert.Equal(1, outcome.Of("candidates.csv").ChangedCount);
        Assert.Equal(["one", "two"], store.Texts.Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Row_that_comes_twice_in_a_file_counts_once()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack().With("travel.csv", "record_id,worker_id,from,to\nT1,W1,2026-01-01,2026-01-02\nT1,W1,2026-01-01,2026-01-02\nT1,W2,2026-01-01,2026-01-02\n");
        var outcome = await store.ImportAsync(pack.Write());

        Assert.Equal(new FileOutcome("travel.csv", 1, 1, 0, 1, 0), outcome.Of("travel.csv"));
        Assert.Equal(RejectReason.DuplicateRecordId, Assert.Single(store.Rejects).Reason);
    }

    [Fact]
    public async Task Records_of_two_files_without_record_id_are_told_apart_by_their_own_columns()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack()
            .With("approved_software.csv", "name,publisher,sha256,scope\nSlack,Slack,,all\nSlack,,,all\nSlack,Slack,,some\n")
            .With("ip_intel.csv", "cidr,category\n10.0.0.0/8,corporate\n");
        await store.ImportAsync(pack.Write());

        Assert.Equal(["Slack|Slack|", "Slack||"], store.Current(SourceCatalogue.ApprovedSoftware).Select(record => record.RecordId));
        Assert.Equal(RejectReason.DuplicateRecordId, Assert.Single(store.Rejects).Reason);
        Assert.NotNull(store.Find(SourceCatalogue.IpIntel, "10.0.0.0/8"));
    }

    [Fact]
    public async Task Dangling_reference_is_reported_until_its_record_arrives()
    {
        var store = new InMemoryImportStore();
        const string Applications = "record_id,candidate_id\nA1,C1\nA2,C2\nA3,C2\n";
        const string Photos = "record_id,subject_kind,subject_id,sha256\nP1,worker,W9,aa7ed1e1c24ea4ef36fcfd2ae9f2ab9f15c5b4a7c5d5be2cbb2b2a4f9e1b7ed1\n";
        using var pack = new TestPack().With("applications.csv", Applications).With("photos.csv", Photos).With("candidates.csv", "record_id,full_name\nC1,A\n");
        var before = (await store.ImportAsync(pack.Write())).Notices(NoticeCode.DanglingReference);
        using var later = new TestPack().With("candidates.csv", "record_id,full_name\nC2,B\n");
        var between = (await store.ImportAsync(later.Write())).Notices(NoticeCode.DanglingReference);
        var after = (await store.ImportAsync(pack.Write())).Notices(NoticeCode.DanglingReference);

        Assert.Equal([("applications.csv", "candidate_id", 2L, "A2"), ("photos.csv", "subject_id", 1L, "P1")],
            before.Select(notice => (notice.File, notice.Column, notice.Count, notice.Example)));
        Assert.Empty(between);
        Assert.Equal(["photos.csv"], after.Select(notice => notice.File));
    }

    [Fact]
    public async Task Unknown_columns_are_kept_and_reported_once()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack().With("workers.csv", "zeta,record_id,full_name,start_date,ssn\nz,W1,A,2024-01-01,078-05-1120\n,W2,B,2024-01-01,\n");
        var outcome = await store.ImportAsync(pack.Write());

        Assert.Equal(["ssn", "zeta"], outcome.Notices(NoticeCode.UnknownColumn).Select(notice => notice.Column));
        Assert.Equal([new("ssn", "****1120"), new("zeta", "z")], store.Find(SourceCatalogue.Workers, "W1")!.Extras);
        Assert.Empty(store.Find(SourceCatalogue.Workers, "W2")!.Extras);
    }

    [Fact]
    public async Task Odd_cells_are_kept_and_link_nothing()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack().With("payments.csv", "record_id,worker_id,pay_destination_id,paid_at,amount,currency\nP1,W1,D1,9999-12-31T23:59:59Z,-5,USD\nP2,W1,D1,2026-01-01T00:00:00+05:30,=1+1,\u202Exx\n");
        var outcome = await store.ImportAsync(pack.Write());

        var file = SourceCatalogue.Payments;
        var odd = store.Find(file, "P2")!;
        Assert.Equal(("=1+1", ""), (odd.Cells[file.Ordinal("amount")], odd.Keys[file.Ordinal("amount")]));
        Assert.Equal(("2026-01-01T00:00:00+05:30", "2025-12-31T18:30:00Z"), (odd.Cells[file.Ordinal("paid_at")], odd.Keys[file.Ordinal("paid_at")]));
        Assert.Equal("-5", store.Find(file, "P1")!.Keys[file.Ordinal("amount")]);
        Assert.Equal(["amount", "currency"], outcome.Notices(NoticeCode.UnreadableCell).Select(notice => notice.Column));
    }

    [Fact]
    public async Task Halves_and_shuffled_rows_end_in_the_same_records()
    {
        string sample = SharedFiles.SamplePack();
        var whole = new InMemoryImportStore();
        await whole.ImportAsync(sample);
        var pieces = new InMemoryImportStore();
        var random = new Random(7);
        foreach (int half in new[] { 1, 0 })
        {
            using var pack = new TestPack { Tenant = "halden" };
            foreach (string path in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
            {
                string name = Path.GetRelativePath(sample, path);
                if (name == "pack.json") continue;
                pack.With(name, name.EndsWith(".csv", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Half(File.ReadAllText(path), half, random)) : File.ReadAllBytes(path));
            }
            await pieces.ImportAsync(pack.Write(), ImportOptions.Default with { BatchRecords = 50 });
        }

        foreach (var file in SourceCatalogue.All)
            Assert.Equal(whole.Current(file).Select(Line), pieces.Current(file).Select(Line));
        Assert.Equal(whole.Texts.OrderBy(text => text.Key, StringComparer.Ordinal), pieces.Texts.OrderBy(text => text.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(110)]
    public async Task Import_that_is_killed_and_started_again_loses_and_doubles_nothing(int writes)
    {
        string sample = SharedFiles.SamplePack();
        var whole = new InMemoryImportStore();
        await whole.ImportAsync(sample);
        var killed = new InMemoryImportStore();
        int left = writes;
        killed.BeforeWrite = _ =>
        {
            if (left-- <= 0) throw new StoreUnavailableException("killed");
        };
        await Assert.ThrowsAsync<StoreUnavailableException>(() => killed.ImportAsync(sample, ImportOptions.Default with { BatchRecords = 100 }));
        killed.BeforeWrite = null;
        await killed.ImportAsync(sample);

        Assert.Equal(whole.Versions.Count, killed.Versions.Count);
        foreach (var file in SourceCatalogue.All) Assert.Equal(whole.Current(file).Select(Line), killed.Current(file).Select(Line));
        Assert.Equal(whole.Texts.Count, killed.Texts.Count);
    }

    [Fact]
    public async Task Store_of_another_tenant_refuses_the_pack()
    {
        var store = new InMemoryImportStore();
        using var ours = new TestPack().With("travel.csv", "record_id,worker_id,from,to\n");
        using var theirs = new TestPack { Tenant = "other" }.With("travel.csv", "record_id,worker_id,from,to\n");
        await store.ImportAsync(ours.Write());
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.ImportAsync(theirs.Write()));
    }

    [Fact]
    public async Task Cancelled_import_stops()
    {
        var store = new InMemoryImportStore();
        using var stop = new CancellationTokenSource();
        store.BeforeWrite = _ => stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Imports.Into(store, ImportOptions.Default with { BatchRecords = 10 }).ImportAsync(SharedFiles.SamplePack(), null, stop.Token));
    }

    [Fact]
    public async Task Dry_run_counts_and_shows_and_needs_no_store()
    {
        string sample = SharedFiles.SamplePack();
        var dry = await PackImporter.DryRunAsync(sample, PackRecords.Hash, TimeProvider.System, ImportOptions.Default with { SampleRecords = 2 }, TestContext.Current.CancellationToken);
        var real = await new InMemoryImportStore().ImportAsync(sample);

        Assert.Equal(real.Files, dry.Outcome.Files);
        Assert.Equal(0, dry.Outcome.Import);
        Assert.All(dry.Sample.GroupBy(record => record.File), records => Assert.InRange(records.Count(), 1, 2));
        Assert.Equal(SourceCatalogue.All.Count, dry.Sample.Select(record => record.File).Distinct().Count());
    }

    [Fact]
    public async Task Progress_is_told_for_each_file()
    {
        var told = new List<ImportProgress>();
        var outcome = await Imports.Into(new InMemoryImportStore()).ImportAsync(SharedFiles.SamplePack(), new Told(told), TestContext.Current.CancellationToken);
        Assert.Equal(outcome.Files.Count, told.Select(progress => progress.File).Distinct().Count());
        Assert.All(told, progress => Assert.Equal(SourceCatalogue.All.Count, progress.FileCount));
    }

    private static string Half(string text, int half, Random random)
    {
        // The sample has no line ends inside cells, so lines are rows.
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] rows = [.. lines.Skip(1).Where((_, i) => i % 2 == half)];
        random.Shuffle(rows);
        return string.Join('\n', rows.Prepend(lines[0])) + "\n";
    }

    private static string Line(SourceRecord record) =>
        $"{record.RecordId} {Convert.ToHexString(record.ContentHash.Span)} {string.Join('|', record.Cells)} {string.Join('|', record.Keys)}";

    private sealed class Told(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value);
    }
}
