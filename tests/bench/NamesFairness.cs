using System.Globalization;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Bench;

/// <summary>False matches by origin of the name, on drawn tables in which nothing but the names differs.</summary>
internal static class NamesFairness
{
    /// <summary>The largest ratio of two origins' rates that is allowed.</summary>
    public const double Bar = 1.25;

    /// <summary>Draws tables, links them and counts.</summary>
    /// <param name="names">The origins.</param>
    /// <param name="personsOfEach">Persons of each origin in a table.</param>
    /// <param name="seeds">How many tables.</param>
    /// <returns>By table, then by origin.</returns>
    public static IReadOnlyList<FalseMatches[]> Measure(IReadOnlyList<OriginNames> names, int personsOfEach, int seeds) =>
        [.. Enumerable.Range(1, seeds).Select(seed => MeasureOne(names, personsOfEach, seed))];

    /// <summary>Prints the table of rates and the largest ratio.</summary>
    /// <param name="folder">Where the name lists are.</param>
    /// <param name="personsOfEach">Persons of each origin in a table.</param>
    /// <param name="seeds">How many tables.</param>
    public static void Print(string folder, int personsOfEach, int seeds)
    {
        var names = OriginNames.Read(folder);
        var tables = Measure(names, personsOfEach, seeds);
        Say($"{seeds} tables of {personsOfEach} persons of each of {names.Count} origins; false pairs for 1,000 records, mean and 95 % interval over the tables");
        Say($"{"origin",-12} {"per 1,000",9} {"95 % interval",17} {"share",8} {"recall",7} {"pairs",7} {"homonyms",10}");
        for (int i = 0; i < names.Count; i++)
        {
            var (mean, half) = Interval([.. tables.Select(table => table[i].PerThousand)]);
            double falsePairs = tables.Sum(table => table[i].FalsePairs);
            double share = falsePairs / Math.Max(1, falsePairs + tables.Sum(table => table[i].FoundPairs));
            Say($"{names[i].Origin,-12} {mean,9:F3} {$"{Math.Max(0, mean - half):F3} - {mean + half:F3}",17} {share,8:P3} {tables.Average(table => table[i].Recall),7:F3} {falsePairs,7:F0} {tables.Sum(table => table[i].Homonyms),10}");
        }
        var rates = Enumerable.Range(0, names.Count).Select(i => tables.Average(table => table[i].PerThousand)).ToArray();
        double ratio = rates.Max() / Math.Max(rates.Min(), 1e-9);
        Say($"largest ratio {ratio:F2} ({names[Array.IndexOf(rates, rates.Max())].Origin} to {names[Array.IndexOf(rates, rates.Min())].Origin}), bar {Bar:F2}: {(ratio <= Bar ? "met" : "missed")}");
    }

    private static FalseMatches[] MeasureOne(IReadOnlyList<OriginNames> names, int personsOfEach, int seed)
    {
        var world = new FairnessWorld(names, personsOfEach, seed);
        string path = Path.Combine(Path.GetTempPath(), $"names-fairness-{Environment.ProcessId}-{seed}.csv");
        File.WriteAllText(path, world.Csv);
        try
        {
            var reading = PersonTableReader.Read(new TableOptions(path) { TruthColumn = "person" });
            var result = PersonLinkage.Link(reading.Table, new LinkageOptions());
            return FalseMatches.Count(result, world.Persons, world.Origins, world.Names, names.Count);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Mean and half the width of its 95 % interval: tables are independent, so Student's t on their rates.
    private static (double Mean, double Half) Interval(double[] rates)
    {
        double mean = rates.Average();
        if (rates.Length < 2) return (mean, double.NaN);
        double variance = rates.Sum(rate => (rate - mean) * (rate - mean)) / (rates.Length - 1);
        double[] student = [12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26];
        return (mean, (rates.Length - 2 < student.Length ? student[rates.Length - 2] : 2.1) * Math.Sqrt(variance / rates.Length));
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
