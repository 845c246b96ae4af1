using System.Diagnostics;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Streaming;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Bench;

/// <summary>New records against a resolved table, one by one and durable, and searches among them.</summary>
internal static class StreamBench
{
    private const double LeastPerSecond = 10_000;
    private const double MostMilliseconds = 2;
    private const int Searches = 20_000;

    /// <summary>Resolves the base, adds the new records in batches of 1,000, opens the log again, and searches.</summary>
    public static void Run(string basePath, string newPath)
    {
        string folder = Directory.CreateTempSubdirectory("investigations-bench-").FullName;
        string path = Path.Combine(folder, "population.log");
        var (linked, table) = Resolve(basePath);
        var watch = Stopwatch.StartNew();
        var records = Records(newPath, linked);
        using (var population = DurablePopulation.Open(ResolvedPopulation.Of(linked, table), path))
        {
            Console.WriteLine($"population of {population.Count:N0} records opened in {watch.Elapsed.TotalSeconds:0.00} s");
            Add(population, records);
            Search(population, records, "search, nothing else going on");
            TellMemory();
            string hash = population.PartitionHash();
            population.Dispose();
            watch.Restart();
            using var again = DurablePopulation.Open(ResolvedPopulation.Of(linked, table), path);
            Console.WriteLine($"opened again with its log of {new FileInfo(path).Length >> 20} MiB in {watch.Elapsed.TotalSeconds:0.00} s, groups {(again.PartitionHash() == hash ? "the same" : "NOT THE SAME")}");
            watch.Restart();
            again.Remove([.. records.Select(record => record.Id)]);
            Console.WriteLine($"{records.Length:N0} records taken out at {records.Length / watch.Elapsed.TotalSeconds:N0} a second, groups {(again.PartitionHash() == ResolvedPopulation.Of(linked, table).PartitionHash() ? "as before they came" : "NOT AS BEFORE")}");
            var writer = Task.Run(() => again.Add(records));
            Search(again, records, "search while records are added");
            writer.Wait();
        }
        Directory.Delete(folder, recursive: true);
    }

    private static (LinkageResult Linked, PersonTable Table) Resolve(string path)
    {
        var watch = Stopwatch.StartNew();
        var table = PersonTableReader.Read(new TableOptions(path) { TruthColumn = "cluster" }).Table;
        var linked = PersonLinkage.Link(table, new LinkageOptions());
        Console.WriteLine($"base: {table.Count:N0} records read and resolved in {watch.Elapsed.TotalSeconds:0.00} s, {linked.Trained.Plan.Rules.Count} blocking rules");
        return (linked, table);
    }

    private static PersonRecord[] Records(string path, LinkageResult linked)
    {
        ColumnChoice[] roles = [.. linked.Nodes.Fields.Select(static field => new ColumnChoice(field.Role, field.Name))];
        var table = PersonTableReader.Read(new TableOptions(path) { TruthColumn = "cluster", Columns = roles }).Table;
        return [.. PersonRecord.Of(table, linked.Nodes.Fields).Select(static record => new PersonRecord("new " + record.Id, record.Values))];
    }

    private static void Add(DurablePopulation population, PersonRecord[] records)
    {
        population.Add(records[..Math.Min(1_000, records.Length)]); // warms up
        var watch = Stopwatch.StartNew();
        int joined = 0;
        foreach (var batch in records.Skip(1_000).Chunk(1_000)) joined += population.Add(batch).Count(static added => added.Group.Count > 1);
        double perSecond = (records.Length - 1_000) / watch.Elapsed.TotalSeconds;
        Console.WriteLine($"{records.Length - 1_000:N0} new records, durable in batches of 1,000: {perSecond:N0} a second (bar {LeastPerSecond:N0}: {(perSecond >= LeastPerSecond ? "met" : "MISSED")}); {joined:N0} joined others");
    }

    private static void Search(DurablePopulation population, PersonRecord[] records, string what)
    {
        var times = new double[Searches];
        int found = 0;
        for (int i = 0; i < times.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            found += population.Search(records[(int)(i * 7919L % records.Length)], 10).Count > 0 ? 1 : 0;
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        double p99 = times[Searches * 99 / 100];
        Console.WriteLine($"{what}: p50 {times[Searches / 2]:0.000} ms, p99 {p99:0.000} ms (bar {MostMilliseconds} ms: {(p99 <= MostMilliseconds ? "met" : "MISSED")}), most {times[^1]:0.0} ms; {found:N0} of {Searches:N0} found something");
    }

    private static void TellMemory()
    {
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"managed memory in use {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB with the batch's result kept beside it; peak of the process {self.PeakWorkingSet64 >> 20} MiB");
    }
}
