using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;

namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>The weights whose sum is the score of a pair.</summary>
/// <param name="result">What linkage found.</param>
internal sealed class PairWeights(LinkageResult result)
{
    private readonly NodeScorer scorer = result.Scorer;

    /// <summary>What each weight is of: prior, the comparisons, household, name_alone; lower case, anything but letters and digits as underscores, no name twice.</summary>
    public IReadOnlyList<string> Names { get; } = Unlike(["prior", .. result.Trained.Model.Comparisons.Select(static comparison => string.Concat(comparison.Name.ToLowerInvariant().Select(static c => char.IsLetterOrDigit(c) ? c : '_'))), "household", "name_alone"]);

    /// <summary>The weights of a pair.</summary>
    /// <param name="a">A node.</param>
    /// <param name="b">Another, or the same.</param>
    /// <param name="levels">The level of each comparison.</param>
    /// <param name="score">Their sum. Units.</param>
    /// <param name="weights">Receives the weights in the order of <see cref="Names"/>. Units.</param>
    public void Of(int a, int b, ReadOnlySpan<byte> levels, int score, Span<int> weights)
    {
        int sum = weights[0] = scorer.Prior;
        int household = 0;
        bool isContradicted = false;
        for (int k = 0; k < levels.Length; k++)
        {
            int weight = weights[k + 1] = levels[k] == Comparison.Missing ? 0 : scorer.WeightOf(k, a, b, levels[k]);
            sum += weight;
            if (levels[k] == Comparison.Missing) continue;
            household += scorer.HouseholdWeight(k, levels[k], weight);
            isContradicted |= scorer.Contradicts(k, levels[k]);
        }
        weights[^2] = scorer.HouseholdDiscount(household, isContradicted);
        weights[^1] = score - sum - weights[^2];
    }

    private static List<string> Unlike(IEnumerable<string> names)
    {
        var unlike = new List<string>();
        foreach (string name in names)
        {
            string free = name;
            for (int i = 2; unlike.Contains(free); i++) free = $"{name}_{i}";
            unlike.Add(free);
        }
        return unlike;
    }
}
