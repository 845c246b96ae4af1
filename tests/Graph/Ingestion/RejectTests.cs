using System.Text;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class RejectTests
{
    private const string Header = "record_id,full_name,start_date,national_id\n";

    [Theory]
    [InlineData(RejectReason.RequiredCellEmpty, "full_name", "W2,,2024-01-01,\n")]
    [InlineData(RejectReason.RequiredCellEmpty, "full_name", "W2, \u00A0,2024-01-01,\n")]
    [InlineData(RejectReason.RequiredCellEmpty, "record_id", ",A B,2024-01-01,\n")]
    [InlineData(RejectReason.RequiredCellUnreadable, "start_date", "W2,A B,2024-02-30,\n")]
    [InlineData(RejectReason.DuplicateRecordId, "record_id", "W1,Other,2024-01-01,\n")]
    [InlineData(RejectReason.TooFewCells, "", "W2,A B,2024-01-01\n")]
    [InlineData(RejectReason.TooManyCells, "", "W2,A B,2024-01-01,,\n")]
    [InlineData(RejectReason.NulByte, "full_name", "W2,A\0B,2024-01-01,\n")]
    [InlineData(RejectReason.UnclosedQuote, "full_name", "W2,\"A\"B,2024-01-01,\n")]
    public async Task Each_reason_rejects_its_row_and_no_other(RejectReason reason, string column, string row)
    {
        using var pack = new TestPack().With("workers.csv", $"{Header}W1,First,2024-01-01,\n{row}W3,Third,2024-01-01,\n");
        await AssertRejectedAsync(pack, reason, column);
    }

    [Fact]
    public async Task Not_utf8_rejects_its_row_and_no_other()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Header + "W1,First,2024-01-01,\nW2,A "), 0xE9, .. Encoding.UTF8.GetBytes(",2024-01-01,\nW3,Third,2024-01-01,\n")];
        using var pack = new TestPack().With("workers.csv", text);
        await AssertRejectedAsync(pack, RejectReason.NotUtf8, "full_name");
    }

    [Fact]
    public async Task Cell_too_long_rejects_its_row_and_no_other()
    {
        using var pack = new TestPack().With("workers.csv", $"{Header}W1,First,2024-01-01,\nW2,{new string('x', 65_537)},2024-01-01,\nW3,Third,2024-01-01,\n");
        await AssertRejectedAsync(pack, RejectReason.CellTooLong, "full_name");
    }

    [Fact]
    public async Task Row_too_long_rejects_its_row_and_no_other()
    {
        string commas = new(',', 1_100_000);
        using var pack = new TestPack().With("workers.csv", $"{Header}W1,First,2024-01-01,\nW2,{commas}\nW3,Third,2024-01-01,\n");
        await AssertRejectedAsync(pack, RejectReason.RowTooLong, "");
    }

    [Fact]
    public async Task Quote_that_is_never_closed_takes_the_rest_and_is_one_reject()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack { Complete = ["workers.csv"] }.With("workers.csv", $"{Header}W1,First,2024-01-01,\nW3,Third,2024-01-01,\n");
        await store.ImportAsync(pack.Write());
        pack.With("workers.csv", $"{Header}W1,First,2024-01-01,\nW2,\"A B,2024-01-01,\nW3,Third,2024-01-01,\n");
        var outcome = await store.ImportAsync(pack.Write());

        var reject = Assert.Single(store.Rejects);
        Assert.Equal((RejectReason.UnclosedQuote, 3L, "W2"), (reject.Reason, reject.Line, reject.RecordId));
        Assert.Single(outcome.Notices(NoticeCode.CompleteNotApplied));
        Assert.NotNull(store.Find(SourceCatalogue.Workers, "W3"));
    }

    [Fact]
    public async Task Every_kind_of_bold_time_and_network_rejects_what_it_cannot_read()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack()
            .With("logins.csv", "record_id,account_id,at,result\nL1,U1,yesterday,success\nL2,U1,2026-01-01T10:00:00,success\nL3,U1,2026-01-01T10:00:00Z,perhaps\n")
            .With("ip_intel.csv", "cidr\nnowhere\n10.0.0.0/8\n")
            .With("photos.csv", "record_id,subject_kind,subject_id,sha256\nP1,worker,W1,abc\n");
        var outcome = await store.ImportAsync(pack.Write());

        Assert.Equal(["L1 at", "L2 at", "P1 sha256", "nowhere cidr"], store.Rejects.Where(reject => reject.Reason == RejectReason.RequiredCellUnreadable)
            .Select(reject => $"{reject.RecordId} {reject.Column}").Order(StringComparer.Ordinal));
        Assert.Equal(1, outcome.Of("logins.csv").AcceptedCount);
        Assert.Equal("result", Assert.Single(outcome.Notices(NoticeCode.UnknownWord)).Column);
    }

    [Fact]
    public async Task Messages_hold_no_cell_of_the_row()
    {
        var store = new InMemoryImportStore();
        using var pack = new TestPack().With("workers.csv", $"{Header}W1,A B,not a date,788-02-6215\nW1,A B,2024-01-01,788-02-6215,\n");
        var outcome = await store.ImportAsync(pack.Write());

        Assert.Equal(2, store.Rejects.Count);
        Assert.DoesNotContain(store.Rejects, reject => reject.ToString().Contains("6215", StringComparison.Ordinal));
        Assert.DoesNotContain(outcome.Notices, notice => notice.ToString().Contains("6215", StringComparison.Ordinal));
    }

    private static async Task AssertRejectedAsync(TestPack pack, RejectReason reason, string column)
    {
        var store = new InMemoryImportStore();
        var outcome = await store.ImportAsync(pack.Write());

        var reject = Assert.Single(store.Rejects);
        Assert.Equal(("workers.csv", 3L, column, reason), (reject.File, reject.Line, reject.Column, reject.Reason));
        Assert.NotEmpty(reject.Message);
        Assert.Equal(["W1", "W3"], store.Current(SourceCatalogue.Workers).Select(record => record.RecordId));
        Assert.Equal((2L, 1L), (outcome.Of("workers.csv").AcceptedCount, outcome.Of("workers.csv").RejectedCount));
    }
}
