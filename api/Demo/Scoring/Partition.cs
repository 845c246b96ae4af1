namespace Investigations.Api.Demo.Scoring;

/// <summary>Agreement of two partitions of the same records, through the table of common counts.</summary>
internal static class Partition
{
    public static (Agreement Pairwise, Agreement BCubed, (long True, long Said, long Common) Pairs) Compare(
        List<string> records, Dictionary<string, string> truthOf, Dictionary<string, string> resultOf)
    {
        Dictionary<(string, bool, string), long> cell = [];
        List<(string Truth, bool Alone, string Said)> order = [];
        Dictionary<string, long> rows = new(StringComparer.Ordinal);
        Dictionary<(bool, string), long> columns = [];
        foreach (string record in records)
        {
            string truth = truthOf[record];
            bool alone = !resultOf.TryGetValue(record, out string? said);
            (string, bool, string) key = (truth, alone, said ?? record);
            if (!cell.TryGetValue(key, out long count)) order.Add(key);
            cell[key] = count + 1;
            rows[truth] = rows.GetValueOrDefault(truth) + 1;
            columns[(alone, key.Item3)] = columns.GetValueOrDefault((alone, key.Item3)) + 1;
        }
        long both = cell.Values.Sum(PairsOf), real = rows.Values.Sum(PairsOf), saidPairs = columns.Values.Sum(PairsOf);
        double precision = 0, recall = 0;
        foreach ((string truth, bool alone, string said) in order)
        {
            long count = cell[(truth, alone, said)];
            precision += (double)(count * count) / columns[(alone, said)];
            recall += (double)(count * count) / rows[truth];
        }
        int size = Math.Max(1, records.Count);
        Agreement pairwise = Agreement.Of(saidPairs > 0 ? (double)both / saidPairs : real > 0 ? 0 : 1, real > 0 ? (double)both / real : 1);
        return (pairwise, Agreement.Of(precision / size, recall / size), (real, saidPairs, both));
    }

    private static long PairsOf(long count) => count * (count - 1) / 2;
}
