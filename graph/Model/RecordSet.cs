namespace Investigations.Graph.Model;

/// <summary>The current source records of all files, as one stage reads them.</summary>
public sealed class RecordSet
{
    private readonly RecordTable[] tables;

    /// <summary>Joins tables that share one pool; a file without a table has none delivered and no rows.</summary>
    /// <param name="pool">The pool of all texts.</param>
    /// <param name="given">At most one table a file.</param>
    /// <param name="now">The latest export time of the packs: what the data calls "now".</param>
    public RecordSet(ValuePool pool, IEnumerable<RecordTable> given, DateTimeOffset now)
    {
        Pool = pool;
        Now = now;
        tables = new RecordTable[SourceCatalogue.All.Count + 1];
        foreach (var table in given) tables[table.File.Number] = table;
        foreach (var file in SourceCatalogue.All)
            tables[file.Number] ??= new RecordTableBuilder(file, pool).Build(isDelivered: false, deliveredAt: null);
    }

    /// <summary>The pool that all codes belong to.</summary>
    public ValuePool Pool { get; }

    /// <summary>The latest export time of the packs. Rules that speak of "now" mean this, never the clock.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The table of a file.</summary>
    public RecordTable this[SourceFile file] => tables[file.Number];

    /// <summary>The same records, telling of every column that a reader asks for, by file and name: what proves which columns a rule reads.</summary>
    internal RecordSet Watched(Action<SourceFile, string> seen) => new(Pool, tables.Skip(1).Select(table => table.Watched(seen)), Now);
}
