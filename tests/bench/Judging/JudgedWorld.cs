using System.Diagnostics;
using System.Text.Json;
using Investigations.Api.Demo;
using Investigations.Api.Pipeline;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Storage;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Jobs.Reporting;

namespace Investigations.Bench.Judging;

/// <summary>One invented world, worked out and judged.</summary>
/// <param name="Seed">Of the world.</param>
/// <param name="Figures">What the judge says of the product.</param>
/// <param name="Baseline">What it says of connected components.</param>
/// <param name="Misses">Each network that was not found, and each facilitator and label that was wrong, a line each.</param>
internal sealed record JudgedWorld(int Seed, JsonElement Figures, JsonElement Baseline, IReadOnlyList<string> Misses)
{
    /// <summary>Generates the world unless it is kept, runs the stages and has the results judged.</summary>
    public static async Task<JudgedWorld> OfAsync(int seed, JudgeOptions options)
    {
        string folder = options.Keep is null
            ? Directory.CreateTempSubdirectory("investigations-judge-").FullName
            : Path.Combine(options.Keep, FormattableString.Invariant($"{options.Difficulty ?? "mixed"}-{options.NetworkCount ?? -1}-{options.People}-{seed}"));
        string truth = Path.Combine(folder, "truth.json"), results = Path.Combine(folder, "results"), graph = Path.Combine(folder, "graph.db");
        if (!File.Exists(truth))
            WorldGenerator.Write(new WorldOptions(seed, options.People, NetworkCount: options.NetworkCount) { Difficulty = options.Difficulty }, folder);
        JudgedWorld judged;
        bool isKept = File.Exists(graph);
        await using (var store = await SqliteGraphStore.OpenAsync(graph, TimeProvider.System))
        {
            if (!isKept) await new PackImporter(store, new KeyedHash(TenantKey.Derive("halden", 1)), TimeProvider.System, ImportOptions.Default).ImportAsync(Path.Combine(folder, "pack"));
            await WorkOutAsync(store, isKept ? options.From : null);
            var contents = await ResultsContents.ReadAsync(store, CancellationToken.None);
            await ResultsPack.WriteAsync(results, contents, new Dictionary<string, string>(StringComparer.Ordinal));
            var associations = await store.AssociationsAsync();
            var figures = await ScoreAsync(options.Score, truth, results);
            string plain = Path.Combine(folder, "baseline");
            var components = contents with { Clusters = ComponentBaseline.Of(associations), Signals = [], Outcomes = [] };
            await ResultsPack.WriteAsync(plain, components, new Dictionary<string, string>(StringComparer.Ordinal));
            var misses = MissListing.Of(figures, JsonDocument.Parse(await File.ReadAllBytesAsync(truth)).RootElement, contents, associations);
            judged = new JudgedWorld(seed, figures, await ScoreAsync(options.Score, truth, plain), misses);
        }
        if (options.Keep is null) Directory.Delete(folder, recursive: true);
        return judged;
    }

    private static async Task WorkOutAsync(IGraphStore store, string? from)
    {
        var stages = WholeJob.Stages(TimeProvider.System).ToArray();
        using var runner = new StageRunner(store, new StageCatalogue(stages));
        await runner.RunAsync([.. stages.SkipWhile(stage => from is not null && !string.Equals(stage.Name, from, StringComparison.Ordinal))], _ => { }, CancellationToken.None);
    }

    private static async Task<JsonElement> ScoreAsync(string judge, string truth, string results)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", [judge, truth, results, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string json = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return python.ExitCode == 0 ? JsonDocument.Parse(json).RootElement : throw new InvalidOperationException($"'{judge}' ended with {python.ExitCode}.");
    }
}
