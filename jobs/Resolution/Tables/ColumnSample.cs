using System.Text;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>The first values of a column, over all files that have it.</summary>
/// <param name="name">The header as first written.</param>
internal sealed class ColumnSample(string name)
{
    private readonly List<string> values = [];

    /// <summary>The header as first written.</summary>
    public string Name => name;

    /// <summary>Rows looked at.</summary>
    public int Rows { get; private set; }

    /// <summary>Their values that are not empty, without blanks around them, in the order of the rows.</summary>
    public IReadOnlyList<string> Values => values;

    /// <summary>Takes a cell.</summary>
    public void Add(ReadOnlySpan<byte> cell)
    {
        Rows++;
        cell = cell.Trim(" \t"u8);
        if (!cell.IsEmpty) values.Add(Encoding.UTF8.GetString(cell));
    }
}
