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
        var sample = nodes.Sample();
        double[][] random = RandomPairs.Rates(sample, comparisons, frequencies);
        double all = Math.Max(1, sample.Count * (sample.Count - 1.0) / 2);
        if (nodes.Count <= MostComparedWhole)
        {
            var whole = TrainingPairs.Read(nodes, comparisons, [], cap);
            var (learned, shares) = ExpectationMaximisation.Fit(whole.Patterns, random, comparisons, all);
            return new TrainedLinkage(new MatchModel(nodes, comparisons, learned, frequencies, shares, groupOf), shares, new BlockingPlan([], []), nodes.Fields);
        }
        // Of a sample of one in n nodes, one in n * n pairs are left.
        double kept = sample.Count / (double)nodes.Count;
        double budget = Math.Max(FewPairs, pairsPerRecord * (double)nodes.Count) * kept * kept;
        var definitions = AtomCatalogue.Of(nodes);
        var atoms = new BlockingAtom[definitions.Count];
        Parallel.For(0, atoms.Length, i => atoms[i] = definitions[i].Read(sample));
        var candidates = RuleCandidates.Of(atoms, sample.Count, budget / 2);
        var training = TrainingPairs.Read(sample, comparisons, RuleCandidates.ForTraining(candidates, MostTrainingRules), cap);
        var (rates, priors) = ExpectationMaximisation.Fit(training.Patterns, random, comparisons, all);
        var plan = RuleChoice.Choose(candidates, atoms, training.Likely(rates, priors), budget);
        return new TrainedLinkage(new MatchModel(nodes, comparisons, rates, frequencies, priors, groupOf), priors, plan.On(nodes), nodes.Fields);
    }
}
