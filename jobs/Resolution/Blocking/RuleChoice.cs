namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>Chooses rules by what they find among likely pairs of one person, for what they cost: greedy set cover.</summary>
/// <remarks>Sources: Bilenko, Kamath, Mooney (2006), Adaptive blocking; Papadakis and others (2020), Blocking and filtering techniques for entity resolution: a survey.</remarks>
internal static class RuleChoice
{
    private const int MostRules = 16;
    private const double Enough = 0.0005; // share of the likely pairs a further rule must add

    /// <summary>Chooses.</summary>
    /// <param name="candidates">Rules and the pairs they are expected to make.</param>
    /// <param name="atoms">The atoms of the rules.</param>
    /// <param name="likely">Pairs that are likely one person, and how many such pairs each stands for.</param>
    /// <param name="budget">Most pairs in all.</param>
    public static BlockingPlan Choose(
        IReadOnlyList<(BlockingRule Rule, double Pairs)> candidates, IReadOnlyList<BlockingAtom> atoms, IReadOnlyList<(int A, int B, long Weight)> likely, double budget)
    {
        var (agreements, weights) = Agreements(atoms, likely);
        var masks = candidates.Select(candidate => MaskOf(candidate.Rule, atoms)).ToArray();
        double total = weights.Sum();
        var covered = new bool[agreements.Length];
        var rules = new List<BlockingRule>();
        var recall = new List<double>();
        double left = budget, found = 0;
        while (rules.Count < MostRules)
        {
            var gains = new double[masks.Length];
            Parallel.For(0, masks.Length, i => gains[i] = Gain(masks[i], agreements, weights, covered));
            int best = -1;
            for (int i = 0; i < masks.Length; i++)
            {
                if (gains[i] < total * Enough || candidates[i].Pairs > left) continue;
                if (best < 0 || Worth(gains[i], candidates[i].Pairs) > Worth(gains[best], candidates[best].Pairs)) best = i;
            }
            if (best < 0) break;
            found += gains[best];
            left -= candidates[best].Pairs;
            rules.Add(candidates[best].Rule);
            recall.Add(total > 0 ? found / total : 0);
            for (int pair = 0; pair < agreements.Length; pair++) covered[pair] |= (agreements[pair] & masks[best]) == masks[best];
        }
        return new BlockingPlan(rules, recall);
    }

    // What a rule finds counts more than what it costs as long as the pairs are affordable.
    private static double Worth(double gain, double pairs) => gain / Math.Sqrt(pairs + gain);

    private static double Gain(UInt128 mask, UInt128[] agreements, double[] weights, bool[] covered)
    {
        double gain = 0;
        for (int pair = 0; pair < agreements.Length; pair++)
        {
            if (!covered[pair] && (agreements[pair] & mask) == mask) gain += weights[pair];
        }
        return gain;
    }

    private static (UInt128[] Agreements, double[] Weights) Agreements(IReadOnlyList<BlockingAtom> atoms, IReadOnlyList<(int A, int B, long Weight)> likely)
    {
        var counted = new Dictionary<UInt128, double>();
        foreach (var (a, b, weight) in likely)
        {
            UInt128 bits = 0;
            for (int i = 0; i < atoms.Count; i++)
            {
                if (atoms[i].Agrees(a, b)) bits |= UInt128.One << i;
            }
            counted[bits] = counted.GetValueOrDefault(bits) + weight;
        }
        var sorted = counted.OrderBy(pair => pair.Key).ToArray();
        return ([.. sorted.Select(pair => pair.Key)], [.. sorted.Select(pair => pair.Value)]);
    }

    private static UInt128 MaskOf(BlockingRule rule, IReadOnlyList<BlockingAtom> atoms)
    {
        UInt128 mask = 0;
        for (int i = 0; i < atoms.Count; i++)
        {
            if (ReferenceEquals(atoms[i], rule.First) || ReferenceEquals(atoms[i], rule.Second)) mask |= UInt128.One << i;
        }
        return mask;
    }
}
