namespace Investigations.Jobs.Resolution.Tables;

/// <summary>What is read as a table of persons, and what its user knows of the columns.</summary>
/// <param name="Paths">The CSV files, in the order of the records.</param>
internal sealed record TableOptions(params IReadOnlyList<string> Paths)
{
    /// <summary>The column that names the records; null takes record_id, unique_id, rec_id or id, or else the row's number.</summary>
    public string? IdColumn { get; init; }

    /// <summary>Columns whose role the user gives; the others are guessed.</summary>
    public IReadOnlyList<ColumnChoice> Columns { get; init; } = [];

    /// <summary>The column that says who a record truly is; kept apart for scoring and never compared. Null when there is none.</summary>
    public string? TruthColumn { get; init; }

    /// <summary>True when records are to be paired across files only, which needs two files at least.</summary>
    public bool LinkOnly { get; init; }

    /// <summary>Threads that read and normalise, 1 or more. The table is the same for any number.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How many rows of each file the roles are guessed from, 1 or more.</summary>
    public int SampleRows { get; init; } = 4_000;
}
