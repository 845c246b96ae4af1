namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>The inputs that look-ups search, by the columns they match. Of several rows with one text the first counts; the others are reported.</summary>
internal sealed class MappedLookups
{
    private readonly Dictionary<(string Input, string Match), Dictionary<string, int>> indexes = [];
    private readonly Dictionary<string, List<ForeignRow>> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> used = new(StringComparer.Ordinal);

    /// <summary>Takes in the rows of an input.</summary>
    public void Add(MappedInput input, IEnumerable<ForeignRow> given, IEnumerable<LookupStep> steps)
    {
        var list = given.ToList();
        rows[input.Name] = list;
        used[input.Name] = [];
        foreach (string match in steps.Select(step => step.Match).Distinct(StringComparer.Ordinal))
        {
            var index = new Dictionary<string, int>(list.Count, StringComparer.Ordinal);
            for (int i = 0; i < list.Count; i++) index.TryAdd(list[i][match].Trim(), i);
            indexes[(input.Name, match)] = index;
        }
    }

    /// <summary>The text that a step leads to; "" when nothing matches.</summary>
    public string Find(LookupStep step, string text)
    {
        if (!indexes[(step.Input, step.Match)].TryGetValue(text, out int row)) return "";
        used[step.Input].Add(row);
        return rows[step.Input][row][step.Take].Trim();
    }

    /// <summary>How many rows of an input no look-up has led to.</summary>
    public int UnusedCount(string input) => rows.TryGetValue(input, out var list) ? list.Count - used[input].Count : 0;

    /// <summary>The first row that no look-up has led to; for the example of a notice.</summary>
    public long FirstUnusedLine(string input)
    {
        int first = Enumerable.Range(0, rows[input].Count).First(row => !used[input].Contains(row));
        return rows[input][first].Line;
    }
}
