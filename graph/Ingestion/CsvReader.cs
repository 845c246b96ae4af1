using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;
using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>Reads the rows of a CSV file (RFC 4180) from bytes, one after the other, in bounded memory.</summary>
/// <remarks>Rows end in LF, CRLF or CR, mixed as they come; empty lines are no rows. A bad row is a fault of that row and reading goes on behind it.</remarks>
/// <param name="stream">The file.</param>
/// <param name="limits">How large its parts may be.</param>
/// <param name="delimiter">What stands between cells.</param>
internal sealed class CsvReader(Stream stream, CsvLimits limits, byte delimiter = (byte)',')
{
    private const int ReadSize = 128 * 1024;
    private const int BlockSize = 64;
    private const int NoBlock = -BlockSize;

    private byte[] buffer = new byte[2 * ReadSize];
    private CellSpan[] cells = new CellSpan[64];
    private int rowStart;
    private int position;
    private int end;
    private int keptLength;
    private int blockStart = NoBlock;
    private ulong block;
    private bool isDiscarding;
    private bool isQuoteOpen;
    private bool isQuoteBroken;
    private long nextLine = 1;

    private enum Ending
    {
        Cell,
        Row,
        File,
    }

    /// <summary>What is wrong with the row, or null. The cells of a faulty row may be incomplete.</summary>
    public RejectReason? Fault { get; private set; }

    /// <summary>The cell at fault, or -1 when it is the row as a whole.</summary>
    public int FaultCell { get; private set; }

    /// <summary>How many cells the row has.</summary>
    public int CellCount { get; private set; }

    /// <summary>The line the row begins at, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>True when the file ended inside a quoted cell: what rows it swallowed nobody knows.</summary>
    public bool EndedInsideQuote { get; private set; }

    /// <summary>How many cells a row must have; 0 until the header says so.</summary>
    public int ExpectedCellCount { get; set; }

    /// <summary>The bytes of a cell, quotes taken off. Valid until the next row is read.</summary>
    public ReadOnlySpan<byte> Cell(int index) => buffer.AsSpan(rowStart + cells[index].Start, cells[index].Length);

    /// <summary>The bytes of the row as far as its last cell reaches; valid until the next row is read.</summary>
    public ReadOnlySpan<byte> Row => CellCount == 0 ? [] : buffer.AsSpan(rowStart, cells[CellCount - 1].Start + cells[CellCount - 1].Length);

    /// <summary>Where a cell lies in <see cref="Row"/>.</summary>
    public (int Start, int Length) Place(int index) => (cells[index].Start, cells[index].Length);

    /// <summary>The text of a cell; bytes that are not UTF-8 become U+FFFD, so only for rows without fault.</summary>
    public string Text(int index) => Encoding.UTF8.GetString(Cell(index));

    /// <summary>The first bytes of the file, before any row is read; a byte-order mark of UTF-8 is passed over.</summary>
    public ReadOnlySpan<byte> Begin()
    {
        while (end < 1024 && Fill())
        {
        }
        position = 0;
        if (buffer.AsSpan(0, end).StartsWith("\uFEFF"u8)) position = 3;
        return buffer.AsSpan(position, end - position);
    }

    /// <summary>Goes to the next row; false at the end of the file.</summary>
    public bool Read()
    {
        if (!SkipEmptyLines()) return false;
        rowStart = position;
        Line = nextLine;
        CellCount = 0;
        isDiscarding = isQuoteOpen = isQuoteBroken = false;
        Ending ending;
        do
        {
            ending = ReadCell();
        }
        while (ending == Ending.Cell);
        Judge(ending == Ending.File ? position : position - 1);
        return true;
    }

    private bool SkipEmptyLines()
    {
        rowStart = position;
        isDiscarding = false;
        while (position < end || Fill())
        {
            byte next = buffer[position];
            if (next is not ((byte)'\r' or (byte)'\n')) return true;
            position++;
            EndLine(next);
            rowStart = position;
        }
        return false;
    }

    private Ending ReadCell()
    {
        if (position == end && !Fill())
        {
            AddCell(position - rowStart, false);
            return Ending.File;
        }
        int start = position - rowStart;
        return buffer[position] == (byte)'"' ? ReadQuotedCell() : ReadBareCell(start, mayBeCell: true);
    }

    private Ending ReadBareCell(int start, bool mayBeCell)
    {
        while (true)
        {
            int found = mayBeCell ? FindDelimiter() : FindLineEnd();
            if (found >= 0)
            {
                position = found;
                AddCell(start, false);
                return After(buffer[position++]);
            }
            position = end;
            if (Fill()) continue;
            AddCell(start, false);
            return Ending.File;
        }
    }

    private int FindLineEnd()
    {
        int found = buffer.AsSpan(position, end - position).IndexOfAny((byte)'\n', (byte)'\r');
        return found < 0 ? -1 : position + found;
    }

    /// <summary>Where the next comma or line end is, or -1. Cells are short, so one look at 64 bytes serves several of them.</summary>
    private int FindDelimiter()
    {
        int at = position;
        while (true)
        {
            if ((uint)(at - blockStart) >= BlockSize)
            {
                if (end - at < BlockSize) break;
                blockStart = at;
                block = Delimiters(buffer.AsSpan(at, BlockSize));
            }
            ulong left = block >> (at - blockStart);
            if (left != 0) return at + BitOperations.TrailingZeroCount(left);
            at = blockStart + BlockSize;
        }
        int found = buffer.AsSpan(at, end - at).IndexOfAny(delimiter, (byte)'\n', (byte)'\r');
        return found < 0 ? -1 : at + found;
    }

