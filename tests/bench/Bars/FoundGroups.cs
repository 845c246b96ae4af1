using System.Runtime.InteropServices;

namespace Investigations.Bench.Bars;

/// <summary>The groups of a <c>clusters.csv</c>, and how right they are: counted here, not by the product.</summary>
internal sealed class FoundGroups
{
    private readonly Dictionary<string, string> groupOf = new(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    /// <param name="path">A clusters.csv.</param>
    /// <param name="onlyFile">The file of all records where the table has one file; else null.</param>
    /// <param name="rename">The name to use for a record.</param>
    public FoundGroups(string path, string? onlyFile, Func<string, string> rename)
    {
        foreach (var cells in File.ReadLines(path).Skip(1).Select(CsvLine.Cells))
            groupOf.Add(rename(SetCopies.Key(onlyFile ?? cells[2], cells[1])), cells[0]);
    }

    /// <summary>How many records are in the groups.</summary>
    public int Count => groupOf.Count;

    /// <summary>Pairwise F1: pairs of records in one group, against pairs of records that are one person.</summary>
    public double F1(Dictionary<string, string> truth)
    {
        if (truth.Count != groupOf.Count) throw new InvalidOperationException($"{groupOf.Count} records are in the groups, {truth.Count} were given.");
        double both = Pairs(groupOf.Select(one => (one.Value, truth[one.Key])));
        double joined = Pairs(groupOf.Values), meant = Pairs(truth.Values);
        return 2 * both / (joined + meant);
    }

    /// <summary>Whether the groups are those of another file.</summary>
    public bool AreThoseOf(FoundGroups other)
    {
        int met = groupOf.Select(one => (one.Value, other.groupOf[one.Key])).Distinct().Count();
        return Count == other.Count && met == groupOf.Values.Distinct(StringComparer.Ordinal).Count() && met == other.groupOf.Values.Distinct(StringComparer.Ordinal).Count();
    }

    private static double Pairs<T>(IEnumerable<T> of)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var one in of) CollectionsMarshal.GetValueRefOrAddDefault(counts, one, out _)++;
        return counts.Values.Sum(static count => count * (count - 1.0) / 2);
    }
}
