namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Records of persons in columns, from one file or several, normalised for comparison.</summary>
internal sealed class PersonTable
{
    /// <summary>How many records.</summary>
    public required int Count { get; init; }

    /// <summary>What is compared, in the order of the columns.</summary>
    public required IReadOnlyList<TableField> Fields { get; init; }

    /// <summary>The record's id as its file writes it; never looked into.</summary>
    public required ValueList Ids { get; init; }

    /// <summary>The first record of each file, and the count at the end: record i is of the file whose range holds i.</summary>
    public required int[] FileStarts { get; init; }

    /// <summary>The files' names as given.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The truth column's value of each record, for scoring alone: equal numbers are one person, -1 is unknown; null when none was named.</summary>
    public int[]? Truth { get; init; }
}
