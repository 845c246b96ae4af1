using System.Globalization;
using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Gathers rows for the rules: by candidate, in time, with their values.</summary>
internal static class Rows
{
    /// <summary>Rows by whom they concern, in ordinal order of the candidate; rows of nobody known are left out.</summary>
    public static IEnumerable<KeyValuePair<EntityId, List<int>>> By(RecordTable table, Func<int, EntityId?> candidateOf)
    {
        var rows = new Dictionary<EntityId, List<int>>();
        for (int row = 0; row < table.Count; row++)
        {
            if (candidateOf(row) is not { } candidate) continue;
            if (!rows.TryGetValue(candidate, out var own)) rows[candidate] = own = [];
            own.Add(row);
        }
        return rows.OrderBy(pair => pair.Key);
    }

    /// <summary>The longest run of rows, in time order, that fits into a window.</summary>
    public static List<int> DensestWindow(List<int> rows, Func<int, DateTimeOffset> at, TimeSpan window)
    {
        int bestFrom = 0, bestLength = 0;
        for (int from = 0, to = 0; from < rows.Count; from++)
        {
            while (to < rows.Count && at(rows[to]) - at(rows[from]) <= window) to++;
            if (to - from > bestLength) (bestFrom, bestLength) = (from, to - from);
        }
        return rows.GetRange(bestFrom, bestLength);
    }

    /// <summary>A number, or null.</summary>
    public static double? Number(string key) =>
        double.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;

    /// <summary>Every non-empty value of a column, with the candidate the row refers to.</summary>
    /// <param name="input">What may be read.</param>
    /// <param name="file">The file.</param>
    /// <param name="owner">The column with the candidate's or worker's record id.</param>
    /// <param name="column">The column with the value.</param>
    /// <param name="at">The column with the time.</param>
    public static IEnumerable<Use> Uses(SignalInput input, SourceFile file, string owner, string column, string at)
    {
        var table = input.Records[file];
        var values = table[column];
        var target = file == Candidates || owner == "candidate_id" ? Candidates : Workers;
        for (int row = 0; row < table.Count; row++)
        {
            if (values.KeyCode(row) == 0) continue;
            if (input.Candidate(target, table[owner].Key(row)) is { } candidate)
                yield return new Use(candidate, values.Key(row), table[at].Moment(row), table.Evidence(row, column));
        }
    }

    /// <summary>Every non-empty value of a column of a file that names its subject by kind and id.</summary>
    public static IEnumerable<Use> SubjectUses(SignalInput input, SourceFile file, string column, string at)
    {
        var table = input.Records[file];
        for (int row = 0; row < table.Count; row++)
        {
            if (table[column].KeyCode(row) != 0 && input.Subject(table, row) is { } candidate)
                yield return new Use(candidate, table[column].Key(row), table[at].Moment(row), table.Evidence(row, column));
        }
    }
}
