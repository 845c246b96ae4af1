using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>Learns the weights and chooses the blocking rules from the table itself, without labels.</summary>
internal static class ModelTrainer
{
    private const int MostComparedWhole = 2_000; // nodes: below that all pairs are compared
    private const int MostTrainingRules = 24;
    private const double FewPairs = 3_000_000; // pairs that are affordable whatever the size of the table

    /// <summary>Trains.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="groupOf">The group of each node as far as it is known; null for the first time.</param>
    /// <param name="pairsPerRecord">Most pairs to compare, per node.</param>
    /// <param name="cap">Most nodes of a block.</param>
    public static TrainedLinkage Train(NodeTable nodes, IReadOnlyList<Comparison> comparisons, int[]? groupOf, int pairsPerRecord, int cap)
    {
        var frequencies = new ValueFrequencies[comparisons.Count];
        Parallel.For(0, frequencies.Length, k => frequencies[k] = new ValueFrequencies(nodes, comparisons[k].Fields[0], groupOf));
        double[][] random = RandomPairs.Rates(nodes, comparisons, frequencies);
        double all = Math.Max(1, nodes.Count * (nodes.Count - 1.0) / 2);
        double[][] usual = [.. comparisons.Select(comparison => comparison.UsualM.ToArray())];
        if (nodes.Count <= MostComparedWhole)
        {
            var whole = TrainingPairs.Read(nodes, comparisons, [], cap);
            var (learned, share) = ExpectationMaximisation.Fit(whole.Patterns, random, usual, all);
            return new TrainedLinkage(new MatchModel(comparisons, learned, frequencies, share), share, new BlockingPlan([], []));
        }
        var atoms = new AtomReader(nodes).Read();
        double budget = Math.Max(FewPairs, pairsPerRecord * (double)nodes.Count);
        var candidates = RuleCandidates.Of(atoms, nodes.Count, budget / 2);
        var chosen = RuleCandidates.ForTraining(candidates, MostTrainingRules);
        var training = TrainingPairs.Read(nodes, comparisons, chosen, cap);
        var (rates, prior) = ExpectationMaximisation.Fit(training.Patterns, random, usual, all);
        var plan = RuleChoice.Choose(candidates, atoms, training.Likely(rates, prior), budget);
        return new TrainedLinkage(new MatchModel(comparisons, rates, frequencies, prior), prior, plan);
    }
}
