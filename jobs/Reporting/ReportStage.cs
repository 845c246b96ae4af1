using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Microsoft.Extensions.Logging;

namespace Investigations.Jobs.Reporting;

/// <summary>Composes the cluster report of the run and keeps it as a file.</summary>
/// <remarks>A report is never changed: the file of a run is written once more only with the same bytes.</remarks>
public sealed class ReportStage(ReportOptions options, TimeProvider clock, ILogger<ReportStage> log) : IStage
{
    /// <inheritdoc/>
    public string Name => "report";

    /// <summary>The file of a run's report.</summary>
    public static string FileName(long run) => string.Create(CultureInfo.InvariantCulture, $"clusters-{run:D6}.html");

    /// <inheritdoc/>
    public async ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
    {
        long start = clock.GetTimestamp();
        var contents = await ReportContents.ReadAsync(store, run, cancellationToken);
        string html = ClusterReport.ComposeHtml(contents);
        Directory.CreateDirectory(options.Folder);
        await File.WriteAllTextAsync(Path.Combine(options.Folder, FileName(run)), html, cancellationToken);
        int shown = contents.Clusters.Count(cluster => cluster.Level >= ClusterLevel.Review && cluster.State != ClusterState.Dissolved);
        log.LogInformation("Reported run {Run}: {Clusters} clusters.", run, shown);
        return new StageOutcome(Name, clock.GetElapsedTime(start), [new("clusters", shown)], []);
    }
}
