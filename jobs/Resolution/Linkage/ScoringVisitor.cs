using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>Scores the pairs it is shown and keeps those above a score.</summary>
internal sealed class ScoringVisitor(NodeScorer scorer, int least, int comparisons) : IPairVisitor
{
    private readonly byte[] levels = new byte[comparisons];

    /// <summary>The pairs kept.</summary>
    public List<ScoredPair> Kept { get; } = [];

    /// <summary>How many pairs were compared.</summary>
    public long Compared { get; private set; }

    /// <inheritdoc/>
    public int Touch(int node) => scorer.Touch(node);

    /// <inheritdoc/>
    public void Visit(int a, int b, int rule)
    {
        Compared++;
        if (scorer.TryScore(a, b, least, levels, out int score)) Kept.Add(new ScoredPair(a, b, score, LevelPack.Of(levels)));
    }
}
