using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Packs;

/// <summary>One CSV file of a pack while it is written, RFC 4180 with CR LF, UTF-8 without a mark.</summary>
internal sealed class Table : IDisposable
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\r\n");
    private readonly StreamWriter writer;
    private readonly string[] cells;
    private readonly Cut? cut;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public Table(string folder, SourceFile file, Cut? cut)
    {
        File = file;
        this.cut = cut;
        string[] columns = [.. file.Columns.Where(c => !c.IsDerived).Select(c => c.Name)];
        cells = new string[columns.Length];
        for (int i = 0; i < columns.Length; i++) positions.Add(columns[i], i);
        writer = new StreamWriter(Path.Combine(folder, file.Name), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', columns));
        Array.Fill(cells, "");
    }

    public SourceFile File { get; }

    /// <summary>The id of the row that is being filled.</summary>
    public string RecordId => cells[0];

    /// <summary>A cell of the row that is being filled; unset cells are empty.</summary>
    public string this[string column]
    {
        set => cells[positions[column]] = value;
    }

    public Table New(string recordId)
    {
        cells[0] = recordId;
        return this;
    }

    /// <summary>Writes the row, unless the export is older, and begins an empty one.</summary>
    public void End()
    {
        if (cut is not null && !cut.Admits(File, positions, cells))
        {
            Array.Fill(cells, "");
            return;
        }
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            string cell = cells[i];
            if (cell.AsSpan().IndexOfAny(Special) < 0)
            {
                writer.Write(cell);
            }
            else
            {
                writer.Write('"');
                writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                writer.Write('"');
            }
            cells[i] = "";
        }
        writer.WriteLine();
    }

    public void Dispose() => writer.Dispose();
}
