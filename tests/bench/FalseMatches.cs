using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Bench;

/// <summary>How linkage did for the records of one origin in one table.</summary>
/// <param name="Records">Its records.</param>
/// <param name="TruePairs">Pairs of its records that are one person.</param>
/// <param name="FoundPairs">Those of them that share a group.</param>
/// <param name="FalsePairs">Pairs that share a group and are two persons; a pair of two origins counts half for each.</param>
/// <param name="Homonyms">Pairs that are two persons and have given and family name in common, as their persons bear them.</param>
internal sealed record FalseMatches(int Records, long TruePairs, long FoundPairs, double FalsePairs, long Homonyms)
{
    /// <summary>False matched pairs for each 1,000 records. With equal sizes this is in proportion to the rate among all pairs that are two persons.</summary>
    public double PerThousand => 1000.0 * FalsePairs / Records;

    /// <summary>The share of matched pairs that are false.</summary>
    public double Share => FalsePairs / Math.Max(1, FalsePairs + FoundPairs);

    /// <summary>The share of true pairs that were found.</summary>
    public double Recall => FoundPairs / (double)Math.Max(1, TruePairs);

    /// <summary>Counts, origin by origin.</summary>
    /// <param name="result">What linkage found.</param>
    /// <param name="persons">The person of each record.</param>
    /// <param name="origins">The origin of each record.</param>
    /// <param name="names">The name of each record's person, equal for homonyms.</param>
    /// <param name="count">How many origins.</param>
    public static FalseMatches[] Count(LinkageResult result, IReadOnlyList<int> persons, IReadOnlyList<int> origins, IReadOnlyList<string> names, int count)
    {
        var records = new int[count];
        foreach (int origin in origins) records[origin]++;
        var all = Enumerable.Range(0, persons.Count).ToArray();
        long[] truth = new long[count], found = new long[count], homonyms = new long[count];
        double[] wrong = new double[count];
        foreach (var person in all.GroupBy(i => persons[i])) truth[origins[person.First()]] += Pairs(person.Count());
        foreach (var name in all.GroupBy(i => (origins[i], names[i])))
            homonyms[name.Key.Item1] += Pairs(name.Count()) - name.GroupBy(i => persons[i]).Sum(static same => Pairs(same.Count()));
        foreach (var group in all.GroupBy(i => result.GroupOf[result.Nodes.NodeOf[i]]))
        {
            int[] members = [.. group];
            for (int i = 0; i < members.Length; i++)
            {
                for (int j = i + 1; j < members.Length; j++)
                {
                    int a = members[i], b = members[j];
                    if (persons[a] == persons[b])
                    {
                        found[origins[a]]++;
                        continue;
                    }
                    wrong[origins[a]] += 0.5;
                    wrong[origins[b]] += 0.5;
                }
            }
        }
        return [.. Enumerable.Range(0, count).Select(i => new FalseMatches(records[i], truth[i], found[i], wrong[i], homonyms[i]))];
    }

    private static long Pairs(long count) => count * (count - 1) / 2;
}
