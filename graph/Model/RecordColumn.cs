namespace Investigations.Graph.Model;

/// <summary>One column of a <see cref="RecordTable"/>: raw text and key of each row.</summary>
public sealed class RecordColumn
{
    private readonly ValuePool pool;
    private readonly int[] texts;
    private readonly int[] keys;

    internal RecordColumn(SourceColumn column, ValuePool pool, int[] texts, int[] keys)
    {
        Column = column;
        this.pool = pool;
        this.texts = texts;
        this.keys = keys;
    }

    /// <summary>What the contract says of the column.</summary>
    public SourceColumn Column { get; }

    /// <summary>The raw text, "" when empty; of secrets a mask.</summary>
    public string Text(int row) => pool[texts[row]];

    /// <summary>The normalised key, "" when there is none: empty, unreadable, invalid or a placeholder. Only keys link.</summary>
    public string Key(int row) => pool[keys[row]];

    /// <summary>The key as a code of the set's pool; 0 when there is none.</summary>
    public int KeyCode(int row) => keys[row];

    /// <summary>The raw text as a code of the set's pool; 0 when empty.</summary>
    public int TextCode(int row) => texts[row];

    /// <summary>The key read as a moment, or null. Keys of <see cref="ValueKind.Instant"/> and <see cref="ValueKind.Date"/> columns are sortable UTC texts.</summary>
    public DateTimeOffset? Moment(int row)
    {
        string key = Key(row);
        return key.Length == 0 ? null : MomentKey.Parse(key);
    }
}
