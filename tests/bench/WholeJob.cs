using System.Diagnostics;
using Investigations.Api.Pipeline;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Storage;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Reporting;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Scoring;
using Investigations.Jobs.Signals;
using Microsoft.Extensions.Logging.Abstractions;

namespace Investigations.Bench;

/// <summary>Whole jobs on a scratch store, with the time of each stage and the peak of memory.</summary>
internal static class WholeJob
{
    /// <summary>Import, every stage, export.</summary>
    public static async Task AnalyseAsync(string pack, string results)
    {
        string folder = Directory.CreateTempSubdirectory("investigations-bench-").FullName;
        var clock = TimeProvider.System;
        var whole = Stopwatch.StartNew();
        await using (var store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"), clock))
        {
            await ImportAsync(store, pack);
            using var runner = new StageRunner(store, new StageCatalogue(Stages(clock)));
            await runner.RunAsync([.. Stages(clock)], Told, CancellationToken.None);
            var export = Stopwatch.StartNew();
            await ResultsPack.WriteAsync(results, store, new Dictionary<string, string>());
            Say("export", export.Elapsed, "");
        }
        Say("whole", whole.Elapsed, $"store {new FileInfo(Path.Combine(folder, "graph.db")).Length >> 20} MiB");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The first import, and the same pack again.</summary>
    public static async Task ImportTwiceAsync(string pack)
    {
        string folder = Directory.CreateTempSubdirectory("investigations-bench-").FullName;
        await using (var store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"), TimeProvider.System))
        {
            await ImportAsync(store, pack);
            await ImportAsync(store, pack);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static async Task ImportAsync(SqliteGraphStore store, string pack)
    {
        var watch = Stopwatch.StartNew();
        var importer = new PackImporter(store, new KeyedHash(TenantKey.Derive("halden", 1)), TimeProvider.System, ImportOptions.Default);
        var outcome = await importer.ImportAsync(pack);
        long rows = outcome.Files.Sum(file => file.AcceptedCount + file.ChangedCount + file.UnchangedCount + file.RejectedCount);
        Say("import", watch.Elapsed, $"{rows:N0} rows, {rows / watch.Elapsed.TotalSeconds:N0} rows/s, {outcome.Files.Sum(file => file.UnchangedCount):N0} unchanged, {outcome.Files.Sum(file => file.RejectedCount):N0} rejected");
    }

    private static void Told(StageProgress progress)
    {
        if (progress.Outcome is not { } outcome) return;
        Say(outcome.Stage, outcome.Duration, string.Join(", ", outcome.Counts.Select(count => $"{count.Value:N0} {count.Key}")));
        foreach (string left in outcome.Left) Console.WriteLine($"            left out: {left}");
    }

    internal static IEnumerable<IStage> Stages(TimeProvider clock) =>
    [
        new ResolveStage(new ResolveOptions(), clock, NullLogger<ResolveStage>.Instance),
        new CorrelateStage(new CorrelateOptions(), clock, NullLogger<CorrelateStage>.Instance),
        new SignalStage(Thresholds.Shipped, clock),
        new ClusterStage(new ClusterOptions(), clock, NullLogger<ClusterStage>.Instance),
        new ScoreStage(new ScoreOptions(), clock, NullLogger<ScoreStage>.Instance),
    ];

    private static void Say(string what, TimeSpan took, string more)
    {
        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"{what,-10} {took.TotalSeconds,7:0.0} s   peak {self.PeakWorkingSet64 >> 20,5} MiB   {more}");
    }
}
