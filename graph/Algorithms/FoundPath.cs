namespace Investigations.Graph.Algorithms;

/// <summary>One loopless path.</summary>
/// <param name="Nodes">Its nodes, both ends included.</param>
/// <param name="Cost">One for each hop, plus the penalties of the nodes between the ends.</param>
public sealed record FoundPath(int[] Nodes, double Cost);
