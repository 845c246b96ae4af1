using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>Pairs to learn from: those of several blocking rules, a sample of the keys of each, or all pairs of a small table.</summary>
internal sealed class TrainingPairs
{
    private const double PairsPerRule = 60_000;

    private readonly NodeTable nodes;
    private readonly IReadOnlyList<Comparison> comparisons;

    private TrainingPairs(NodeTable nodes, IReadOnlyList<Comparison> comparisons)
    {
        this.nodes = nodes;
        this.comparisons = comparisons;
        Patterns = new AgreementPatterns(comparisons.Count);
    }

    /// <summary>The pairs by the levels they reach.</summary>
    public AgreementPatterns Patterns { get; }

    /// <summary>Reads the pairs.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="rules">Rules with the pairs they are expected to make; none for all pairs.</param>
    /// <param name="cap">Most nodes of a block.</param>
    public static TrainingPairs Read(NodeTable nodes, IReadOnlyList<Comparison> comparisons, IReadOnlyList<(BlockingRule Rule, double Pairs)> rules, int cap)
    {
        var training = new TrainingPairs(nodes, comparisons);
        var blocks = new (Blocks Blocks, double Share)[rules.Count];
        Parallel.For(0, blocks.Length, i =>
        {
            uint oneOf = (uint)Math.Clamp(rules[i].Pairs / PairsPerRule, 1, 1_000);
            blocks[i] = (new Blocks(rules[i].Rule, nodes, cap, oneOf), 1.0 / oneOf);
        });
        var drawn = rules.Count == 0
            ? new CandidatePairs(nodes, []).Visit(() => new Visitor(training, []))
            : blocks.SelectMany(one => new CandidatePairs(nodes, [one.Blocks]).Visit(() => new Visitor(training, blocks)));
        foreach (var visitor in drawn) training.Take(visitor);
        training.Sort();
        return training;
    }

    /// <summary>The pairs that are likely one person by what was learned, each with how many pairs it stands for.</summary>
    public List<(int A, int B, double Weight)> Likely(LevelRates[] rates, double prior)
    {
        var likely = new List<(int, int, double)>();
        Span<byte> levels = stackalloc byte[64];
        foreach (var (a, b, weight) in pairs)
        {
            for (int k = 0; k < comparisons.Count; k++) levels[k] = comparisons[k].LevelOf(a, b);
            if (ExpectationMaximisation.Posterior(levels[..comparisons.Count], rates, prior) > 0.5) likely.Add((a, b, weight));
        }
        return likely;
    }

    private readonly List<(int A, int B, double Weight)> pairs = [];

    private void Take(Visitor visitor)
    {
        pairs.AddRange(visitor.Pairs);
        visitor.Patterns.AddTo(Patterns);
    }

    private void Sort() => pairs.Sort();

    private sealed class Visitor(TrainingPairs training, (Blocks Blocks, double Share)[] rules) : IPairVisitor
    {
        private readonly byte[] levels = new byte[training.comparisons.Count];

        public AgreementPatterns Patterns { get; } = new(training.comparisons.Count);

        public List<(int A, int B, double Weight)> Pairs { get; } = [];

        public void Visit(int a, int b, int rule)
        {
            bool mayBeOne = false;
            for (int k = 0; k < levels.Length; k++)
            {
                levels[k] = training.comparisons[k].LevelOf(a, b);
                mayBeOne |= levels[k] == Comparison.Exact;
            }
            double chances = 0;
            ulong free = rules.Length == 0 ? ulong.MaxValue : 0;
            foreach (var (blocks, share) in rules)
            {
                if (!blocks.Rule.Covers(a, b)) continue;
                chances += share;
                free |= ~blocks.Rule.Fields;
            }
            double weight = rules.Length == 0 ? 1 : 1 / chances;
            Patterns.Add(levels, free, weight);
            if (mayBeOne && rules.Length > 0) Pairs.Add((a, b, weight));
        }
    }
}