    private ulong Delimiters(ReadOnlySpan<byte> bytes) =>
        Delimiters(Vector256.Create(bytes)) | ((ulong)Delimiters(Vector256.Create(bytes[32..])) << 32);

    private uint Delimiters(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create(delimiter)) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))).ExtractMostSignificantBits();

    private Ending ReadQuotedCell()
    {
        position++;
        int start = position - rowStart;
        bool hasDoubled = false;
        while (true)
        {
            if (!FindQuote())
            {
                isQuoteOpen = true;
                AddCell(start, false);
                return Ending.File;
            }
            int cellEnd = position - rowStart;
            position++;
            if (position == end && !Fill())
            {
                AddCell(start, hasDoubled, cellEnd);
                return Ending.File;
            }
            byte next = buffer[position];
            if (next == (byte)'"')
            {
                hasDoubled = true;
                position++;
                continue;
            }
            AddCell(start, hasDoubled, cellEnd);
            if (next == delimiter || next is (byte)'\n' or (byte)'\r')
            {
                position++;
                return After(next);
            }
            // Text behind a closing quote: most often the quote of an earlier cell was never closed. The line is lost, the next one is not.
            isQuoteBroken = true;
            return ReadBareCell(position - rowStart, mayBeCell: false);
        }
    }

    private bool FindQuote()
    {
        while (true)
        {
            int found = buffer.AsSpan(position, end - position).IndexOfAny((byte)'"', (byte)'\n', (byte)'\r');
            if (found < 0)
            {
                position = end;
                if (!Fill()) return false;
                continue;
            }
            position += found;
            byte next = buffer[position];
            if (next == (byte)'"') return true;
            position++;
            EndLine(next);
        }
    }

    private Ending After(byte found)
    {
        if (found == delimiter) return Ending.Cell;
        EndLine(found);
        return Ending.Row;
    }

    private void EndLine(byte first)
    {
        nextLine++;
        if (first == (byte)'\r' && (position < end || Fill()) && buffer[position] == (byte)'\n') position++;
    }

    private void AddCell(int start, bool hasDoubled, int cellEnd = -1)
    {
        if (isDiscarding) return;
        if (CellCount == cells.Length) Array.Resize(ref cells, cells.Length * 2);
        cells[CellCount++] = new CellSpan(start, (cellEnd < 0 ? position - rowStart : cellEnd) - start, hasDoubled);
    }

    private void Judge(int rowEnd)
    {
        FaultCell = -1;
        EndedInsideQuote = isQuoteOpen;
        Fault = isQuoteOpen || isQuoteBroken ? RejectReason.UnclosedQuote
            : isDiscarding || rowEnd - rowStart > limits.Row ? RejectReason.RowTooLong
            : null;
        if (Fault == RejectReason.UnclosedQuote && CellCount > 0) FaultCell = CellCount - (isQuoteBroken ? 2 : 1);
        var row = isDiscarding ? [] : buffer.AsSpan(rowStart, rowEnd - rowStart);
        Fault ??= TooLongCell() ?? (row.Contains((byte)0) ? RejectReason.NulByte : !Utf8.IsValid(row) ? RejectReason.NotUtf8 : null);
        for (int i = 0; i < CellCount; i++)
        {
            if (cells[i].HasDoubled) TakeOutDoubledQuotes(ref cells[i]);
        }
        if (Fault is RejectReason.NulByte or RejectReason.NotUtf8) FaultCell = FirstBadCell();
        if (Fault is null && ExpectedCellCount > 0 && CellCount != ExpectedCellCount)
            Fault = CellCount < ExpectedCellCount ? RejectReason.TooFewCells : RejectReason.TooManyCells;
    }

    private RejectReason? TooLongCell()
    {
        for (int i = 0; i < CellCount; i++)
        {
            if (cells[i].Length <= limits.Cell) continue;
            FaultCell = i;
            return RejectReason.CellTooLong;
        }
        return null;
    }

    private int FirstBadCell()
    {
        for (int i = 0; i < CellCount; i++)
        {
            if (Cell(i).Contains((byte)0) || !Utf8.IsValid(Cell(i))) return i;
        }
        return -1;
    }

    private void TakeOutDoubledQuotes(ref CellSpan cell)
    {
        var text = buffer.AsSpan(rowStart + cell.Start, cell.Length);
        int kept = 0;
        for (int i = 0; i < text.Length; i++)
        {
            text[kept++] = text[i];
            if (text[i] == (byte)'"') i++;
        }
        cell = cell with { Length = kept, HasDoubled = false };
    }

    /// <summary>Reads on behind the last byte, which has been looked at; of a row that is too long it keeps the beginning only.</summary>
    private bool Fill()
    {
        blockStart = NoBlock;
        if (isDiscarding)
        {
            position = end = rowStart + keptLength;
        }
        else
        {
            if (rowStart > 0)
            {
                buffer.AsSpan(rowStart, end - rowStart).CopyTo(buffer);
                end -= rowStart;
                position = end;
                rowStart = 0;
            }
            if (end > limits.Row)
            {
                isDiscarding = true;
                keptLength = end;
            }
            if (buffer.Length - end < ReadSize) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, end + ReadSize));
        }
        int count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        return count > 0;
    }

    private readonly record struct CellSpan(int Start, int Length, bool HasDoubled);
}
