using Investigations.Api.Commands;
using Investigations.Api.Demo;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Scoring;
using Investigations.Jobs.Scoring.Learned;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;

namespace Investigations.Tests.Scenarios;

/// <summary>The clusters of an invented company, with what a model reads of each and whether it is a planted network.</summary>
internal sealed record ScoredWorld(IReadOnlyList<Cluster> Clusters, IReadOnlyList<RiskRow> Rows)
{
    /// <summary>Invents it and works it out in memory.</summary>
    public static ScoredWorld Of(WorldOptions world, RiskModel model)
    {
        using var folder = new ScratchFolder();
        WorldGenerator.Write(world, folder.Path);
        var (records, texts) = PackRecords.Load(folder.File("pack"));
        var identities = Resolver.Resolve(records, [], new ResolveOptions());
        var associations = Correlator.Correlate(records, texts, identities, new CorrelateOptions());
        var (signals, _) = IndicatorRun.Evaluate(
            new SignalInput(records, texts, identities, associations, IpIntelligence.From(records), Thresholds.Shipped), IndicatorCatalogue.All);
        var found = ClusterFinder.Find(associations, identities, signals, records, [], new ClusterOptions()).Clusters;
        var options = new ScoreOptions { Model = model };
        var scored = ClusterScore.Score(found, associations, signals, options);
        var truth = new NetworkTruthTable(folder.File("truth.json"));
        var names = identities.Names.ToLookup(name => name.Entity);
        var rows = ClusterScore.FeaturesOf(scored, associations, signals, options)
            .Select(row => new RiskRow(row.Cluster.Id, row.Features, row.Cluster.Risk, truth.IsNetwork(row.Cluster, names), 0));
        return new ScoredWorld(scored, [.. rows]);
    }
}
