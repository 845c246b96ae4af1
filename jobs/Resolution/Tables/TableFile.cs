using Investigations.Graph.Ingestion;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>One CSV file that is being read: its header, then its rows in batches.</summary>
internal sealed class TableFile : IDisposable
{
    private static readonly byte[] Delimiters = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    private readonly FileStream stream;
    private readonly CsvReader reader;
    private readonly RejectLog rejects;
    private readonly int idColumn;

    private TableFile(string path, FileStream stream, CsvReader reader, RejectLog rejects, string? idColumn)
    {
        Path = path;
        this.stream = stream;
        this.reader = reader;
        this.rejects = rejects;
        Columns = ReadHeader();
        this.idColumn = idColumn is null ? -1 : IndexOf(idColumn);
    }

    /// <summary>The file as given.</summary>
    public string Path { get; }

    /// <summary>Its headers as written, without space around them.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Bytes of the file.</summary>
    public long Length => stream.Length;

    /// <summary>Bytes read so far.</summary>
    public long Position => stream.Position;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rejects">Receives rows that cannot be taken in.</param>
    /// <param name="idColumn">The column no row may leave empty; null for none.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static TableFile Open(string path, RejectLog rejects, string? idColumn)
    {
        var opened = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            var rows = new CsvReader(opened, CsvLimits.Default, GuessDelimiter(opened));
            rows.Begin();
            return new TableFile(path, opened, rows, rejects, idColumn);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Where a column is by its header in any case; -1 where there is none.</summary>
    public int IndexOf(string column)
    {
        for (int i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.OrdinalIgnoreCase)) return i;
        }
        return -1;
    }

    /// <summary>An empty batch for rows of this file.</summary>
    public RowBatch NewBatch() => new(Math.Max(Columns.Count, 1));

    /// <summary>Reads the next rows into a batch; it stays empty at the end of the file.</summary>
    public void Read(RowBatch batch)
    {
        batch.Clear();
        while (!batch.IsFull && reader.Read())
        {
            if (reader.Fault is { } fault)
            {
                rejects.Add(Path, reader.Line, Words.Of(fault, ""));
                continue;
            }
            if (idColumn >= 0 && reader.Cell(idColumn).Trim(" \t"u8).IsEmpty)
            {
                rejects.Add(Path, reader.Line, $"The id '{Columns[idColumn]}' is empty. Give each row an id, or name another column with --id.");
                continue;
            }
            for (int i = 0; i < batch.Width; i++)
            {
                var (start, length) = reader.Place(i);
                batch.Place(i, start, length);
            }
            batch.Add(reader.Row);
        }
    }

    public void Dispose() => stream.Dispose();

    private string[] ReadHeader()
    {
        if (!reader.Read() || reader.Fault is not null) return [];
        string[] columns = new string[reader.CellCount];
        for (int i = 0; i < columns.Length; i++) columns[i] = reader.Text(i).Trim();
        reader.ExpectedCellCount = columns.Length;
        return columns;
    }

    // The one that stands most often in the first line, outside quotes; the comma when none does.
    private static byte GuessDelimiter(FileStream stream)
    {
        byte[] head = new byte[64 * 1024];
        int length = stream.Read(head);
        stream.Position = 0;
        Span<int> counts = stackalloc int[Delimiters.Length];
        bool isQuoted = false;
        foreach (byte c in head.AsSpan(0, length))
        {
            if (c == (byte)'"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (c is (byte)'\n' or (byte)'\r') break;
            int found = Array.IndexOf(Delimiters, c);
            if (found >= 0) counts[found]++;
        }
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best]) best = i;
        }
        return Delimiters[best];
    }
}
