using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>The values a linkage has learnt from and, behind them, those met since: what is new gets the next code, so what is known keeps its own.</summary>
internal sealed class KnownValues
{
    private readonly ValueIndex[] indexes;
    private readonly int[] counts;

    /// <summary>Copies the lists of what was learnt from.</summary>
    /// <param name="learned">The fields.</param>
    public KnownValues(IReadOnlyList<TableField> learned)
    {
        Fields = [.. learned.Select(static field => new TableField { Role = field.Role, Name = field.Name, Codes = [], Values = field.Values.Copy() })];
        indexes = new ValueIndex[Fields.Count];
        counts = new int[Fields.Count];
        Parallel.For(0, indexes.Length, f => indexes[f] = new ValueIndex(Fields[f].Values));
    }

    /// <summary>The fields with the growing lists; they have no records.</summary>
    public IReadOnlyList<TableField> Fields { get; }

    /// <summary>The code of a value, new or known.</summary>
    public int CodeOf(int field, ReadOnlySpan<byte> value) => indexes[field].FindOrAdd(value);

    /// <summary>The code of a value that, when new, is forgotten by <see cref="Forget"/>.</summary>
    public int PassingCodeOf(int field, ReadOnlySpan<byte> value)
    {
        int known = indexes[field].Find(value);
        return known == 0 && !value.IsEmpty ? Fields[field].Values.Add(value) : known;
    }

    /// <summary>Marks the values that stay.</summary>
    public void Remember()
    {
        for (int f = 0; f < counts.Length; f++) counts[f] = Fields[f].Values.Count;
    }

    /// <summary>Takes out what came since <see cref="Remember"/>.</summary>
    public void Forget()
    {
        for (int f = 0; f < counts.Length; f++) Fields[f].Values.CutTo(counts[f]);
    }

    /// <summary>A table in these codes: fields of one role and name are taken, others left out, those it lacks are missing.</summary>
    public PersonTable Encode(PersonTable table) => new()
    {
        Count = table.Count,
        Fields = [.. Fields.Select((field, f) => Encode(f, field, Matching(table, field), table.Count))],
        Ids = table.Ids,
        FileStarts = table.FileStarts,
        Files = table.Files,
        Truth = table.Truth,
    };

    /// <summary>The field of a table that says the same as a field learnt from; null when it has none.</summary>
    public static TableField? Matching(PersonTable table, TableField field) =>
        table.Fields.FirstOrDefault(other => other.Role == field.Role && string.Equals(other.Name, field.Name, StringComparison.Ordinal));

    private TableField Encode(int f, TableField field, TableField? given, int count)
    {
        if (given is null) return new TableField { Role = field.Role, Name = field.Name, Codes = new int[count], Values = field.Values };
        int[] map = new int[given.Values.Count];
        for (int code = 1; code < map.Length; code++) map[code] = CodeOf(f, given.Values[code]);
        return new TableField
        {
            Role = field.Role,
            Name = field.Name,
            Codes = [.. given.Codes.Select(code => map[code])],
            Values = field.Values,
            Others = given.Others is { } others ? [.. others.Select(more => more is null ? null! : (int[])[.. more.Select(code => map[code])])] : null,
        };
    }
}
