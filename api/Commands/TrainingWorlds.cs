using System.Globalization;
using Investigations.Api.Demo;
using Investigations.Api.Pipeline;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Storage;
using Investigations.Jobs.Scoring;
using Investigations.Jobs.Scoring.Learned;
using Microsoft.Extensions.Logging.Abstractions;

namespace Investigations.Api.Commands;

/// <summary>Clusters of invented companies, with the truth about each.</summary>
internal static class TrainingWorlds
{
    /// <summary>Invents companies one after the other, works each out up to its clusters and looks at the truth.</summary>
    /// <param name="work">What commands work with.</param>
    /// <param name="settings">Say which thresholds are used.</param>
    /// <param name="firstSeed">The seed of the first company; each next one has the next seed.</param>
    /// <param name="count">How many.</param>
    /// <param name="people">People of each.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<List<RiskRow>> RowsAsync(Workplace work, Settings settings, int firstSeed, int count, int people, CancellationToken cancellationToken)
    {
        var rows = new List<RiskRow>();
        for (int i = 0; i < count; i++)
        {
            var ofOne = await RowsOfOneAsync(work, settings, firstSeed + i, people, RiskTraining.PartOf(i), cancellationToken);
            work.Teller.Say($"World {firstSeed + i}: {ofOne.Count} clusters, {ofOne.Count(row => row.IsNetwork == true)} of them networks.");
            rows.AddRange(ofOne);
        }
        return rows;
    }

    private static async Task<List<RiskRow>> RowsOfOneAsync(Workplace work, Settings settings, int seed, int people, int part, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchHome();
        WorldGenerator.Write(new WorldOptions(seed, people), scratch.Path);
        string pack = Path.Combine(scratch.Path, "pack");
        await using var opened = await work.OpenAsync(settings with { Home = scratch.Path }, "train", "an invented company to learn from", cancellationToken);
        var store = opened.Store;
        await new PackImporter(store, Keys.Scratch(seed.ToString(CultureInfo.InvariantCulture)), work.Clock, ImportOptions.Default).ImportAsync(pack, null, cancellationToken);
        var stages = new StageCatalogue(work.Stages(settings, NullLoggerFactory.Instance, isLearning: true).Where(stage => stage.Name != "report"));
        using var runner = new StageRunner(store, stages);
        await runner.RunAsync(stages.Stages, _ => { }, cancellationToken);
        var truth = new NetworkTruthTable(Path.Combine(scratch.Path, "truth.json"));
        var names = (await store.IdentitiesAsync(cancellationToken)).Names.ToLookup(name => name.Entity);
        return [.. (await FeaturesAsync(store, cancellationToken)).Select(row => new RiskRow(
            $"{seed:D6}/{row.Cluster.Id}", row.Features, row.Cluster.Risk, truth.IsNetwork(row.Cluster, names), part))];
    }

    /// <summary>What a model reads of the clusters of a store.</summary>
    public static async Task<IReadOnlyList<(Graph.Model.Cluster Cluster, double[] Features)>> FeaturesAsync(IGraphStore store, CancellationToken cancellationToken) =>
        ClusterScore.FeaturesOf(
            await store.AllClustersAsync(cancellationToken), await store.AssociationsAsync(cancellationToken), await store.AllSignalsAsync(cancellationToken), new ScoreOptions());
}
