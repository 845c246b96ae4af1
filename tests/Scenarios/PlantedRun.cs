using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Reporting;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Scoring;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>Works out a pack from its records to its results, and has them judged against the truth.</summary>
internal static class PlantedRun
{
    /// <summary>The figures of <c>score.py</c>; the test is skipped, with the reason, where it or Python is absent.</summary>
    public static async Task<JsonElement> JudgedAsync(string pack, string truth, CancellationToken cancellationToken)
    {
        string judge = Path.GetFullPath(Path.Combine(SharedFiles.Path("pack-sample"), "..", "..", "score", "score.py"));
        Assert.SkipUnless(File.Exists(judge), $"'{judge}' is absent.");
        using var folder = new ScratchFolder();
        await ResultsPack.WriteAsync(folder.Path, Results(pack), new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
        var start = new ProcessStartInfo("python3", [judge, truth, folder.Path, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false };
        try
        {
            using var python = Process.Start(start)!;
            string json = await python.StandardOutput.ReadToEndAsync(cancellationToken);
            await python.WaitForExitAsync(cancellationToken);
            return JsonDocument.Parse(json).RootElement;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is absent.");
            throw;
        }
    }

    /// <summary>What the stages make of a pack, without signals.</summary>
    public static ResultsContents Results(string pack)
    {
        var (records, texts) = PackRecords.Load(pack);
        var identities = Resolver.Resolve(records, [], new ResolveOptions());
        var associations = Correlator.Correlate(records, texts, identities, new CorrelateOptions());
        var clusters = ClusterFinder.Find(associations, identities, [], records, [], new ClusterOptions()).Clusters;
        return new ResultsContents(identities.Names, ClusterScore.Score(clusters, associations, [], new ScoreOptions()), [], [], [], [], records.Now);
    }
}
