using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>Pairs to learn from: those of several blocking rules, a sample of the keys of each, or all pairs of a small table.</summary>
internal sealed class TrainingPairs
{
    private const double PairsPerRule = 6_000;

    private readonly List<(int A, int B, int Pattern, long Weight)> pairs = [];

    private TrainingPairs(int comparisons) => Patterns = new AgreementPatterns(comparisons);

    /// <summary>The pairs by the levels they reach.</summary>
    public AgreementPatterns Patterns { get; }

    /// <summary>Reads the pairs.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="rules">Rules with the pairs they are expected to make; none for all pairs.</param>
    /// <param name="cap">Most nodes of a block.</param>
    public static TrainingPairs Read(NodeTable nodes, IReadOnlyList<Comparison> comparisons, IReadOnlyList<(BlockingRule Rule, double Pairs)> rules, int cap)
    {
        var training = new TrainingPairs(comparisons.Count);
        var blocks = new (Blocks Blocks, double Share)[rules.Count];
        Parallel.For(0, blocks.Length, i =>
        {
            uint oneOf = (uint)Math.Clamp(rules[i].Pairs / PairsPerRule, 1, 1_000);
            blocks[i] = (new Blocks(rules[i].Rule, nodes, cap, oneOf), 1.0 / oneOf);
        });
        var visitors = rules.Count == 0
            ? new CandidatePairs(nodes, []).Visit(() => new Visitor(comparisons, []))
            : blocks.SelectMany(one => new CandidatePairs(nodes, [one.Blocks]).Visit(() => new Visitor(comparisons, blocks))).ToArray();
        foreach (var visitor in visitors)
        {
            for (int pattern = 0; pattern < visitor.Patterns.Count; pattern++)
                visitor.Numbers.Add(training.Patterns.Add(visitor.Patterns.LevelsOf(pattern), visitor.Patterns.FreeOf(pattern), visitor.Patterns.CountOf(pattern)));
            foreach (var (a, b, pattern, weight) in visitor.Pairs) training.pairs.Add((a, b, visitor.Numbers[pattern], weight));
        }
        return training;
    }

    /// <summary>The pairs that are likely one person by what was learned, each with how many pairs it stands for.</summary>
    public List<(int A, int B, long Weight)> Likely(LevelRates[] rates, LinkagePriors priors)
    {
        var isLikely = new bool[Patterns.Count];
        for (int pattern = 0; pattern < isLikely.Length; pattern++)
            isLikely[pattern] = ExpectationMaximisation.Posterior(Patterns.LevelsOf(pattern), rates, priors) > 0.5;
        List<(int A, int B, long Weight)> likely = [.. pairs.Where(pair => isLikely[pair.Pattern]).Select(static pair => (pair.A, pair.B, pair.Weight))];
        likely.Sort();
        return likely;
    }

    private sealed class Visitor(IReadOnlyList<Comparison> comparisons, (Blocks Blocks, double Share)[] rules) : IPairVisitor
    {
        private readonly byte[] levels = new byte[comparisons.Count];

        public AgreementPatterns Patterns { get; } = new(comparisons.Count);

        public List<int> Numbers { get; } = [];

        public List<(int A, int B, int Pattern, long Weight)> Pairs { get; } = [];

        public void Visit(int a, int b, int rule)
        {
            for (int k = 0; k < levels.Length; k++) levels[k] = comparisons[k].LevelOf(a, b);
            double chances = 0;
            ulong free = rules.Length == 0 ? ulong.MaxValue : 0;
            foreach (var (blocks, share) in rules)
            {
                if (!blocks.Rule.Covers(a, b)) continue;
                chances += share;
                free |= ~blocks.Rule.Fields;
            }
            long weight = rules.Length == 0 ? AgreementPatterns.One : (long)Math.Round(AgreementPatterns.One / chances);
            int pattern = Patterns.Add(levels, free, weight);
            if (rules.Length > 0) Pairs.Add((a, b, pattern, weight));
        }
    }
}
