namespace Investigations.Jobs.Resolution.Tables;

/// <summary>One field of a table of persons: a code of its value for each record.</summary>
/// <remarks>Equal codes are equal normalised values. Codes carry no order; nothing may depend on which code a value has.</remarks>
internal sealed class TableField
{
    /// <summary>What the field says.</summary>
    public required FieldRole Role { get; init; }

    /// <summary>Its name in outputs: the header of its first column, in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>The value of each record; 0 where it is missing or a placeholder.</summary>
    public required int[] Codes { get; init; }

    /// <summary>The values by code.</summary>
    public required ValueList Values { get; init; }

    /// <summary>Further values of a record, when several columns say the same (two telephones), else null for the record; null when no record has any.</summary>
    public int[][]? Others { get; init; }
}
