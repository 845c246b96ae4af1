namespace Investigations.Graph.Model;

/// <summary>One file of the source-pack contract: its name, its columns and what makes a record of it unique.</summary>
public sealed class SourceFile
{
    private readonly Dictionary<string, int> ordinals;

    internal SourceFile(int number, string name, IReadOnlyList<SourceColumn> columns, IReadOnlyList<string> idColumns, string sourceSystem)
    {
        Number = number;
        Name = name;
        Columns = columns;
        IdColumns = idColumns;
        SourceSystem = sourceSystem;
        ordinals = new Dictionary<string, int>(columns.Count, StringComparer.Ordinal);
        for (int i = 0; i < columns.Count; i++) ordinals.Add(columns[i].Name, i);
    }

    /// <summary>Its fixed number; stores keep it.</summary>
    public int Number { get; }

    /// <summary>The file name, such as <c>workers.csv</c>.</summary>
    public string Name { get; }

    /// <summary>The name without its ending, as indicators speak of it.</summary>
    public string Kind => Name[..^4];

    /// <summary>Columns of the contract in its order, then the derived ones.</summary>
    public IReadOnlyList<SourceColumn> Columns { get; }

    /// <summary>The columns whose cells together make the record id: <c>record_id</c>, but for two files.</summary>
    public IReadOnlyList<string> IdColumns { get; }

    /// <summary>The system of the tenant that exports the file, for people.</summary>
    public string SourceSystem { get; }

    /// <summary>The position of a column.</summary>
    /// <exception cref="ArgumentException">The file has no such column.</exception>
    public int Ordinal(string column) => ordinals.TryGetValue(column, out int ordinal)
        ? ordinal
        : throw new ArgumentException($"{Name} has no column '{column}'.", nameof(column));

    /// <summary>The position of a column, or false when the file has none of that name.</summary>
    public bool TryOrdinal(string column, out int ordinal) => ordinals.TryGetValue(column, out ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
