using System.Text;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b/1|2")]
    [InlineData("a,b\r\n1,2\r\n", "a|b/1|2")]
    [InlineData("a,b\r1,2\r", "a|b/1|2")]
    [InlineData("a,b\r\n1,2\n3,4\r5,6", "a|b/1|2/3|4/5|6")]
    [InlineData("a,b\n\n\r\n1,2\n\n", "a|b/1|2")]
    [InlineData("a,b\n,\n", "a|b/|")]
    [InlineData("\"a\",\"b\"\n\"1,\"\"x\"\"\",\"two\nlines\"\n", "a|b/1,\"x\"|two\nlines")]
    [InlineData("a,b\n\"\",\"\"\"\"\n", "a|b/|\"")]
    [InlineData("a,b\nin \"the\" middle,2\n", "a|b/in \"the\" middle|2")]
    [InlineData("a,b\n1,\"2\"", "a|b/1|2")]
    [InlineData("\uFEFFa,b\n1,2\n", "a|b/1|2")]
    public void Rows_of_every_line_end_and_quoting_are_read(string text, string expected) =>
        Assert.Equal(expected, string.Join('/', Rows(text).Select(row => row.Cells)));

    [Fact]
    public void The_same_rows_are_read_however_the_bytes_arrive()
    {
        string text = string.Join("\r\n", Enumerable.Range(0, 400).Select(i => $"{i},\"a \"\"{i}\"\",\n{i}\",ü{i}"));
        var whole = Rows(text);
        var pieces = Rows(new OneByteStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(400, whole.Count);
        Assert.Equal(whole, pieces);
    }

    [Fact]
    public void Line_is_that_of_the_row_s_beginning() =>
        Assert.Equal([1L, 2, 4, 6], Rows("a,b\n\"x\ny\",1\r\n\"p\r\nq\",2\rz,3\n").Select(row => row.Line));

    [Theory]
    [InlineData("a,b\n1\n3,4\n", RejectReason.TooFewCells, 1)]
    [InlineData("a,b\n1,2,3\n3,4\n", RejectReason.TooManyCells, 1)]
    [InlineData("a,b\n1,\0\n3,4\n", RejectReason.NulByte, 1)]
    [InlineData("a,b\n\"x\"y,2\n3,4\n", RejectReason.UnclosedQuote, 1)]
    [InlineData("a,b\n\"never closed,2\n3,\"4\"\n5,6\n", RejectReason.UnclosedQuote, 1)]
    [InlineData("a,b\n1,\"never closed\n3,4\n", RejectReason.UnclosedQuote, 0)]
    public void Bad_row_is_a_fault_of_that_row_and_reading_goes_on(string text, RejectReason reason, int goodBehind)
    {
        var rows = Rows(text, expected: 2);
        Assert.Equal(reason, rows[1].Fault);
        Assert.Equal(goodBehind, rows.Skip(2).Count(row => row.Fault is null));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Bytes_that_are_not_utf8_reject_their_row_only(byte[] bad)
    {
        byte[] text = [.. "a,b\n1,"u8, .. bad, .. "\n3,é\n"u8];
        var rows = Rows(new MemoryStream(text), expected: 2);
        Assert.Equal([null, RejectReason.NotUtf8, null], rows.Select(row => row.Fault));
        Assert.Equal("3|é", rows[2].Cells);
    }

    [Theory]
    [InlineData(64 * 1024, false)]
    [InlineData((64 * 1024) + 1, true)]
    public void Cell_of_64_KiB_is_the_longest(int length, bool isFault)
    {
        var rows = Rows($"a,b\n1,{new string('x', length)}\n2,\"{new string('x', length)}\"\n3,4\n", expected: 2);
        Assert.Equal(4, rows.Count);
        Assert.All(rows[1..3], row => Assert.Equal(isFault ? RejectReason.CellTooLong : null, row.Fault));
        Assert.Null(rows[3].Fault);
    }

    [Fact]
    public void Row_over_1_MiB_is_rejected_and_the_next_is_read()
    {
        string wide = string.Join(',', Enumerable.Repeat(new string('x', 60_000), 18));
        var rows = Rows($"a,b\n{wide}\n1,2\n");
        Assert.Equal([null, RejectReason.RowTooLong, null], rows.Select(row => row.Fault));
    }

    [Fact]
    public void Endless_cell_takes_bounded_memory()
    {
        using var stream = new EndlessCell(100 << 20);
        var csv = new CsvReader(stream, CsvLimits.Default);
        csv.Begin();
        long before = GC.GetAllocatedBytesForCurrentThread();
        while (csv.Read())
        {
        }
        Assert.Equal(RejectReason.RowTooLong, csv.Fault);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16 << 20);
    }

    private static List<(string Cells, long Line, RejectReason? Fault)> Rows(string text, int expected = 0) =>
        Rows(new MemoryStream(Encoding.UTF8.GetBytes(text)), expected);

    private static List<(string Cells, long Line, RejectReason? Fault)> Rows(Stream stream, int expected = 0)
    {
        var csv = new CsvReader(stream, CsvLimits.Default) { ExpectedCellCount = expected };
        csv.Begin();
        var rows = new List<(string, long, RejectReason?)>();
        while (csv.Read()) rows.Add((string.Join('|', Enumerable.Range(0, csv.CellCount).Select(csv.Text)), csv.Line, csv.Fault));
        return rows;
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }

    private sealed class EndlessCell(long length) : MemoryStream
    {
        private long left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(count, left);
            buffer.AsSpan(offset, given).Fill((byte)'x');
            left -= given;
            return given;
        }
    }
}
