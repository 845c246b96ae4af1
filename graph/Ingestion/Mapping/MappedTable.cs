using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>The rows of one file of the contract as a mapping makes them.</summary>
internal sealed class MappedTable
{
    private readonly StringBuilder text = new();
    private readonly string[] columns;
    private readonly SourceFile file;
    private readonly int rowLimit;
    private readonly PackLimits limits;

    public MappedTable(SourceFile file, IEnumerable<MappedOutput> rules, int rowLimit, PackLimits limits)
    {
        this.file = file;
        this.rowLimit = rowLimit;
        this.limits = limits;
        var used = rules.SelectMany(rule => rule.Columns).Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
        columns = [.. file.Columns.Select(column => column.Name).Where(used.Contains)];
        CsvText.Append(text, columns);
    }

    /// <summary>Rows so far, those beyond the limit counted.</summary>
    public int RowCount { get; private set; }

    /// <summary>The file's bytes, its header row first.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>Makes one row; false when a text that the rule needs is empty.</summary>
    /// <exception cref="PackRefusedException">There are more than a pack may have.</exception>
    public bool Add(MappedOutput rule, ForeignRow row, MappedLookups lookups)
    {
        var cells = rule.Columns.ToDictionary(column => column.Key, column => column.Value.Of(row, lookups), StringComparer.Ordinal);
        if (rule.Needs.Any(need => cells[need].Length == 0)) return false;
        if (RowCount++ >= rowLimit) return true;
        CsvText.Append(text, columns.Select(column => cells.GetValueOrDefault(column, "")));
        if (text.Length > Math.Min(limits.UnpackedBytes, int.MaxValue / 4))
            throw new PackRefusedException($"The mapping makes more of {file.Name} than one pack may hold. Split the source.");
        return true;
    }
}
