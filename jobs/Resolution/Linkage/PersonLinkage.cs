using System.Globalization;
using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Partitioning;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>Finds the records of a table that are one person: learns, blocks, scores, joins.</summary>
internal static class PersonLinkage
{
    private const int MostCountedTwice = 20_000; // nodes of a table that is learnt from twice

    /// <summary>Links. Neither the order of the records nor their ids matter.</summary>
    /// <param name="table">The records.</param>
    /// <param name="options">Settings.</param>
    /// <param name="progress">Told how far it is. Per cent.</param>
    /// <param name="cancellationToken">Stops it between two steps.</param>
    public static LinkageResult Link(PersonTable table, LinkageOptions options, Action<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var left = new List<string>();
        var nodes = NodeTableBuilder.Build(ComparedFields.Of(table, left), options.IsLinkOnly);
        progress?.Invoke(5);
        var comparisons = ComparisonSet.For(nodes);
        var trained = ModelTrainer.Train(nodes, comparisons, null, options.PairsPerRecord, options.BlockCap);
        progress?.Invoke(40);
        cancellationToken.ThrowIfCancellationRequested();
        var first = Link(nodes, trained, options, left);
        progress?.Invoke(90);
        cancellationToken.ThrowIfCancellationRequested();
        if (nodes.Count > MostCountedTwice) return first;
        // Values are counted by person as soon as persons are known: eight records of one person do not make his telephone a common one.
        return Link(nodes, ModelTrainer.Train(nodes, comparisons, first.GroupOf, options.PairsPerRecord, options.BlockCap), options, left);
    }

    private static LinkageResult Link(NodeTable nodes, TrainedLinkage trained, LinkageOptions options, IReadOnlyList<string> before)
    {
        int threshold = Bits.ToUnits(Bits.FromProbability(options.Threshold));
        int least = Math.Min(0, threshold);
        var scorer = new NodeScorer(nodes, trained.Model, least - 1);
        List<string> left = [.. before];
        var blocks = new Blocks[trained.Plan.Rules.Count];
        Parallel.For(0, blocks.Length, i => blocks[i] = new Blocks(trained.Plan.Rules[i], nodes, options.BlockCap, 1));
        foreach (var one in blocks)
        {
            if (one.CappedBlocks > 0)
                left.Add(string.Create(CultureInfo.InvariantCulture, $"blocking by {one.Rule.Name}: {one.CappedBlocks} blocks over {options.BlockCap} records ({one.CappedNodes} in all) were left out of this rule"));
        }
        var visitors = new CandidatePairs(nodes, blocks).Visit(() => new ScoringVisitor(scorer, least, nodes.Fields.Count));
        var pairs = PairList.Of([.. visitors.Select(static visitor => visitor.Kept)], nodes.Count);
        return new LinkageResult
        {
            Nodes = nodes,
            Trained = trained,
            Scorer = scorer,
            GroupOf = GraphPartition.Join(pairs, scorer, threshold),
            Pairs = pairs.All,
            Compared = visitors.Sum(static visitor => visitor.Compared),
            Left = left,
            Unlinked = Unlinked(nodes, scorer, threshold),
        };
    }

    private static HashSet<int> Unlinked(NodeTable nodes, NodeScorer scorer, int threshold)
    {
        var found = new HashSet<int>();
        Span<byte> levels = stackalloc byte[scorer.Width];
        for (int node = 0; node < nodes.Count; node++)
        {
            if (nodes.Weights[node] > 1 && !scorer.TryScore(node, node, threshold, levels, out _)) found.Add(node);
        }
        return found;
    }
}
