using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>What linkage found.</summary>
internal sealed class LinkageResult
{
    /// <summary>The distinct rows.</summary>
    public required NodeTable Nodes { get; init; }

    /// <summary>Weights, prior and blocking rules.</summary>
    public required TrainedLinkage Trained { get; init; }

    /// <summary>The settings.</summary>
    public required LinkageOptions Options { get; init; }

    /// <summary>Scores pairs as linkage did.</summary>
    public required NodeScorer Scorer { get; init; }

    /// <summary>The group of each node: the lowest node in it.</summary>
    public required int[] GroupOf { get; init; }

    /// <summary>Compared pairs above 0 bits, in order.</summary>
    public required IReadOnlyList<ScoredPair> Pairs { get; init; }

    /// <summary>How many pairs of nodes were compared.</summary>
    public required long Compared { get; init; }

    /// <summary>What was left out and why.</summary>
    public required IReadOnlyList<string> Left { get; init; }

    /// <summary>The nodes that stand for several records which are equal but say too little to be one person, such as a name alone.</summary>
    public required IReadOnlySet<int> Unlinked { get; init; }

    /// <summary>Whether the records of a node are one person.</summary>
    public bool IsOne(int node) => !Unlinked.Contains(node);
}
